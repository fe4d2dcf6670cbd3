package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Layer;
import java.util.Map;
import java.util.Set;

/**
 * How a state is tied.
 *
 * @param state which
 * @param byLayer the number of arrangements it decides in, by layer
 * @param mutualDefence the states it is tied to by a bilateral duty of mutual defence, both ways
 * @param partners the number of states with which it has a bilateral arrangement of any kind
 * @param betweenness the share of shortest paths of the bilateral network that run through it, from 0 to 1
 * @param cutPoint whether, without it, states now joined by bilateral arrangements would fall apart
 */
public record StateTies(
        ActorId state,
        Map<Layer, Integer> byLayer,
        Set<ActorId> mutualDefence,
        int partners,
        double betweenness,
        boolean cutPoint) {

    public StateTies {
        byLayer = ImmutableMap.copyOf(byLayer);
        mutualDefence = ImmutableSortedSet.copyOf(mutualDefence);
    }

    /** The number of arrangements in all layers. */
    public int total() {
        return byLayer.values().stream().mapToInt(Integer::intValue).sum();
    }
}
