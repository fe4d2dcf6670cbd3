package io.github.concertlib.nato.enabler;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A capability on which operations depend and which few allies have.
 *
 * @param id its key, such as {@code tankers}
 * @param name in words
 * @param unit what is counted, in the plural
 * @param counted whether the numbers are pieces that can be added and made good; otherwise they say who has it at all
 * @param supply who has it
 */
public record Enabler(String id, String name, String unit, boolean counted, List<Supply> supply) {

    public Enabler {
        supply = ImmutableList.copyOf(supply);
    }

    /** Where an ally says that it puts its own at the disposal of the others. */
    public Forum forum() {
        return Forum.of("nato:enabler:" + id);
    }

    /** How many each ally has on a day, sorted by code. */
    public Map<ActorId, Long> on(LocalDate day) {
        return supply.stream()
                .filter(one -> one.validity().contains(day))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        ActorId::compareTo, Supply::ally, Supply::quantity, Math::addExact));
    }

    /** How many these allies have together on a day. */
    public long available(LocalDate day, Set<ActorId> contributors) {
        return on(day).entrySet().stream()
                .filter(one -> contributors.contains(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The same enabler without what an ally has from a day on. */
    public Enabler withdrawn(ActorId ally, LocalDate from) {
        return new Enabler(
                id,
                name,
                unit,
                counted,
                supply.stream()
                        .filter(one -> !one.ally().equals(ally)
                                || one.validity().inForceFrom().isBefore(from))
                        .map(one -> one.ally().equals(ally)
                                        && one.validity()
                                                .expiresBefore()
                                                .map(from::isBefore)
                                                .orElse(true)
                                ? new Supply(
                                        ally,
                                        one.quantity(),
                                        one.low(),
                                        one.high(),
                                        one.validity().until(from),
                                        one.source())
                                : one)
                        .toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
