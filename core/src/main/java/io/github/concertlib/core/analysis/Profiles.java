package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Profiles counted on a diagram of several stances.
 *
 * @param winning those in which it holds
 * @param swings per player and step from one level of support to the next, the profiles of the others in which it decides
 */
record Profiles(BigInteger winning, List<List<BigInteger>> swings) {

    static Profiles of(Diagram diagram, int players, int supports) {
        Moduli moduli = new Moduli(BigInteger.valueOf(supports).pow(players).bitLength());
        int count = moduli.all().size();
        long[][] winning = new long[count][];
        long[][][][] through = new long[count][][][];
        for (int m = 0; m < count; m++) {
            Modulus modulus = moduli.all().get(m);
            PathCounter counter = new PathCounter(
                    diagram, multiplicities(diagram, supports), new long[diagram.levels()][supports], modulus);
            winning[m] = counter.total();
            through[m] = counter.through(stepsFromFirst(diagram));
        }
        BigInteger free = BigInteger.valueOf(supports).pow(players - diagram.levels());
        List<List<BigInteger>> swings =
                new ArrayList<>(Collections.nCopies(players, Collections.nCopies(supports - 1, BigInteger.ZERO)));
        for (int level = 0; level < diagram.levels(); level++) {
            List<BigInteger> steps = new ArrayList<>();
            for (int support = 1; support < supports; support++) {
                BigInteger above = constant(moduli, through, level, diagram.stance(level, support));
                BigInteger below = constant(moduli, through, level, diagram.stance(level, support - 1));
                steps.add(above.subtract(below).multiply(free));
            }
            swings.set(diagram.player(level), steps);
        }
        return new Profiles(moduli.counts(winning)[0].multiply(free), swings);
    }

    private static BigInteger constant(Moduli moduli, long[][][][] through, int level, int stance) {
        long[] remainders = new long[through.length];
        for (int m = 0; m < remainders.length; m++) {
            remainders[m] = through[m][level][stance][0];
        }
        return moduli.count(remainders);
    }

    /** Per stance, the profiles in which it makes the difference to the first one. */
    private static long[][][] stepsFromFirst(Diagram diagram) {
        long[][][] factors = new long[diagram.levels()][][];
        for (int level = 0; level < factors.length; level++) {
            int arity = diagram.arity(level);
            factors[level] = new long[arity][arity];
            for (int stance = 1; stance < arity; stance++) {
                factors[level][stance][0] = -1;
                factors[level][stance][stance] = 1;
            }
        }
        return factors;
    }

    /** Per level and stance, how many levels of support amount to it. */
    static long[][] multiplicities(Diagram diagram, int supports) {
        long[][] multiplicities = new long[diagram.levels()][];
        for (int level = 0; level < multiplicities.length; level++) {
            multiplicities[level] = new long[diagram.arity(level)];
            for (int support = 0; support < supports; support++) {
                multiplicities[level][diagram.stance(level, support)]++;
            }
        }
        return multiplicities;
    }
}
