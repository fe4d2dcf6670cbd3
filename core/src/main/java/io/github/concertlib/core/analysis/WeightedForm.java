package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;

/**
 * Weights and a quota that say who wins: a coalition does exactly when its weights reach the quota.
 *
 * @param quota the sum that is enough
 * @param weights of all players, whole numbers, equal for players who can be exchanged
 * @param isMinimumSum whether no other whole weights have a smaller sum; where it is not known, this is false
 */
public record WeightedForm(BigInteger quota, Map<ActorId, BigInteger> weights, boolean isMinimumSum) {

    public WeightedForm {
        weights = ImmutableSortedMap.copyOf(weights);
    }

    /** Whether these players reach the quota. */
    public boolean isWinning(Set<ActorId> coalition) {
        BigInteger reached = BigInteger.ZERO;
        for (ActorId member : coalition) {
            reached = reached.add(weights.get(member));
        }
        return reached.compareTo(quota) >= 0;
    }

    /** The weight of each player as a share of all weights. */
    public Map<ActorId, Fraction> shares() {
        BigInteger total = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        ImmutableSortedMap.Builder<ActorId, Fraction> shares = ImmutableSortedMap.naturalOrder();
        weights.forEach((player, weight) -> shares.put(player, Fraction.share(weight, total)));
        return shares.build();
    }
}
