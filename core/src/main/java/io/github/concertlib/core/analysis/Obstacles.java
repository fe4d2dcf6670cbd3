package io.github.concertlib.core.analysis;

/**
 * The probability of failures in which a given player is part of a minimal set of obstacles: some others may be raised so
 * that it still fails, but no longer does when the player is raised too.
 *
 * <p>With {@code u} for the function as the player stands and {@code v} for it with the player at its highest stance, this
 * is {@code E(u, v)}: it fails by {@code u} and holds by {@code v} after raising anybody. At each player,
 * {@code E(u, v)} at a stance joins those of its children at that stance and all higher ones. {@code u} always implies
 * {@code v}, so that nothing is left where they are the same.
 */
final class Obstacles {

    private static final int UNKNOWN = LongIntMap.ABSENT;

    private final Diagram diagram;
    private final double[][] chances;

    Obstacles(Diagram diagram, double[][] chances) {
        this.diagram = diagram;
        this.chances = chances;
    }

    /** For the player at this level. */
    double probability(int level) {
        return new Search(level).probability();
    }

    private final class Search {

        private final int own;
        private final Budget budget = Budget.standard();
        private final DiagramBuilder builder = diagram.reopened(budget);
        private final LongIntMap pairs = new LongIntMap();
        private final LongIntMap singles = new LongIntMap();

        private Search(int own) {
            this.own = own;
        }

        private double probability() {
            int root = before(diagram.root());
            double[] holds = new double[builder.size()];
            holds[DiagramBuilder.TRUE] = 1;
            for (int node = 2; node < holds.length; node++) {
                double[] stances = chances[builder.level(node)];
                for (int stance = 0; stance < stances.length; stance++) {
                    holds[node] += stances[stance] * holds[builder.child(node, stance)];
                }
            }
            return holds[root];
        }

        /** Above the player's own level, where both functions are the same. */
        private int before(int node) {
            int level = builder.level(node);
            if (level > own) {
                return DiagramBuilder.FALSE;
            }
            int result = singles.get(node);
            if (result == UNKNOWN) {
                int[] kids = new int[builder.arity(level)];
                int top = builder.child(node, kids.length - 1);
                int higher = DiagramBuilder.FALSE;
                for (int stance = kids.length - 1; stance >= 0; stance--) {
                    int child = builder.child(node, stance);
                    kids[stance] = level == own ? after(child, top) : builder.or(higher, before(child));
                    higher = kids[stance];
                }
                result = builder.node(level, kids);
                singles.put(node, result);
            }
            return result;
        }

        private int after(int fails, int holds) {
            if (fails == holds) {
                return DiagramBuilder.FALSE;
            }
            if (fails == DiagramBuilder.FALSE && holds == DiagramBuilder.TRUE) {
                return DiagramBuilder.TRUE;
            }
            long pair = LongIntMap.pair(fails, holds);
            int result = pairs.get(pair);
            if (result == UNKNOWN) {
                budget.checkSteps(pairs.size());
                int level = Math.min(builder.level(fails), builder.level(holds));
                int[] kids = new int[builder.arity(level)];
                int higher = DiagramBuilder.FALSE;
                for (int stance = kids.length - 1; stance >= 0; stance--) {
                    int one = builder.level(fails) == level ? builder.child(fails, stance) : fails;
                    int other = builder.level(holds) == level ? builder.child(holds, stance) : holds;
                    kids[stance] = builder.or(higher, after(one, other));
                    higher = kids[stance];
                }
                result = builder.node(level, kids);
                pairs.put(pair, result);
            }
            return result;
        }
    }
}
