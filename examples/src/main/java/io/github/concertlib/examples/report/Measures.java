package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What colours a map: one number for each actor. */
final class Measures {

    private Measures() {}

    /** How many others owe each actor assistance, by law or politically, should it be attacked on this day. */
    static Map<String, Integer> helpers(LocalDate on, Collection<ActorId> actors, Collection<Commitment> duties) {
        Map<String, Integer> helpers = new LinkedHashMap<>();
        for (ActorId actor : actors) {
            Contingency attack = Contingency.of(on, Event.ARMED_ATTACK).against(actor);
            Set<ActorId> owing = duties.stream()
                    .filter(duty -> duty.obligation() == Obligation.ASSIST)
                    .flatMap(duty -> duty.owedBy(attack).stream())
                    .collect(Collectors.toSet());
            helpers.put(actor.code(), owing.size());
        }
        return helpers;
    }
}
