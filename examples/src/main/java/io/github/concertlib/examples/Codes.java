package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How sets of actors are printed. */
final class Codes {

    private Codes() {}

    /** "DE FR", and nothing for nobody. */
    static String joined(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).collect(Collectors.joining(" "));
    }

    /** The codes as a JSON list. */
    static List<String> list(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).toList();
    }
}
