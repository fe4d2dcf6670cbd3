package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The Johnston index of a single quota, for many players.
 *
 * <p>In a winning coalition that exceeds the quota by {@code e}, exactly the members heavier than {@code e} can turn it. So the
 * excess is cut at each weight that occurs; within a cut the heavy players, who count, and the light ones, who only fill up,
 * are counted by tables of sums.
 */
final class WeightedJohnston {

    private static final double BEARABLE = 1e10;
    private static final double MOST_CELLS = 1 << 24;

    private final Threshold threshold;
    private final int quota;
    private final List<Modulus> moduli;
    private final Moduli residues;
    /** How many players have each weight. */
    private final SortedMap<Integer, Integer> playersOf = new TreeMap<>();

    private WeightedJohnston(Threshold threshold, Moduli residues) {
        this.threshold = threshold;
        this.quota = (int) threshold.quota();
        this.residues = residues;
        this.moduli = residues.all();
        for (int k = 0; k < threshold.size(); k++) {
            playersOf.merge((int) threshold.highest(k), 1, Integer::sum);
        }
    }

    /** Nothing when the rule is not a single quota, or has too many different sums. */
    static Optional<List<Fraction>> of(Formula formula, int players) {
        if (!(formula instanceof Threshold threshold) || threshold.quota() * (double) threshold.size() > MOST_CELLS) {
            return Optional.empty();
        }
        Moduli residues = new Moduli(threshold.size());
        long kinds = IntStream.range(0, threshold.size())
                .mapToLong(threshold::highest)
                .distinct()
                .count();
        double size = threshold.size();
        double cost = kinds
                * kinds
                * size
                * size
                / 4
                * threshold.quota()
                * residues.all().size();
        return cost > BEARABLE
                ? Optional.empty()
                : Optional.of(new WeightedJohnston(threshold, residues).shares(players));
    }

    private List<Fraction> shares(int players) {
        SortedMap<Integer, Fraction> scores = new TreeMap<>();
        playersOf.keySet().forEach(weight -> scores.put(weight, Fraction.ZERO));
        int light = 0;
        for (int heavy : playersOf.keySet()) {
            addCut(light, heavy, scores);
            light = heavy;
        }
        List<Fraction> byPlayer = new ArrayList<>(Collections.nCopies(players, Fraction.ZERO));
        Fraction all = Fraction.ZERO;
        for (int k = 0; k < threshold.size(); k++) {
            Fraction score = scores.get((int) threshold.highest(k));
            byPlayer.set(threshold.player(k), score);
            all = all.plus(score);
        }
        return Johnston.normalised(byPlayer, all);
    }

    /** Coalitions whose excess is at least the one weight and below the next: the members of that weight or more count. */
    private void addCut(int light, int heavy, SortedMap<Integer, Fraction> scores) {
        SortedMap<Integer, Integer> heavyOnes = playersOf.tailMap(heavy);
        int heads = heavyOnes.values().stream().mapToInt(count -> count).sum();
        int lowest = quota + light;
        int highest = quota + heavy - 1;
        for (int weight : heavyOnes.keySet()) {
            long[][] byHeads = new long[moduli.size()][];
            for (int m = 0; m < byHeads.length; m++) {
                byHeads[m] =
                        with(weight, heavyOnes, heads, fillings(light, lowest, highest, moduli.get(m)), moduli.get(m));
            }
            BigInteger[] counts = residues.counts(byHeads);
            Fraction score = scores.get(weight);
            for (int others = 0; others < counts.length; others++) {
                score = score.plus(new Fraction(counts[others], BigInteger.valueOf(others + 1L)));
            }
            scores.put(weight, score);
        }
    }

    /** For each sum of heavy members, in how many ways the light players bring it into the cut. */
    private long[] fillings(int light, int lowest, int highest, Modulus modulus) {
        long[] sums = new long[highest + 1];
        sums[0] = 1;
        playersOf.headMap(light + 1).forEach((weight, count) -> {
            for (int k = 0; k < count; k++) {
                for (int sum = highest; sum >= weight; sum--) {
                    sums[sum] = modulus.add(sums[sum], sums[sum - weight]);
                }
            }
        });
        long[] within = new long[highest + 2];
        for (int sum = 0; sum <= highest; sum++) {
            within[sum + 1] = modulus.add(within[sum], sums[sum]);
        }
        long[] fillings = new long[highest + 1];
        for (int sum = 0; sum <= highest; sum++) {
            fillings[sum] = modulus.subtract(within[highest - sum + 1], within[Math.max(0, lowest - sum)]);
        }
        return fillings;
    }

    /** By number of other heavy members, the coalitions in the cut with one given player of this weight. */
    private static long[] with(
            int weight, SortedMap<Integer, Integer> heavyOnes, int heads, long[] fillings, Modulus modulus) {
        int highest = fillings.length - 1 - weight;
        long[][] sums = new long[heads][highest + 1];
        sums[0][0] = 1;
        int before = 0;
        for (int other : heavyOnes.keySet()) {
            int number = heavyOnes.get(other) - (other == weight ? 1 : 0);
            for (int k = 0; k < number; k++, before++) {
                for (int size = before; size >= 0; size--) {
                    for (int sum = highest; sum >= other; sum--) {
                        sums[size + 1][sum] = modulus.add(sums[size + 1][sum], sums[size][sum - other]);
                    }
                }
            }
        }
        long[] counts = new long[heads];
        Arrays.setAll(counts, size -> {
            long count = 0;
            for (int sum = 0; sum <= highest; sum++) {
                count = modulus.add(count, modulus.multiply(sums[size][sum], fillings[sum + weight]));
            }
            return count;
        });
        return counts;
    }
}
