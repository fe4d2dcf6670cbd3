package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.util.Set;

/**
 * Two winning coalitions with nobody in common: each could act without, and against, the other.
 *
 * @param one a minimal winning coalition
 * @param other a minimal winning coalition among all others
 */
public record DisjointPair(Set<ActorId> one, Set<ActorId> other) {

    public DisjointPair {
        one = ImmutableSortedSet.copyOf(one);
        other = ImmutableSortedSet.copyOf(other);
    }
}
