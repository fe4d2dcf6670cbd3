package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        Map<ActorId, Long> weights = new TreeMap<>();
        payers.forEach(payer -> weights.put(payer, key.weights().get(payer)));
        checkArgument(
                costInCents == 0 || weights.values().stream().anyMatch(weight -> weight > 0),
                "nobody pays a cost of %s cents; contributors are %s",
                costInCents,
                payers);
        return new CostShares(divide(costInCents, weights));
    }

    /** Divides a sum in proportion to weights, of which one at least is not 0 unless the sum is. */
    static <K> Map<K, Long> divide(long sum, Map<K, Long> weights) {
        BigInteger total = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        Map<K, Long> shares = new LinkedHashMap<>();
        Map<K, BigInteger> remainders = new LinkedHashMap<>();
        long left = sum;
        for (Map.Entry<K, Long> one : weights.entrySet()) {
            BigInteger[] parts = BigInteger.valueOf(sum)
                    .multiply(BigInteger.valueOf(one.getValue()))
                    .divideAndRemainder(total.max(BigInteger.ONE));
            shares.put(one.getKey(), parts[0].longValueExact());
            remainders.put(one.getKey(), parts[1]);
            left -= parts[0].longValueExact();
        }
        // the sort is stable: where remainders are equal the order of the weights decides
        remainders.keySet().stream()
                .sorted(Comparator.comparing((K one) -> remainders.get(one)).reversed())
                .limit(left)
                .forEach(one -> shares.merge(one, 1L, Long::sum));
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
