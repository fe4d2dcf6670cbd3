package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * Settles all measures of a period together, each contribution spread over the measures that still lack money. Those who
     * may pay for the fewest measures are placed first. Where many decline different measures, a sum may stay uncovered that
     * another division would have raised.
     *
     * @param measures in the order in which they were adopted
     * @param key by which contributions are shared
     * @param members all who contribute
     */
    public static AssistanceAccount settle(List<Measure> measures, ContributionKey key, Set<ActorId> members) {
        long total = measures.stream().mapToLong(Measure::costInCents).reduce(0, Math::addExact);
        long names = measures.stream().map(Measure::name).distinct().count();
        checkArgument(names == measures.size(), "two measures share a name among %s", measures);
        CostShares due = CostShares.of(total, key, members);
        Map<String, Long> open = new LinkedHashMap<>();
        Map<String, Map<ActorId, Long>> paid = new LinkedHashMap<>();
        measures.forEach(measure -> {
            open.put(measure.name(), measure.costInCents());
            paid.put(measure.name(), new TreeMap<>());
        });
        for (ActorId payer : mostRestrictedFirst(measures, members)) {
            pay(
                    payer,
                    due.of(payer),
                    measures.stream()
                            .filter(measure -> measure.mayBePaidBy(payer))
                            .toList(),
                    open,
                    paid);
        }
        open.values().removeIf(rest -> rest == 0);
        return new AssistanceAccount(due.cents(), paid, open);
    }

    /** Spreads a sum over the measures allowed, in proportion to what each still lacks. */
    private static void pay(
            ActorId payer,
            long sum,
            List<Measure> allowed,
            Map<String, Long> open,
            Map<String, Map<ActorId, Long>> paid) {
        long lacking =
                allowed.stream().mapToLong(measure -> open.get(measure.name())).sum();
        long left = Math.min(sum, lacking);
        for (Measure measure : allowed) {
            long rest = open.get(measure.name());
            if (left > 0 && rest > 0) {
                long part = BigInteger.valueOf(left)
                        .multiply(BigInteger.valueOf(rest))
                        .divide(BigInteger.valueOf(lacking))
                        .longValueExact();
                // the last measure that lacks something takes what rounding left over
                part = lacking == rest ? left : part;
                open.put(measure.name(), rest - part);
                if (part > 0) {
                    paid.get(measure.name()).merge(payer, part, Long::sum);
                }
                left -= part;
            }
            lacking -= rest;
        }
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
