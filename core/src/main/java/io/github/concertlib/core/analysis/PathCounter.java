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

    private final Graph graph;
    private final long[][] plain;
    private final long[][] marked;
    private final Modulus modulus;
    private final long[][] below;

    /**
     * @param plain per level and stance, the coefficient that does not count
     * @param marked per level and stance, the coefficient that counts one
     */
    PathCounter(Graph graph, long[][] plain, long[][] marked, Modulus modulus) {
        this.graph = graph;
        this.plain = plain;
        this.marked = marked;
        this.modulus = modulus;
        this.below = new long[graph.size()][];
        below[0] = new long[] {0};
        below[1] = new long[] {1};
        for (int node = 2; node < below.length; node++) {
            int level = graph.level(node);
            long[] sum = {0};
            for (int stance = 0; stance < graph.arity(level); stance++) {
                sum = plus(sum, times(lifted(graph.child(node, stance), level + 1), level, stance));
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

    /** All ways from the root, by number of marked stances. */
    long[] total() {
        return lifted(graph.root(), 0);
    }

    /**
     * Per level and stance: the ways through that stance, less those through the first one, the stance itself not counted.
     * Levels that a way skips make no difference and are left out; where a skipped level takes the first stance, the ways
     * through the others are counted as they are.
     */
    long[][][] through() {
        boolean relative = graph.skippedIsFree();
        long[][][] through = new long[graph.levels()][][];
        for (int level = 0; level < through.length; level++) {
            through[level] = new long[graph.arity(level)][graph.levels() + 1];
        }
        long[][] above = new long[graph.size()][];
        above[graph.root()] = gap(new long[] {1}, 0, graph.level(graph.root()));
        for (int node = graph.size() - 1; node >= 2; node--) {
            if (above[node] == null) {
                continue;
            }
            int level = graph.level(node);
            long[] reference = relative ? lifted(graph.child(node, 0), level + 1) : new long[] {0};
            for (int stance = 0; stance < graph.arity(level); stance++) {
                int child = graph.child(node, stance);
                long[] after = minus(lifted(child, level + 1), reference);
                addProduct(through[level][stance], above[node], after);
                if (child >= 2) {
                    long[] arriving = gap(times(above[node], level, stance), level + 1, graph.level(child));
                    above[child] = above[child] == null ? arriving : plus(above[child], arriving);
                }
            }
            above[node] = null;
        }
        return through;
    }

    /** The ways from a node on, seen from a level at or above it. */
    private long[] lifted(int node, int fromLevel) {
        return node == 0 ? below[0] : gap(below[node], fromLevel, graph.level(node));
    }

    private long[] gap(long[] polynomial, int from, int to) {
        long[] result = polynomial;
        if (graph.skippedIsFree()) {
            for (int level = from; level < to; level++) {
                long constant = 0;
                long factor = 0;
                for (int stance = 0; stance < plain[level].length; stance++) {
                    constant = modulus.add(constant, plain[level][stance]);
                    factor = modulus.add(factor, marked[level][stance]);
                }
                result = times(result, constant, factor);
            }
        } else {
            for (int level = from; level < to; level++) {
                result = times(result, level, 0);
            }
        }
        return result;
    }

    private long[] times(long[] polynomial, int level, int stance) {
        return times(polynomial, plain[level][stance], marked[level][stance]);
    }

    private long[] times(long[] polynomial, long constant, long factor) {
        if (constant == 1 && factor == 0) {
            return polynomial;
        }
        long[] product = new long[polynomial.length + (factor == 0 ? 0 : 1)];
        for (int k = 0; k < polynomial.length; k++) {
            long value = polynomial[k];
            if (constant != 0) {
                product[k] = modulus.add(product[k], constant == 1 ? value : modulus.multiply(value, constant));
            }
            if (factor != 0) {
                product[k + 1] = factor == 1 ? value : modulus.multiply(value, factor);
            }
        }
        return product;
    }

    private long[] plus(long[] a, long[] b) {
        long[] longer = a.length >= b.length ? a : b;
        long[] shorter = longer == a ? b : a;
        long[] sum = longer.clone();
        for (int k = 0; k < shorter.length; k++) {
            sum[k] = modulus.add(sum[k], shorter[k]);
        }
        return sum;
    }

    private long[] minus(long[] a, long[] b) {
        long[] difference = Arrays.copyOf(a, Math.max(a.length, b.length));
        for (int k = 0; k < b.length; k++) {
            difference[k] = modulus.subtract(difference[k], b[k]);
        }
        return difference;
    }

    private void addProduct(long[] sum, long[] a, long[] b) {
        for (int j = 0; j < a.length; j++) {
            long factor = a[j];
            if (factor != 0) {
                for (int k = 0; k < b.length; k++) {
                    if (b[k] != 0) {
                        sum[j + k] = modulus.add(sum[j + k], modulus.multiply(factor, b[k]));
                    }
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
