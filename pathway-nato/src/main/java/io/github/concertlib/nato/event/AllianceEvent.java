package io.github.concertlib.nato.event;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.provision.Provision;
import java.util.List;

/** Something an ally does that changes what the Alliance can do. Each kind changes one thing and leaves the rest. */
public sealed interface AllianceEvent permits Blocks, SitsOut, WithdrawsForces, Denounces, Attacks {

    /** The ally that does it. */
    ActorId ally();

    /** The positions, once this ally has taken the one that goes with the event. */
    default Positions shape(Positions positions) {
        return positions;
    }

    /** What there is on the day of the provision, once the event has happened. */
    default Provision apply(Provision provision) {
        return provision;
    }

    /** What is asked, where the event is itself what calls for an answer. */
    default Contingency shape(Contingency contingency) {
        return contingency;
    }

    /** What a reader has to know: conditions at home that are not met, readings, doubts. */
    default List<String> notes() {
        return List.of();
    }
}
