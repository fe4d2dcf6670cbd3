package io.github.concertlib.minilateral.state;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a state.
 *
 * @param id the state
 * @param population in persons
 * @param populationAsOf the day for which it was counted
 * @param regions to which it belongs, by editorial choice
 * @param capabilities kinds of force of which it has at least one unit; a lower bound
 */
public record StateProfile(
        ActorId id, long population, LocalDate populationAsOf, Set<String> regions, Set<String> capabilities) {

    public StateProfile {
        regions = ImmutableSet.copyOf(regions);
        capabilities = ImmutableSet.copyOf(capabilities);
        checkArgument(population > 0, "population %s of %s is not positive", population, id);
    }
}
