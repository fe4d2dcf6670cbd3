package io.github.concertlib.examples.output;

import io.github.concertlib.core.actor.ActorId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How sets of actors are printed. */
public final class Codes {

    private Codes() {}

    /** "DE FR", and nothing for nobody. */
    public static String joined(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).collect(Collectors.joining(" "));
    }

    /** The codes as a JSON list. */
    public static List<String> list(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).toList();
    }
}
