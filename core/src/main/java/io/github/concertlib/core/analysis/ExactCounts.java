package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Coalitions of a two-stance graph counted by size, exactly, whatever their number.
 *
 * @param total by size, from 0 to the number of players
 * @param through per level, by size without the player at that level: for a game, how often that player is critical
 */
record ExactCounts(BigInteger[] total, BigInteger[][] through) {

    /**
     * @param players how many there are, those at no level included; they take either stance in a game and none in a family
     *     of sets
     */
    static ExactCounts of(Graph graph, int players) {
        List<Modulus> moduli = Modulus.forCountsBelow(players);
        int free = graph.skippedIsFree() ? players - graph.levels() : 0;
        long[][] totals = new long[moduli.size()][];
        long[][][] through = new long[moduli.size()][graph.levels()][];
        for (int m = 0; m < totals.length; m++) {
            PathCounter counter = PathCounter.bySize(graph, moduli.get(m));
            totals[m] = widened(counter.total(), free, players + 1, moduli.get(m));
            long[][][] steps = counter.through();
            for (int level = 0; level < steps.length; level++) {
                through[m][level] = widened(steps[level][1], free, players, moduli.get(m));
            }
        }
        BigInteger[][] critical = new BigInteger[graph.levels()][];
        for (int level = 0; level < critical.length; level++) {
            int at = level;
            critical[level] = combined(
                    moduli, Arrays.stream(through).map(counts -> counts[at]).toArray(long[][]::new));
        }
        return new ExactCounts(combined(moduli, totals), critical);
    }

    /** Times (1 + z) for each player who makes no difference. */
    private static long[] widened(long[] counts, int free, int length, Modulus modulus) {
        long[] wide = Arrays.copyOf(counts, Math.max(length, counts.length));
        for (int k = 0; k < free; k++) {
            for (int size = wide.length - 1; size > 0; size--) {
                wide[size] = modulus.add(wide[size], wide[size - 1]);
            }
        }
        return Arrays.copyOf(wide, length);
    }

    private static BigInteger[] combined(List<Modulus> moduli, long[][] counts) {
        BigInteger[] exact = new BigInteger[counts[0].length];
        for (int size = 0; size < exact.length; size++) {
            int at = size;
            exact[size] = Modulus.combine(
                    moduli, Arrays.stream(counts).mapToLong(own -> own[at]).toArray());
        }
        return exact;
    }
}
