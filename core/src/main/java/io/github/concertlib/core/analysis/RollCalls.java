package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Who settles the outcome of a roll call in random order, each player taking every level with equal probability.
 *
 * <p>The outcome is settled in favour once it holds even if all who have not spoken refuse, and against once it fails even if
 * they all agree. So the players before count with the level they take, those after with the lowest (or highest) one, and
 * the size of the polynomial is the number of those who have spoken.
 */
final class RollCalls {

    private RollCalls() {}

    /** The share of each player. */
    static List<Fraction> of(Diagram diagram, int players, int supports) {
        BigInteger bound = BigInteger.valueOf(supports + 1L).pow(players).shiftLeft(1);
        Moduli moduli = new Moduli(bound.bitLength());
        int top = supports - 1;
        long[][][] settled = new long[diagram.levels()][moduli.all().size()][];
        for (int m = 0; m < moduli.all().size(); m++) {
            Modulus modulus = moduli.all().get(m);
            long[][][] favour = through(diagram, supports, 0, modulus);
            long[][][] against = through(diagram, supports, top, modulus);
            for (int level = 0; level < diagram.levels(); level++) {
                long[] sum = favour[level][0];
                for (int size = 0; size < sum.length; size++) {
                    sum[size] = modulus.add(sum[size], against[level][0][size]);
                }
                settled[level][m] = widened(sum, players - diagram.levels(), supports, players, modulus);
            }
        }
        List<Fraction> shares = new ArrayList<>(Collections.nCopies(players, Fraction.ZERO));
        for (int level = 0; level < diagram.levels(); level++) {
            shares.set(diagram.player(level), share(moduli.counts(settled[level]), players, supports));
        }
        return shares;
    }

    /**
     * By number of those who spoke before, the ways in which a player settles the outcome with one of its levels, when those
     * who have not spoken count with the level {@code silent}: the lowest one for a favourable outcome, the highest one for an
     * unfavourable one.
     */
    private static long[][][] through(Diagram diagram, int supports, int silent, Modulus modulus) {
        long[][] multiplicities = Profiles.multiplicities(diagram, supports);
        long[][] silentOnes = new long[diagram.levels()][];
        long[][][] factors = new long[diagram.levels()][1][];
        for (int level = 0; level < silentOnes.length; level++) {
            silentOnes[level] = new long[diagram.arity(level)];
            silentOnes[level][diagram.stance(level, silent)] = 1;
            factors[level][0] = multiplicities[level].clone();
            factors[level][0][diagram.stance(level, silent)] -= supports;
            if (silent > 0) {
                long[] own = factors[level][0];
                Arrays.setAll(own, stance -> -own[stance]);
            }
        }
        return new PathCounter(diagram, silentOnes, multiplicities, modulus).through(factors);
    }

    /** Times (1 + supports z) for each player who makes no difference. */
    private static long[] widened(long[] counts, int free, int supports, int length, Modulus modulus) {
        long[] wide = Arrays.copyOf(counts, Math.max(length, counts.length));
        for (int k = 0; k < free; k++) {
            for (int size = wide.length - 1; size > 0; size--) {
                wide[size] = modulus.add(wide[size], modulus.multiply(supports, wide[size - 1]));
            }
        }
        return Arrays.copyOf(wide, length);
    }

    private static Fraction share(BigInteger[] settled, int players, int supports) {
        Fraction share = Fraction.ZERO;
        BigInteger orders = BigInteger.ONE;
        BigInteger ways = BigInteger.valueOf(supports);
        for (int before = 0; before < settled.length; before++) {
            BigInteger chances = BigInteger.valueOf(players).multiply(orders).multiply(ways);
            share = share.plus(new Fraction(settled[before], chances));
            orders = orders.multiply(BigInteger.valueOf(players - 1L - before)).divide(BigInteger.valueOf(before + 1L));
            ways = ways.multiply(BigInteger.valueOf(supports));
        }
        return share;
    }
}
