package io.github.concertlib.core.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles a formula into a {@link Diagram}: thresholds one by one, then junctions from the smallest part to the largest.
 *
 * <p>Levels of support that a player's thresholds do not tell apart become one stance. Several orders of the players are
 * tried when the first gives a large diagram, and the smallest result is kept.
 */
final class Compiler {

    private static final int PATIENCE = 20_000;
    private static final int MODEST = 1_500_000;
    /** Patience grows by one of its parts for each node that is joined: eight steps, as a rule. */
    private static final int PARTS = 2_500;

    private final Map<Formula, String> names;
    private final int supports;
    private final int patience;
    private final int modest;

    /**
     * @param names the rules, for messages
     * @param supports how many levels of support there are
     */
    Compiler(Map<Formula, String> names, int supports) {
        this(names, supports, PATIENCE, MODEST);
    }

    /**
     * @param patience nodes at which other orders begin to be tried, and steps that joining two small parts may take before it
     *     is left for later; whatever it is, the meaning of the diagram is the same
     * @param modest nodes at which an order is given up while there are others
     */
    Compiler(Map<Formula, String> names, int supports, int patience, int modest) {
        this.names = names;
        this.supports = supports;
        this.patience = patience;
        this.modest = modest;
    }

    /** @throws TooLargeException when no order tried gives a diagram within the budget */
    Diagram compile(Formula formula, int nodes) {
        List<int[]> orders = Ordering.candidates(formula);
        for (int[] order : orders) {
            try {
                return improved(formula, orders, compile(formula, order, new Budget(Math.min(nodes, modest))));
            } catch (TooLargeException exceeded) {
                continue;
            }
        }
        return compile(formula, orders.get(0), new Budget(nodes));
    }

    /** Tries the other orders; one that would need more nodes than the diagram found so far goes beyond its budget. */
    private Diagram improved(Formula formula, List<int[]> orders, Diagram diagram) {
        Diagram best = diagram;
        for (int[] order : orders) {
            if (best.size() > patience && !best.isInOrder(order)) {
                try {
                    best = compile(formula, order, new Budget(best.size()));
                } catch (TooLargeException exceeded) {
                    continue;
                }
            }
        }
        return best;
    }

    /** The diagram for one order of the players who matter. */
    Diagram compile(Formula formula, int[] order, Budget budget) {
        int[][] stanceOf = stances(formula, order);
        int[] arity =
                Arrays.stream(stanceOf).mapToInt(row -> row[supports - 1] + 1).toArray();
        DiagramBuilder builder = new DiagramBuilder(arity, budget);
        int root = new Run(builder, order, stanceOf, budget).node(formula);
        return Diagram.of(builder, root, order, stanceOf);
    }

    /** Two formulas in one store, so that they can be compared. */
    Pair compileBoth(Formula one, Formula other, int nodes) {
        Junction both = new Junction(true, List.of(one, other));
        int[] order = Ordering.candidates(both).get(0);
        int[][] stanceOf = stances(both, order);
        int[] arity =
                Arrays.stream(stanceOf).mapToInt(row -> row[supports - 1] + 1).toArray();
        Budget budget = new Budget(nodes);
        DiagramBuilder builder = new DiagramBuilder(arity, budget);
        Run run = new Run(builder, order, stanceOf, budget);
        return new Pair(builder, run.node(one), run.node(other), order);
    }

    /** The roots of two formulas in one store, and the player at each level. */
    record Pair(DiagramBuilder builder, int one, int other, int[] order) {}

    /** Per place in the order, the number of the stance that each level of support amounts to. */
    private int[][] stances(Formula formula, int[] order) {
        Map<Integer, TreeSet<Integer>> steps = new HashMap<>();
        collectSteps(formula, steps, new HashSet<>());
        int[][] stanceOf = new int[order.length][supports];
        for (int place = 0; place < order.length; place++) {
            TreeSet<Integer> own = steps.getOrDefault(order[place], new TreeSet<>());
            for (int support = 0; support < supports; support++) {
                stanceOf[place][support] = own.headSet(support, true).size();
            }
        }
        return stanceOf;
    }

    private static void collectSteps(Formula formula, Map<Integer, TreeSet<Integer>> steps, Set<Formula> seen) {
        if (!seen.add(formula)) {
            return;
        }
        if (formula instanceof Junction junction) {
            junction.parts().forEach(part -> collectSteps(part, steps, seen));
        } else if (formula instanceof Threshold threshold) {
            for (int k = 0; k < threshold.size(); k++) {
                long[] row = threshold.row(k);
                for (int support = 1; support < row.length; support++) {
                    if (row[support] != row[support - 1]) {
                        steps.computeIfAbsent(threshold.player(k), player -> new TreeSet<>())
                                .add(support);
                    }
                }
            }
        }
    }

    /**
     * A node; or a junction of several, nodes first, that is still to be made.
     *
     * @param name of the rule, or empty
     */
    private record Joined(int node, boolean all, List<Joined> parts, String name) {

        private static Joined leaf(int node) {
            return new Joined(node, true, List.of(), "");
        }

        private Joined named(String rule) {
            return rule.isEmpty() ? this : new Joined(node, all, parts, rule);
        }

        private boolean isOpen() {
            return !parts.isEmpty();
        }
    }

    /** One compilation, with the nodes found so far. */
    private final class Run {

        private final DiagramBuilder builder;
        private final Map<Integer, Integer> placeOf = new HashMap<>();
        private final int[][] stanceOf;
        private final Budget budget;
        private final Map<Formula, Joined> known = new HashMap<>();
        private final Map<Joined, Integer> finished = new IdentityHashMap<>();

        private Run(DiagramBuilder builder, int[] order, int[][] stanceOf, Budget budget) {
            this.builder = builder;
            this.stanceOf = stanceOf;
            this.budget = budget;
            for (int place = 0; place < order.length; place++) {
                placeOf.put(order[place], place);
            }
        }

        private int node(Formula formula) {
            return finished(joined(formula));
        }

        private Joined joined(Formula formula) {
            Joined joined = known.get(formula);
            if (joined == null) {
                String name = names.getOrDefault(formula, "");
                budget.enter(name);
                joined = (formula instanceof Junction junction ? junction(junction) : Joined.leaf(leaf(formula)))
                        .named(name);
                budget.leave();
                known.put(formula, joined);
            }
            return joined;
        }

        private int leaf(Formula formula) {
            return formula instanceof Threshold threshold
                    ? threshold(threshold)
                    : formula == Truth.TRUE ? DiagramBuilder.TRUE : DiagramBuilder.FALSE;
        }

        /** Joins the parts from the smallest to the largest, and leaves for later what would grow too much. */
        private Joined junction(Junction junction) {
            List<Joined> open = new ArrayList<>();
            List<Joined> made = new ArrayList<>();
            for (Formula part : junction.parts()) {
                Joined joined = joined(part);
                (joined.isOpen() ? open : made).add(joined);
            }
            Map<Joined, Integer> sizes = new HashMap<>();
            made.forEach(part -> sizes.put(part, builder.count(part.node())));
            made.sort(Comparator.comparing(sizes::get));
            Deque<Joined> left = new ArrayDeque<>();
            for (Joined part : made) {
                Joined before = left.isEmpty() ? part : left.pop();
                int steps = patience + patience / PARTS * (builder.count(before.node()) + sizes.get(part));
                budget.enter(part.name());
                int both = builder.joined(junction.all(), before.node(), part.node(), steps);
                budget.leave();
                if (both == LongIntMap.ABSENT) {
                    left.push(before);
                    left.push(part);
                } else {
                    left.push(Joined.leaf(both).named(part.name()));
                }
            }
            if (open.isEmpty() && left.size() == 1) {
                return left.pop();
            }
            List<Joined> parts = new ArrayList<>(left);
            parts.addAll(open);
            return new Joined(DiagramBuilder.FALSE, junction.all(), parts, "");
        }

        private int finished(Joined joined) {
            Integer node = finished.get(joined);
            if (node == null) {
                node = joined.isOpen() ? joinedWithNeighbours(joined) : joined.node();
                finished.put(joined, node);
            }
            return node;
        }

        /**
         * The node of a junction. An inner junction of the other kind, left open because its parts grow too much together,
         * is joined with its neighbours part by part, (a or b) and c being (a and c) or (b and c): the neighbours mostly rule
         * out what made it grow.
         */
        private int joinedWithNeighbours(Joined joined) {
            boolean all = joined.all();
            int result = all ? DiagramBuilder.TRUE : DiagramBuilder.FALSE;
            for (Joined part : joined.parts()) {
                budget.enter(part.name());
                if (!part.isOpen() || result < 2) {
                    result = both(all, result, finished(part));
                } else {
                    int sum = part.all() ? DiagramBuilder.TRUE : DiagramBuilder.FALSE;
                    for (Joined inner : part.parts()) {
                        budget.enter(inner.name());
                        sum = both(part.all(), sum, both(all, result, finished(inner)));
                        budget.leave();
                    }
                    result = sum;
                }
                budget.leave();
            }
            return result;
        }

        private int both(boolean all, int one, int other) {
            return all ? builder.and(one, other) : builder.or(one, other);
        }

        private int threshold(Threshold threshold) {
            Integer[] positions = new Integer[threshold.size()];
            Arrays.setAll(positions, k -> k);
            Arrays.sort(positions, Comparator.comparing(k -> placeOf.get(threshold.player(k))));
            int[] levels = new int[positions.length];
            long[][] weights = new long[positions.length][];
            for (int k = 0; k < levels.length; k++) {
                levels[k] = placeOf.get(threshold.player(positions[k]));
                weights[k] = new long[builder.arity(levels[k])];
                for (int support = 0; support < supports; support++) {
                    weights[k][stanceOf[levels[k]][support]] = threshold.row(positions[k])[support];
                }
            }
            return new ThresholdCompiler(builder, levels, weights).compile(threshold.quota());
        }
    }
}
