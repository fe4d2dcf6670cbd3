package io.github.concertlib.nato.event;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;

/**
 * An ally objects, in the Council and wherever else it is asked. The ability to do so is permanent; that it does is an
 * assumption of the question.
 *
 * @param ally the one that objects
 */
public record Blocks(ActorId ally) implements AllianceEvent {

    @Override
    public Positions shape(Positions positions) {
        return positions.with(ally, Level.OBJECT);
    }
}
