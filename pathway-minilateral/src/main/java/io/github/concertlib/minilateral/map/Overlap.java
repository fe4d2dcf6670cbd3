package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Arrangement;
import java.util.Set;

/**
 * Two groups that share members.
 *
 * @param one the smaller
 * @param other the larger, or as large
 * @param shared those in both
 * @param contained whether all of the smaller are in the larger
 */
public record Overlap(Arrangement one, Arrangement other, Set<ActorId> shared, boolean contained) {

    public Overlap {
        shared = ImmutableSortedSet.copyOf(shared);
    }
}
