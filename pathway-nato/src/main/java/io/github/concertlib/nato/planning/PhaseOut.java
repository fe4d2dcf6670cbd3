package io.github.concertlib.nato.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.nato.enabler.Enabler;
import io.github.concertlib.nato.enabler.Enablers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * An ally phases its enablers out, and the others make them good: how many more of each they need, and how many a year.
 *
 * @param enablers who has what
 * @param ally the one that leaves a gap
 * @param from the day of the numbers
 * @param overYears how long it takes, at least one year
 * @see "10 to 12 years to replace American capabilities: IW Policy Paper 7/2025, as cited in More Europe in defence, 2.2"
 */
public record PhaseOut(Enablers enablers, ActorId ally, LocalDate from, int overYears) {

    /** The least number of years that a published study gives to replace the American capabilities. */
    public static final int STUDIED_YEARS = 10;

    public PhaseOut {
        checkArgument(overYears >= 1, "a phase-out over %s years; it takes at least one", overYears);
    }

    /** How many of each enabler that is counted in pieces the ally takes away: what the targets of the others have to grow by together. */
    public Map<String, Long> gap() {
        return enablers.all().stream()
                .filter(enabler -> enabler.counted() && enabler.on(from).containsKey(ally))
                .collect(ImmutableMap.toImmutableMap(
                        Enabler::id, enabler -> enabler.available(from, ImmutableSortedSet.of(ally))));
    }

    /** How many of each the others have to add a year, rounded up. */
    public Map<String, Long> toAddEachYear() {
        return ImmutableMap.copyOf(Maps.transformValues(gap(), gap -> (gap + overYears - 1) / overYears));
    }

    /** How many of an enabler the others have without the ally. */
    public long left(String enabler, Set<ActorId> allies) {
        return enablers.named(enabler).available(from, Sets.difference(allies, Set.of(ally)));
    }

    /** Whether it is faster than a published study holds possible: then targets and plans have to be looked at again. */
    public boolean isFasterThanStudied() {
        return overYears < STUDIED_YEARS;
    }
}
