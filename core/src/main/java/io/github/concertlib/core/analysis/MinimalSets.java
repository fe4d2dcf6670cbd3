package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * The minimal sets of yes-sayers that make a diagram hold; with more than two stances, the minimal choices of stances.
 *
 * <p>After Rauzy, "New Algorithms for Fault Trees Analysis" (1993): with {@code M(f, g)} for the minimal sets of {@code f} that
 * do not meet {@code g}, the sets without the first player are {@code M(f0, g0)}, and those with it are {@code M(f1, f0 or
 * g1)}, because the rest must not do without that player. With more stances, the next lower one takes the place of "without".
 * All pairs met are remembered.
 */
final class MinimalSets {

    private final DiagramBuilder builder;
    private final SetDiagram.Builder sets;
    private final Budget budget;
    private final LongIntMap known = new LongIntMap();

    private MinimalSets(Diagram diagram, Budget budget) {
        this.budget = budget;
        this.builder = diagram.reopened(budget);
        this.sets = empty(diagram, budget);
    }

    private static SetDiagram.Builder empty(Diagram diagram, Budget budget) {
        int[] players = new int[diagram.levels()];
        int[] arity = new int[diagram.levels()];
        Arrays.setAll(players, diagram::player);
        Arrays.setAll(arity, diagram::arity);
        return new SetDiagram.Builder(players, arity, budget);
    }

    /** All minimal sets. */
    static SetDiagram of(Diagram diagram, Budget budget) {
        MinimalSets search = new MinimalSets(diagram, budget);
        int root = search.minimal(diagram.root(), DiagramBuilder.FALSE);
        return search.sets.build(root);
    }

    private int minimal(int f, int g) {
        if (f == DiagramBuilder.FALSE || g == DiagramBuilder.TRUE || f == g) {
            return SetDiagram.NONE;
        }
        if (f == DiagramBuilder.TRUE) {
            return SetDiagram.UNIT;
        }
        int level = builder.level(f);
        int rest = g;
        while (builder.level(rest) < level) {
            rest = builder.child(rest, 0);
        }
        long pair = LongIntMap.pair(f, rest);
        int result = known.get(pair);
        if (result == LongIntMap.ABSENT) {
            budget.checkSteps(known.size());
            boolean asked = builder.level(rest) == level;
            int[] kids = new int[builder.arity(level)];
            for (int stance = 0; stance < kids.length; stance++) {
                int tooMuch = asked ? builder.child(rest, stance) : rest;
                if (stance > 0) {
                    tooMuch = builder.or(builder.child(f, stance - 1), tooMuch);
                }
                kids[stance] = minimal(builder.child(f, stance), tooMuch);
            }
            result = sets.node(level, kids);
            known.put(pair, result);
        }
        return result;
    }

    /**
     * For two stances: the sets of smallest size alone, in time linear in the diagram: sets of yes-sayers on the shortest
     * ways to true. They are all minimal.
     */
    static SetDiagram smallest(Diagram diagram, Budget budget) {
        int[] distance = new int[diagram.size()];
        distance[DiagramBuilder.FALSE] = diagram.levels() + 1;
        SetDiagram.Builder sets = empty(diagram, budget);
        int[] image = new int[diagram.size()];
        image[DiagramBuilder.TRUE] = SetDiagram.UNIT;
        for (int node = 2; node < diagram.size(); node++) {
            int without = diagram.child(node, 0);
            int with = diagram.child(node, 1);
            distance[node] = Math.min(distance[without], distance[with] + 1);
            image[node] = sets.node(
                    diagram.level(node),
                    distance[without] == distance[node] ? image[without] : SetDiagram.NONE,
                    distance[with] + 1 == distance[node] ? image[with] : SetDiagram.NONE);
        }
        return sets.build(image[diagram.root()]);
    }
}
