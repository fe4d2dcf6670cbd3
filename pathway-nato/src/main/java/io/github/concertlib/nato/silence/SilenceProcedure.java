package io.github.concertlib.nato.silence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import java.time.Instant;
import java.util.Set;

/**
 * A text put under silence: agreed at the deadline unless a member of the body objects before it. One objection is enough; the
 * matter then goes back to the body with nothing decided. The length is the Secretary General's choice.
 *
 * <p>By practice: no text sets the procedure out. Immutable; {@link #objecting} returns a changed copy.
 *
 * @param text what is proposed
 * @param members those who sit in the body
 * @param placedAt when it was put under silence
 * @param deadline the moment at which silence counts as agreement; an objection at that moment is too late
 * @param objections in any order; the result does not depend on it
 * @see "worked case: placed 6 February 2003, deadline 10 February 09:00 GMT, broken by Belgium and France"
 */
public record SilenceProcedure(
        String text, Set<ActorId> members, Instant placedAt, Instant deadline, Set<Objection> objections) {

    /** What becomes of the text. */
    public enum Result {
        /** The deadline has not come, and nobody has objected. */
        PENDING,
        AGREED,
        /** Somebody objected in time: nothing is decided. */
        RETURNED
    }

    public SilenceProcedure {
        checkArgument(
                placedAt.isBefore(deadline),
                "deadline %s is not after %s, when the text was placed",
                deadline,
                placedAt);
        members = ImmutableSortedSet.copyOf(members);
        objections = ImmutableSet.copyOf(objections);
        Set<ActorId> seated = members;
        Set<ActorId> strangers = objections.stream()
                .map(Objection::by)
                .filter(by -> !seated.contains(by))
                .collect(toImmutableSortedSet(ActorId::compareTo));
        checkArgument(strangers.isEmpty(), "objections by %s, who do not sit in the body", strangers);
    }

    /** A text just placed. */
    public static SilenceProcedure propose(String text, Set<ActorId> members, Instant placedAt, Instant deadline) {
        return new SilenceProcedure(text, members, placedAt, deadline, Set.of());
    }

    /** @throws IllegalArgumentException when the one who objects has no seat */
    public SilenceProcedure objecting(ActorId member, Instant at) {
        return new SilenceProcedure(
                text,
                members,
                placedAt,
                deadline,
                ImmutableSet.<Objection>builder()
                        .addAll(objections)
                        .add(new Objection(member, at))
                        .build());
    }

    /** Those who objected in time, sorted by code. */
    public Set<ActorId> broken() {
        return objections.stream()
                .filter(objection -> objection.at().isBefore(deadline))
                .map(Objection::by)
                .collect(toImmutableSortedSet(ActorId::compareTo));
    }

    /** What has become of the text at a moment. */
    public Result at(Instant moment) {
        boolean brokenByThen = objections.stream()
                .anyMatch(objection ->
                        objection.at().isBefore(deadline) && !objection.at().isAfter(moment));
        return brokenByThen ? Result.RETURNED : moment.isBefore(deadline) ? Result.PENDING : Result.AGREED;
    }

    /** What has become of the text once the deadline has passed. */
    public Result result() {
        return at(deadline);
    }

    /** The levels that this process leaves in the forum of the body: who objected in time objects, everybody else was silent. */
    public Positions positions(Forum forum) {
        Positions positions = Positions.unknown();
        for (ActorId member : members) {
            positions = positions.with(member, forum, broken().contains(member) ? Level.OBJECT : Level.SILENT);
        }
        return positions;
    }
}
