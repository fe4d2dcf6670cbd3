package io.github.concertlib.nato.command;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;

/**
 * A commander acts on powers delegated by the Council, without asking it again: SACEUR alerts, stages and prepares, and leads
 * vigilance activities with what nations offer.
 *
 * @param post the commander
 * @param offers whether at least one nation has to offer forces, within its caveats
 */
public record DelegatedPower(Post post, boolean offers) implements DecisionRule {

    private static final Forum FORCES = Forum.of("nato:forces");

    @Override
    public Condition over(Electorate allies) {
        Post held = post.holding().nation().map(allies.voters()::contains).orElse(true) ? post : post.vacated();
        Condition orders = ChainOfCommand.holder(held, allies);
        return offers
                ? Condition.all(
                        orders,
                        Condition.atLeast(
                                1,
                                allies.voters().stream()
                                        .map(nation -> Condition.act(nation, FORCES, Level.ASSENT))
                                        .toList()))
                : orders;
    }

    @Override
    public String description() {
        return post.title() + " decides on delegated powers"
                + (offers ? ", with assets that at least one nation offers" : "");
    }

    @Override
    public Source source() {
        return Source.of("Powers delegated to SACEUR, as reported", Quality.SECONDARY, Confidence.VERIFIED);
    }

    @Override
    public String toString() {
        return description();
    }
}
