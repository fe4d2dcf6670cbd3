package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares players by desirability: the first is at least as desirable as the second when every coalition that wins with the
 * second in the place of the first also wins the other way round.
 */
final class Ranking {

    private final Diagram diagram;
    private final Budget budget = Budget.standard();
    private final DiagramBuilder builder;

    Ranking(Diagram diagram) {
        this.diagram = diagram;
        this.builder = diagram.reopened(budget);
    }

    Desirability compare(int first, int second) {
        int withFirst = fixed(first, second);
        int withSecond = fixed(second, first);
        boolean more = implies(withSecond, withFirst);
        boolean less = implies(withFirst, withSecond);
        return more && less
                ? Desirability.EQUAL
                : more ? Desirability.MORE : less ? Desirability.LESS : Desirability.INCOMPARABLE;
    }

    /** A more desirable player is critical more often, so only neighbours by that number need comparing. */
    boolean isComplete(int players) {
        BigInteger[][] through = ExactCounts.of(diagram, players).through();
        List<Integer> levels = IntStream.range(0, diagram.levels())
                .boxed()
                .sorted(Comparator.comparing(
                        level -> Arrays.stream(through[level]).reduce(BigInteger.ZERO, BigInteger::add)))
                .toList();
        for (int k = 1; k < levels.size(); k++) {
            int less = diagram.player(levels.get(k - 1));
            int more = diagram.player(levels.get(k));
            if (!implies(fixed(less, more), fixed(more, less))) {
                return false;
            }
        }
        return true;
    }

    private boolean implies(int one, int other) {
        return new Difference(builder, budget).smallest(one, other).isEmpty();
    }

    /** The game of the others when one player says yes and another no. */
    private int fixed(int yes, int no) {
        return fixed(fixed(diagram.root(), yes, 1), no, 0);
    }

    private int fixed(int node, int player, int stance) {
        for (int level = 0; level < diagram.levels(); level++) {
            if (diagram.player(level) == player) {
                return builder.restrict(node, level, stance);
            }
        }
        return node;
    }
}
