package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Coalitions of a two-stance graph counted by size, exactly, whatever their number.
 *
 * @param total by size, from 0 to the number of players
 * @param through per level, by size without the player at that level: for a game, how often that player is critical; for a
 *     family of sets, those with the player
 */
record ExactCounts(BigInteger[] total, BigInteger[][] through) {

    /**
     * @param players how many there are, those at no level included; they take either stance in a game and none in a family
     *     of sets
     */
    static ExactCounts of(Graph graph, int players) {
        Moduli moduli = new Moduli(players);
        int free = graph.skippedIsFree() ? players - graph.levels() : 0;
        long[][] totals = new long[moduli.all().size()][];
        long[][][] through = new long[graph.levels()][totals.length][];
        for (int m = 0; m < totals.length; m++) {
            Modulus modulus = moduli.all().get(m);
            PathCounter counter = PathCounter.bySize(graph, modulus);
            totals[m] = widened(counter.total(), free, players + 1, modulus);
            long[][][] steps = counter.through(PathCounter.secondAgainstFirst(graph));
            for (int level = 0; level < steps.length; level++) {
                through[level][m] = widened(steps[level][0], free, players, modulus);
            }
        }
        return new ExactCounts(
                moduli.counts(totals),
                Arrays.stream(through).map(moduli::counts).toArray(BigInteger[][]::new));
    }

    /** The totals alone, of a family of sets. */
    static BigInteger[] total(SetDiagram family) {
        int players = family.levels();
        Moduli moduli = new Moduli(players);
        return moduli.counts(moduli.all().stream()
                .map(modulus ->
                        Arrays.copyOf(PathCounter.bySize(family, modulus).total(), players + 1))
                .toArray(long[][]::new));
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
}
