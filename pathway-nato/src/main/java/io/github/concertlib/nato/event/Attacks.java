package io.github.concertlib.nato.event;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import java.util.List;

/**
 * An ally attacks another. The treaty has no rule for it: the attacker keeps its seat and can stop consensus, and the text of
 * Article 5 does not leave the attack out.
 *
 * @param ally the attacker
 * @param victim another ally
 */
public record Attacks(ActorId ally, ActorId victim) implements AllianceEvent {

    @Override
    public Positions shape(Positions positions) {
        return positions.with(ally, Level.OBJECT);
    }

    @Override
    public Contingency shape(Contingency contingency) {
        return contingency.against(victim).by(ally);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "an armed attack by one ally on another is untested; that the others may suspend the treaty towards the"
                        + " attacker without its consent is a reading, off by default");
    }
}
