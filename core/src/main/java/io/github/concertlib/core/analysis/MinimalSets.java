package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * The minimal sets of yes-sayers that make a diagram of two stances hold.
 *
 * <p>After Rauzy, "New Algorithms for Fault Trees Analysis" (1993): with {@code M(f, g)} for the minimal sets of {@code f} that
 * do not meet {@code g}, the sets without the first player are {@code M(f0, g0)}, and those with it are {@code M(f1, f0 or
 * g1)}, because the rest must not do without that player. All pairs met are remembered.
 */
final class MinimalSets {

    private final DiagramBuilder builder;
    private final SetDiagram.Builder sets;
    private final Budget budget;
    private final LongIntMap known = new LongIntMap();

    private MinimalSets(Diagram diagram, Budget budget) {
        this.budget = budget;
        this.builder = diagram.reopened(budget);
        this.sets = new SetDiagram.Builder(players(diagram), budget);
    }

    private static int[] players(Diagram diagram) {
        int[] players = new int[diagram.levels()];
        Arrays.setAll(players, diagram::player);
        return players;
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
            int without = minimal(builder.child(f, 0), asked ? builder.child(rest, 0) : rest);
            int tooMuch = builder.or(builder.child(f, 0), asked ? builder.child(rest, 1) : rest);
            int with = minimal(builder.child(f, 1), tooMuch);
            result = sets.node(level, without, with);
            known.put(pair, result);
        }
        return result;
    }

    /**
     * The sets of smallest size alone, in time linear in the diagram: sets of yes-sayers on the shortest ways to true. They
     * are all minimal.
     */
    static SetDiagram smallest(Diagram diagram, Budget budget) {
        int[] distance = new int[diagram.size()];
        distance[DiagramBuilder.FALSE] = diagram.levels() + 1;
        SetDiagram.Builder sets = new SetDiagram.Builder(players(diagram), budget);
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
