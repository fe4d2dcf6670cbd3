package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import java.util.Map;

/**
 * Changes of stance that, made together, make a condition hold.
 *
 * @param changes the level that each actor must reach wherever it has a seat and falls short; nobody else moves
 * @param cost of all changes together
 * @param outcome the positions after the changes
 */
public record Remedy(Map<ActorId, Level> changes, long cost, Positions outcome) {

    public Remedy {
        changes = ImmutableSortedMap.copyOf(changes);
    }
}
