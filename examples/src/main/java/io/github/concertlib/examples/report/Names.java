package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.Actor;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How actors and words of the library are called on a page. */
final class Names {

    private Names() {}

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

    static List<String> codes(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).toList();
    }

    /** "collective defence" for a constant of that name. */
    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
