package io.github.concertlib.nato.command;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.source.Source;
import java.util.Optional;

/**
 * An office in a headquarters, on a day.
 *
 * @param id its key, such as {@code saceur}
 * @param title in full
 * @param command the headquarters it belongs to
 * @param stars the rank, one to four, where it is known
 * @param deputyOf the post whose holder this one stands in for
 * @param holding who holds it
 * @param successor the nation decided to hold it next, from a rotation whose day is not published
 * @param source where it says so
 */
public record Post(
        String id,
        String title,
        String command,
        Optional<Integer> stars,
        Optional<String> deputyOf,
        Holding holding,
        Optional<Succession> successor,
        Source source) {

    /** Where the holder's nation lets the holder act, or does not. */
    public Forum forum() {
        return Forum.of("nato:post:" + id);
    }

    /** Whether an officer of this nation is known to hold it. */
    public boolean isHeldBy(ActorId nation) {
        return holding.isBy(nation);
    }

    /** Whether nobody holds it. */
    public boolean isVacant() {
        return holding.kind() == Holding.Kind.VACANT;
    }

    /** The same post with another holder, and nobody decided to follow. */
    public Post heldAs(Holding other) {
        return new Post(id, title, command, stars, deputyOf, other, Optional.empty(), source);
    }

    /** The same post, empty; a successor that was decided stays decided. */
    public Post vacated() {
        return new Post(id, title, command, stars, deputyOf, Holding.vacant(), successor, source);
    }

    /** The same post once the decided successor has taken over; unchanged where none was decided. */
    public Post handedOver() {
        return successor
                .map(next ->
                        new Post(id, title, command, next.stars(), deputyOf, next.holding(), Optional.empty(), source))
                .orElse(this);
    }

    @Override
    public String toString() {
        return title + " (" + holding + ")";
    }
}
