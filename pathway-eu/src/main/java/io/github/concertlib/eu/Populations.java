package io.github.concertlib.eu;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * How much each member counts in a population threshold. Decisions depend on it through comparisons alone, so a table of
 * persons and a table of rounded shares are used alike.
 *
 * @param id its key, such as {@code eurostat-2025}
 * @param title in words
 * @param unit what is counted, in the plural: "persons", "hundredths of a per cent"
 * @param asOf the day of which it speaks
 * @param of the number of each member, 1 or more
 * @param source where the figures come from
 */
public record Populations(String id, String title, String unit, LocalDate asOf, Map<ActorId, Long> of, Source source) {

    public Populations {
        of = ImmutableSortedMap.copyOf(of);
        of.forEach((state, number) -> checkArgument(number > 0, "population %s of %s is not positive", number, state));
    }

    /** All members together. */
    public long total() {
        return of.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** Some members together. */
    public long total(Set<ActorId> states) {
        return among(states).total();
    }

    public boolean covers(Set<ActorId> states) {
        return of.keySet().containsAll(states);
    }

    /**
     * The same figures for these states alone.
     *
     * @throws IllegalArgumentException naming every state of which the table says nothing
     */
    public Populations among(Set<ActorId> states) {
        Set<ActorId> missing = Sets.difference(ImmutableSortedSet.copyOf(states), of.keySet());
        checkArgument(missing.isEmpty(), "population table '%s' says nothing of %s", id, missing);
        return new Populations(id, title, unit, asOf, Maps.filterKeys(of, states::contains), source);
    }

    @Override
    public String toString() {
        return title;
    }
}
