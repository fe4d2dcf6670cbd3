package io.github.concertlib.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a smallest set of yes-sayers for which one function holds and another fails, both of two stances. */
final class Difference {

    private static final int NEVER = 1 << 20;

    private final DiagramBuilder builder;
    private final Budget budget;
    private final LongIntMap known = new LongIntMap();

    Difference(DiagramBuilder builder, Budget budget) {
        this.builder = builder;
        this.budget = budget;
    }

    /** The levels of those who say yes, or nothing when {@code holds} implies {@code fails}. */
    Optional<List<Integer>> smallest(int holds, int fails) {
        if (size(holds, fails) >= NEVER) {
            return Optional.empty();
        }
        List<Integer> levels = new ArrayList<>();
        int one = holds;
        int other = fails;
        while (one != DiagramBuilder.TRUE) {
            int level = Math.min(builder.level(one), builder.level(other));
            boolean no = size(child(one, level, 0), child(other, level, 0)) == size(one, other);
            if (!no) {
                levels.add(level);
            }
            one = child(one, level, no ? 0 : 1);
            other = child(other, level, no ? 0 : 1);
        }
        return Optional.of(levels);
    }

    private int size(int holds, int fails) {
        if (holds == DiagramBuilder.FALSE || fails == DiagramBuilder.TRUE || holds == fails) {
            return NEVER;
        }
        if (holds == DiagramBuilder.TRUE) {
            return 0;
        }
        long pair = LongIntMap.pair(holds, fails);
        int size = known.get(pair);
        if (size == LongIntMap.ABSENT) {
            budget.checkSteps(known.size());
            int level = Math.min(builder.level(holds), builder.level(fails));
            int no = size(child(holds, level, 0), child(fails, level, 0));
            int yes = size(child(holds, level, 1), child(fails, level, 1));
            size = Math.min(no, yes + 1);
            known.put(pair, size);
        }
        return size;
    }

    private int child(int node, int level, int stance) {
        return builder.level(node) == level ? builder.child(node, stance) : node;
    }
}
