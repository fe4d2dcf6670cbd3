package io.github.concertlib.core.analysis;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles one threshold into a reduced diagram without expanding its sums.
 *
 * <p>At each level, what is left of the quota decides what follows, and neighbouring remainders mostly decide alike. Every
 * node therefore comes with the interval of remainders for which it is right: as far down as its tightest child allows, and
 * as far up. A remainder inside a known interval needs no work, so the cost is the number of nodes and does not grow with
 * the size of the weights. See Abío and others, "A New Look at BDDs for Pseudo-Boolean Constraints" (2012).
 */
final class ThresholdCompiler {

    private record Span(long low, long high, int node) {}

    private final DiagramBuilder builder;
    private final int[] levels;
    private final long[][] weights;
    private final long[] reachable;
    private final List<TreeMap<Long, Span>> known = new ArrayList<>();

    /**
     * @param levels the levels of those who count, ascending
     * @param weights per level, the weight of each stance, the first being zero
     */
    ThresholdCompiler(DiagramBuilder builder, int[] levels, long[][] weights) {
        this.builder = builder;
        this.levels = levels;
        this.weights = weights;
        this.reachable = new long[levels.length + 1];
        for (int k = levels.length - 1; k >= 0; k--) {
            reachable[k] = Math.addExact(reachable[k + 1], weights[k][weights[k].length - 1]);
            known.add(new TreeMap<>());
        }
    }

    int compile(long quota) {
        return span(0, quota).node();
    }

    private Span span(int k, long left) {
        if (left <= 0) {
            return new Span(Long.MIN_VALUE, 0, DiagramBuilder.TRUE);
        }
        if (left > reachable[k]) {
            return new Span(reachable[k] + 1, Long.MAX_VALUE, DiagramBuilder.FALSE);
        }
        Map.Entry<Long, Span> below = known.get(k).floorEntry(left);
        if (below != null && left <= below.getValue().high()) {
            return below.getValue();
        }
        int[] kids = new int[weights[k].length];
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        for (int stance = 0; stance < kids.length; stance++) {
            long weight = weights[k][stance];
            Span child = span(k + 1, left - weight);
            kids[stance] = child.node();
            low = Math.max(low, child.low() + weight);
            high = Math.min(high, LongMath.saturatedAdd(child.high(), weight));
        }
        Span span = new Span(low, high, builder.node(levels[k], kids));
        known.get(k).put(low, span);
        return span;
    }
}
