package io.github.concertlib.core.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Compiles a formula into a {@link Diagram}: thresholds one by one, then junctions from the smallest part to the largest.
 *
 * <p>Levels of support that a player's thresholds do not tell apart become one stance. Several orders of the players are
 * tried when the first gives a large diagram, and the smallest result is kept.
 */
final class Compiler {

    private static final int SMALL = 20_000;

    private final Map<Formula, String> names;
    private final int supports;

    /**
     * @param names the rules, for messages
     * @param supports how many levels of support there are
     */
    Compiler(Map<Formula, String> names, int supports) {
        this.names = names;
        this.supports = supports;
    }

    /** @throws TooLargeException when no order tried gives a diagram within the budget */
    Diagram compile(Formula formula, int nodes) {
        Diagram best = null;
        TooLargeException tooLarge = null;
        for (int[] order : Ordering.candidates(formula)) {
            int limit = best == null ? nodes : Math.min(nodes, 4 * best.size());
            try {
                Diagram diagram = compile(formula, order, new Budget(limit));
                best = best == null || diagram.size() < best.size() ? diagram : best;
            } catch (TooLargeException exceeded) {
                tooLarge = tooLarge == null ? exceeded : tooLarge;
            }
            if (best != null && best.size() <= SMALL) {
                return best;
            }
        }
        if (best == null) {
            throw tooLarge;
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
        collectSteps(formula, steps);
        int[][] stanceOf = new int[order.length][supports];
        for (int place = 0; place < order.length; place++) {
            TreeSet<Integer> own = steps.getOrDefault(order[place], new TreeSet<>());
            for (int support = 0; support < supports; support++) {
                stanceOf[place][support] = own.headSet(support, true).size();
            }
        }
        return stanceOf;
    }

    private static void collectSteps(Formula formula, Map<Integer, TreeSet<Integer>> steps) {
        if (formula instanceof Junction junction) {
            junction.parts().forEach(part -> collectSteps(part, steps));
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

    /** One compilation, with the nodes found so far. */
    private final class Run {

        private final DiagramBuilder builder;
        private final Map<Integer, Integer> placeOf = new HashMap<>();
        private final int[][] stanceOf;
        private final Budget budget;
        private final Map<Formula, Integer> known = new HashMap<>();

        private Run(DiagramBuilder builder, int[] order, int[][] stanceOf, Budget budget) {
            this.builder = builder;
            this.stanceOf = stanceOf;
            this.budget = budget;
            for (int place = 0; place < order.length; place++) {
                placeOf.put(order[place], place);
            }
        }

        private int node(Formula formula) {
            Integer node = known.get(formula);
            if (node == null) {
                String name = names.get(formula);
                if (name != null) {
                    budget.enter(name);
                }
                node = compiled(formula);
                if (name != null) {
                    budget.leave();
                }
                known.put(formula, node);
            }
            return node;
        }

        private int compiled(Formula formula) {
            if (formula instanceof Threshold threshold) {
                return threshold(threshold);
            }
            if (formula instanceof Junction junction) {
                return junction(junction);
            }
            return formula == Truth.TRUE ? DiagramBuilder.TRUE : DiagramBuilder.FALSE;
        }

        private int junction(Junction junction) {
            int result = junction.all() ? DiagramBuilder.TRUE : DiagramBuilder.FALSE;
            for (int part : bySize(junction.parts())) {
                result = junction.all() ? builder.and(result, part) : builder.or(result, part);
            }
            return result;
        }

        private List<Integer> bySize(List<Formula> parts) {
            Map<Formula, Integer> made = new HashMap<>();
            for (Formula part : parts) {
                int before = builder.size();
                node(part);
                made.put(part, builder.size() - before);
            }
            return parts.stream()
                    .sorted(Comparator.comparing(made::get))
                    .map(this::node)
                    .toList();
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
