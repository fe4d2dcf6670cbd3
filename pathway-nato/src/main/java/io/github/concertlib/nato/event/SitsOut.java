package io.github.concertlib.nato.event;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;

/**
 * An ally lets the others decide and does nothing itself: it objects to nothing, offers no forces, and its officers do not
 * act.
 *
 * @param ally the one that sits out
 */
public record SitsOut(ActorId ally) implements AllianceEvent {

    @Override
    public Positions shape(Positions positions) {
        return positions.with(ally, Level.ABSTAIN);
    }
}
