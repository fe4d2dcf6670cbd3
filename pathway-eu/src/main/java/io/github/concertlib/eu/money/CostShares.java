package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A cost divided among those who pay, adding up to the cent.
 *
 * @param cents the share of each in cents of a euro, sorted by code
 */
public record CostShares(Map<ActorId, Long> cents) {

    public CostShares {
        cents = ImmutableSortedMap.copyOf(cents);
    }

    /**
     * Divides a cost in proportion to a key. Each gets its exact share rounded down; the cents left over go one each to those
     * with the largest remainders, by code where these are equal.
     *
     * @param costInCents 0 or more
     * @param contributors who pays
     * @throws IllegalArgumentException naming contributors of whom the key says nothing, or when there is nobody to pay
     */
    public static CostShares of(long costInCents, ContributionKey key, Set<ActorId> contributors) {
        checkArgument(costInCents >= 0, "a cost cannot be negative: %s cents", costInCents);
        Set<ActorId> payers = ImmutableSortedSet.copyOf(contributors);
        Set<ActorId> missing = Sets.difference(payers, key.weights().keySet());
        checkArgument(missing.isEmpty(), "key '%s' says nothing of %s, who contribute", key.id(), missing);
        BigInteger total = payers.stream()
                .map(payer -> BigInteger.valueOf(key.weights().get(payer)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (costInCents == 0) {
            Map<ActorId, Long> nothing = new TreeMap<>();
            payers.forEach(payer -> nothing.put(payer, 0L));
            return new CostShares(nothing);
        }
        checkArgument(total.signum() > 0, "nobody pays a cost of %s cents; contributors are %s", costInCents, payers);
        return new CostShares(divide(costInCents, key, payers, total));
    }

    private static Map<ActorId, Long> divide(
            long costInCents, ContributionKey key, Set<ActorId> payers, BigInteger total) {
        Map<ActorId, Long> shares = new TreeMap<>();
        Map<ActorId, BigInteger> remainders = new TreeMap<>();
        long left = costInCents;
        for (ActorId payer : payers) {
            BigInteger[] parts = BigInteger.valueOf(costInCents)
                    .multiply(BigInteger.valueOf(key.weights().get(payer)))
                    .divideAndRemainder(total);
            shares.put(payer, parts[0].longValueExact());
            remainders.put(payer, parts[1]);
            left -= parts[0].longValueExact();
        }
        List<ActorId> largestFirst = remainders.keySet().stream()
                .sorted(Comparator.comparing((ActorId payer) -> remainders.get(payer))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < left; i++) {
            shares.merge(largestFirst.get(i), 1L, Long::sum);
        }
        return shares;
    }

    /** All shares together, in cents. */
    public long total() {
        return cents.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What one pays, in cents; nothing if it does not contribute. */
    public long of(ActorId state) {
        return cents.getOrDefault(state, 0L);
    }
}
