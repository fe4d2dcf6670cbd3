package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts the minimal winning coalitions of a single quota without a diagram.
 *
 * <p>Going through the players from the heaviest to the lightest: a coalition whose lightest member comes next is minimal
 * when the others miss the quota by no more than that member's weight. Each is counted once, at its last member.
 */
final class WeightedMinimal {

    private static final double CHEAP = 2e9;
    private static final int MOST_CELLS = 1 << 26;
    private static final int PLAYERS_BETWEEN_REDUCTIONS = 12;

    private WeightedMinimal() {}

    /** Nothing when the rule is not a single quota, or has too many different sums. */
    static Optional<BigInteger> count(Formula formula, int players) {
        if (!(formula instanceof Threshold threshold)) {
            return Optional.empty();
        }
        Moduli moduli = new Moduli(players);
        double cost =
                (double) threshold.quota() * threshold.size() * moduli.all().size();
        if (cost > CHEAP || threshold.quota() > MOST_CELLS) {
            return Optional.empty();
        }
        Long[] heaviestFirst = IntStream.range(0, threshold.size())
                .mapToObj(threshold::highest)
                .sorted(Collections.reverseOrder())
                .toArray(Long[]::new);
        long[] remainders = moduli.all().stream()
                .mapToLong(modulus -> count((int) threshold.quota(), heaviestFirst, modulus))
                .toArray();
        return Optional.of(moduli.count(remainders));
    }

    private static long count(int quota, Long[] heaviestFirst, Modulus modulus) {
        long[] sums = new long[quota];
        sums[0] = 1;
        long count = 0;
        int sinceReduction = 0;
        for (long heavy : heaviestFirst) {
            int weight = (int) Math.min(heavy, quota);
            for (int sum = quota - weight; sum < quota; sum++) {
                count = modulus.add(count, modulus.reduce(sums[sum]));
            }
            for (int sum = quota - 1; sum >= weight; sum--) {
                sums[sum] += sums[sum - weight];
            }
            if (++sinceReduction == PLAYERS_BETWEEN_REDUCTIONS && !modulus.isPlain()) {
                Arrays.setAll(sums, sum -> modulus.reduce(sums[sum]));
                sinceReduction = 0;
            }
        }
        return count;
    }
}
