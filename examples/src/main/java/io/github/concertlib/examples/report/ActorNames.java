package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.Actor;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How actors are called on a page. */
final class ActorNames {

    private ActorNames() {}

    /** Code and name of each actor that has one; offices and parliaments go by their code. */
    static Map<String, String> of(Collection<ActorId> actors) {
        States states = States.standard();
        Map<String, String> names = new LinkedHashMap<>();
        actors.stream()
                .sorted()
                .forEach(actor -> names.put(
                        actor.code(), states.find(actor).map(Actor::name).orElse(actor.code())));
        return names;
    }
}
