package io.github.concertlib.core.actor;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.source.Source;
import java.util.Set;

/**
 * A participant in the order of European security.
 *
 * @param id the code used everywhere else
 * @param kind state, organisation, office or parliament
 * @param name the English short name
 * @param aliases other codes and names by which people ask for it: ISO alpha-3, "UK", "EL", "Turkey"
 * @param source where the entry comes from
 */
public record Actor(ActorId id, ActorKind kind, String name, Set<String> aliases, Source source) {

    public Actor {
        aliases = ImmutableSet.copyOf(aliases);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
