package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.concertlib.core.actor.ActorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Aid to partners' forces from the European Peace Facility. A member that abstained with a declaration on a lethal measure
 * pays nothing for it and the same sum towards other measures, so that over all measures it pays its full share.
 *
 * @param due what each member owes over all measures, by key, in cents
 * @param paid what each pays towards each measure, by the measure's name, in cents
 * @param uncovered what could not be raised for a measure since too few may pay for it; it waits for other measures
 * @see "Decision (CFSP) 2021/509, Articles 5 and 27; the text of the articles is from memory, the practice is not"
 */
public record AssistanceAccount(
        Map<ActorId, Long> due, Map<String, Map<ActorId, Long>> paid, Map<String, Long> uncovered) {

    /**
     * One measure.
     *
     * @param name in words, unique in the account
     * @param costInCents its cost
     * @param lethal whether it pays for weapons; from other aid nobody is exempt
     * @param declarers who abstained on it with a declaration
     */
    public record Measure(String name, long costInCents, boolean lethal, Set<ActorId> declarers) {

        public Measure {
            declarers = ImmutableSortedSet.copyOf(declarers);
            checkArgument(costInCents >= 0, "measure '%s' costs %s cents", name, costInCents);
        }

        private boolean mayBePaidBy(ActorId state) {
            return !lethal || !declarers.contains(state);
        }
    }

    public AssistanceAccount {
        due = ImmutableSortedMap.copyOf(due);
        paid = paid.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> ImmutableSortedMap.copyOf(entry.getValue())));
        uncovered = ImmutableMap.copyOf(uncovered);
    }

    /**
     * Settles all measures of a period together. Each is divided by the key by itself, to the cent, and the parts of a member
     * add up to what it owes. What a member declines it pays towards other measures instead, and those who pay for these pay
     * as much less there and more where it declined: nobody owes more or less for it. Those who may pay for the fewest
     * measures come first. Where many decline different measures, a sum may stay uncovered that another division would have
     * raised.
     *
     * @param measures in the order in which they were adopted
     * @param key by which contributions are shared
     * @param members all who contribute
     */
    public static AssistanceAccount settle(List<Measure> measures, ContributionKey key, Set<ActorId> members) {
        measures.stream().mapToLong(Measure::costInCents).reduce(0, Math::addExact);
        long names = measures.stream().map(Measure::name).distinct().count();
        checkArgument(names == measures.size(), "two measures share a name among %s", measures);
        Map<Measure, Map<ActorId, Long>> parts = new LinkedHashMap<>();
        Map<ActorId, Long> due = new TreeMap<>();
        for (Measure measure : measures) {
            Map<ActorId, Long> shares =
                    CostShares.of(measure.costInCents(), key, members).cents();
            parts.put(measure, new TreeMap<>(shares));
            shares.forEach((payer, cents) -> due.merge(payer, cents, Long::sum));
        }
        Map<String, Long> uncovered = new LinkedHashMap<>();
        for (ActorId payer : mostRestrictedFirst(measures, members)) {
            for (Measure declined : measures) {
                if (!declined.mayBePaidBy(payer)) {
                    uncovered.merge(declined.name(), makeUpElsewhere(payer, declined, parts), Long::sum);
                }
            }
        }
        uncovered.values().removeIf(rest -> rest == 0);
        Map<String, Map<ActorId, Long>> paid = new LinkedHashMap<>();
        parts.forEach((measure, shares) -> {
            shares.values().removeIf(cents -> cents == 0);
            paid.put(measure.name(), shares);
        });
        return new AssistanceAccount(due, paid, uncovered);
    }

    /** Moves what a payer declines to other measures, against what others pay there; returns what could not be moved. */
    private static long makeUpElsewhere(ActorId payer, Measure declined, Map<Measure, Map<ActorId, Long>> parts) {
        Map<ActorId, Long> here = parts.get(declined);
        long sum = Optional.ofNullable(here.remove(payer)).orElse(0L);
        Map<Measure, Map<ActorId, Long>> others = new LinkedHashMap<>();
        Map<Measure, Long> room = new LinkedHashMap<>();
        parts.forEach((measure, shares) -> {
            if (!measure.equals(declined) && measure.mayBePaidBy(payer)) {
                Map<ActorId, Long> change = Maps.filterKeys(shares, declined::mayBePaidBy);
                others.put(measure, change);
                room.put(
                        measure,
                        change.values().stream().mapToLong(Long::longValue).sum());
            }
        });
        long moved =
                Math.min(sum, room.values().stream().mapToLong(Long::longValue).sum());
        CostShares.divide(moved, room).forEach((measure, cents) -> {
            CostShares.divide(cents, others.get(measure)).forEach((other, part) -> {
                parts.get(measure).merge(other, -part, Long::sum);
                here.merge(other, part, Long::sum);
            });
            parts.get(measure).merge(payer, cents, Long::sum);
        });
        return sum - moved;
    }

    private static List<ActorId> mostRestrictedFirst(List<Measure> measures, Set<ActorId> members) {
        List<ActorId> order = new ArrayList<>(ImmutableSortedSet.copyOf(members));
        order.sort(Comparator.comparingLong(payer ->
                measures.stream().filter(measure -> measure.mayBePaidBy(payer)).count()));
        return order;
    }

    /** What a member pays over all measures, in cents. */
    public long paidBy(ActorId state) {
        return paid.values().stream()
                .mapToLong(shares -> shares.getOrDefault(state, 0L))
                .sum();
    }

    /** Whom a measure is charged to. */
    public Set<ActorId> payersOf(String measure) {
        return ImmutableSet.copyOf(paid.getOrDefault(measure, Map.of()).keySet());
    }
}
