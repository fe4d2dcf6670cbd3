package io.github.concertlib.core.analysis;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;

/** What it takes to bring an actor to a level it has not reached. */
@FunctionalInterface
public interface StanceCost {

    /** A whole number, not negative, in whatever unit the caller counts. */
    long of(ActorId actor, Level level);

    /** Every change costs one, so that the cheapest remedies are those that move the fewest actors. */
    static StanceCost perActor() {
        return (actor, level) -> 1;
    }
}
