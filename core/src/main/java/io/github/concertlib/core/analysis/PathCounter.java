package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * Counts the ways through a graph by size, exactly, modulo one number.
 *
 * <p>Each stance carries a polynomial {@code plain + marked z}; a way carries the product over all levels, so that the
 * coefficient of {@code z^k} counts the ways with k marked stances. One pass up and one pass down give the counts for all
 * players at once: nodes times players squared operations.
 */
final class PathCounter {

    private static final long[] ONE = {1};

    private final Graph graph;
    private final long[][] plain;
    private final long[][] marked;
    private final Modulus modulus;
    /** Per node, the ways on from it. */
    private final long[][] below;
    /** Per level, the ways on from it when everything is let through. */
    private final long[][] free;

    /**
     * @param plain per level and stance, the coefficient that does not count
     * @param marked per level and stance, the coefficient that counts one
     */
    PathCounter(Graph graph, long[][] plain, long[][] marked, Modulus modulus) {
        this.graph = graph;
        this.plain = plain;
        this.marked = marked;
        this.modulus = modulus;
        this.free = new long[graph.levels() + 1][];
        free[graph.levels()] = ONE;
        for (int level = graph.levels() - 1; level >= 0; level--) {
            free[level] = skipping(free[level + 1], level);
        }
        this.below = new long[graph.size()][];
        for (int node = 2; node < below.length; node++) {
            int level = graph.level(node);
            long[] sum = new long[graph.levels() - level + 1];
            for (int stance = 0; stance < graph.arity(level); stance++) {
                int child = graph.child(node, stance);
                if (child != 0) {
                    addTimes(sum, lifted(child, level + 1), plain[level][stance], marked[level][stance]);
                }
            }
            below[node] = trimmed(sum);
        }
    }

    /** Two stances, the second marked. */
    static PathCounter bySize(Graph graph, Modulus modulus) {
        long[][] plain = new long[graph.levels()][];
        long[][] marked = new long[graph.levels()][];
        Arrays.fill(plain, new long[] {1, 0});
        Arrays.fill(marked, new long[] {0, 1});
        return new PathCounter(graph, plain, marked, modulus);
    }

    /** For two stances: those with the second, less (where skipped levels are free) those with the first. */
    static long[][][] secondAgainstFirst(Graph graph) {
        long[][][] factors = new long[graph.levels()][1][];
        for (long[][] sums : factors) {
            sums[0] = new long[] {graph.skippedIsFree() ? -1 : 0, 1};
        }
        return factors;
    }

    /** All ways from the root, by number of marked stances. */
    long[] total() {
        return graph.root() == 0 ? new long[] {0} : lifted(graph.root(), 0).clone();
    }

    /**
     * Per level, sums over the ways through its nodes, the stance there not counted: each sum adds up the ways through each
     * stance times a factor. Levels that a way skips do not occur in it; where they are free, the factors of a sum add up to
     * zero, so that they make no difference.
     *
     * @param factors per level and sum, the factor of each stance
     */
    long[][][] through(long[][][] factors) {
        long[][][] through = new long[graph.levels()][][];
        for (int level = 0; level < through.length; level++) {
            through[level] = new long[factors[level].length][graph.levels() + 1];
        }
        long[][] above = new long[graph.size()][];
        above[graph.root()] = gap(ONE, 0, graph.level(graph.root()));
        long[] after = new long[graph.levels() + 1];
        for (int node = graph.size() - 1; node >= 2; node--) {
            if (above[node] == null) {
                continue;
            }
            int level = graph.level(node);
            for (int sum = 0; sum < factors[level].length; sum++) {
                Arrays.fill(after, 0);
                int length = addAfter(after, node, factors[level][sum]);
                addProduct(through[level][sum], trimmed(above[node]), after, length);
            }
            descend(node, above);
            above[node] = null;
        }
        return through;
    }

    /** Sends what reaches a node on to its children. */
    private void descend(int node, long[][] above) {
        int level = graph.level(node);
        for (int stance = 0; stance < graph.arity(level); stance++) {
            int child = graph.child(node, stance);
            if (child >= 2) {
                int to = graph.level(child);
                above[child] = above[child] == null ? new long[to + 1] : above[child];
                long[] arriving = above[node];
                for (int skipped = level + 1; skipped < to; skipped++) {
                    arriving = skipping(arriving, skipped);
                }
                addTimes(above[child], arriving, plain[level][stance], marked[level][stance]);
            }
        }
    }

    /** The ways on from a node, stances counted by their factors; returns the degree that is reached, plus one. */
    private int addAfter(long[] after, int node, long[] factors) {
        int level = graph.level(node);
        int length = 0;
        for (int stance = 0; stance < factors.length; stance++) {
            int child = graph.child(node, stance);
            if (factors[stance] != 0 && child != 0) {
                long[] ways = lifted(child, level + 1);
                addTimes(after, ways, modulus.reduced(factors[stance]), 0);
                length = Math.max(length, ways.length);
            }
        }
        return length;
    }

    /** The ways from a node on, seen from a level at or above it. */
    private long[] lifted(int node, int fromLevel) {
        return node == 1 ? free[fromLevel] : gap(below[node], fromLevel, graph.level(node));
    }

    private long[] gap(long[] polynomial, int from, int to) {
        long[] result = polynomial;
        for (int level = from; level < to; level++) {
            result = skipping(result, level);
        }
        return result;
    }

    /** Times what a level without a node lets through. */
    private long[] skipping(long[] polynomial, int level) {
        int stances = graph.skippedIsFree() ? plain[level].length : 1;
        long constant = 0;
        long factor = 0;
        for (int stance = 0; stance < stances; stance++) {
            constant = modulus.add(constant, plain[level][stance]);
            factor = modulus.add(factor, marked[level][stance]);
        }
        if (constant == 1 && factor == 0) {
            return polynomial;
        }
        long[] product = new long[polynomial.length + (factor == 0 ? 0 : 1)];
        addTimes(product, polynomial, constant, factor);
        return product;
    }

    /** Adds a polynomial times {@code constant + factor z}. */
    private void addTimes(long[] sum, long[] polynomial, long constant, long factor) {
        if (constant != 0) {
            addScaled(sum, 0, polynomial, constant);
        }
        if (factor != 0) {
            addScaled(sum, 1, polynomial, factor);
        }
    }

    private void addScaled(long[] sum, int shift, long[] polynomial, long scale) {
        int length = polynomial.length;
        if (scale == 1) {
            for (int k = 0; k < length; k++) {
                sum[k + shift] = modulus.add(sum[k + shift], polynomial[k]);
            }
        } else {
            for (int k = 0; k < length; k++) {
                sum[k + shift] = modulus.add(sum[k + shift], modulus.multiply(polynomial[k], scale));
            }
        }
    }

    private void addProduct(long[] sum, long[] a, long[] b, int lengthOfB) {
        for (int j = 0; j < a.length; j++) {
            long factor = a[j];
            if (factor != 0) {
                for (int k = 0; k < lengthOfB; k++) {
                    sum[j + k] = modulus.add(sum[j + k], modulus.multiply(factor, b[k]));
                }
            }
        }
    }

    private static long[] trimmed(long[] polynomial) {
        int length = polynomial.length;
        while (length > 1 && polynomial[length - 1] == 0) {
            length--;
        }
        return length == polynomial.length ? polynomial : Arrays.copyOf(polynomial, length);
    }
}
