package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * A growing store of decision-diagram nodes in which equal functions have equal numbers.
 *
 * <p>Node 0 is the constant false, node 1 the constant true. Every other node asks the stance of the player at its level and
 * has one child per stance; a node whose children are all the same is never made, and children have smaller numbers than
 * their parents. See Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (1986), here with as many branches
 * as a player has distinguishable stances.
 */
final class DiagramBuilder {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private final int[] arity;
    private final Budget budget;
    private final int[][] scratch;
    private final LongIntMap conjunctions = new LongIntMap();
    private final LongIntMap disjunctions = new LongIntMap();

    private int[] level = new int[1 << 10];
    private int[] first = new int[1 << 10];
    private int[] children = new int[1 << 12];
    private int[] table = new int[1 << 11];
    private int size = 2;
    private int childrenSize;
    private long lastStep = Long.MAX_VALUE;

    /**
     * @param arity how many stances the player at each level has
     * @param budget how much may be built
     */
    DiagramBuilder(int[] arity, Budget budget) {
        this.arity = arity;
        this.budget = budget;
        this.scratch = new int[arity.length][];
        for (int l = 0; l < arity.length; l++) {
            scratch[l] = new int[arity[l]];
        }
        level[FALSE] = arity.length;
        level[TRUE] = arity.length;
    }

    int arity(int atLevel) {
        return arity[atLevel];
    }

    int level(int node) {
        return level[node];
    }

    int child(int node, int stance) {
        return children[first[node] + stance];
    }

    int size() {
        return size;
    }

    /** The node with these children; the array is copied. */
    int node(int atLevel, int[] kids) {
        int same = 1;
        while (same < kids.length && kids[same] == kids[0]) {
            same++;
        }
        if (same == kids.length) {
            return kids[0];
        }
        int mask = table.length - 1;
        int slot = hash(atLevel, kids, 0, kids.length) & mask;
        while (table[slot] != 0) {
            if (isNode(table[slot], atLevel, kids)) {
                return table[slot];
            }
            slot = slot + 1 & mask;
        }
        return add(slot, atLevel, kids);
    }

    private int add(int slot, int atLevel, int[] kids) {
        budget.checkNodes(size);
        if (size == level.length) {
            level = Arrays.copyOf(level, size * 2);
            first = Arrays.copyOf(first, size * 2);
        }
        if (childrenSize + kids.length > children.length) {
            children = Arrays.copyOf(children, children.length * 2);
        }
        int node = size++;
        level[node] = atLevel;
        first[node] = childrenSize;
        System.arraycopy(kids, 0, children, childrenSize, kids.length);
        childrenSize += kids.length;
        table[slot] = node;
        if (size > table.length / 2) {
            rehash();
        }
        return node;
    }

    private boolean isNode(int node, int atLevel, int[] kids) {
        int from = first[node];
        return level[node] == atLevel && Arrays.equals(children, from, from + kids.length, kids, 0, kids.length);
    }

    static int hash(int atLevel, int[] kids, int from, int to) {
        long mixed = atLevel;
        for (int k = from; k < to; k++) {
            mixed = (mixed + kids[k]) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return (int) (mixed >>> 8);
    }

    private void rehash() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int node = 2; node < size; node++) {
            int slot = hash(level[node], children, first[node], first[node] + arity[level[node]]) & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = node;
        }
    }

    /** How many nodes the diagram from this node on has, constants aside. */
    int count(int node) {
        LongIntMap seen = new LongIntMap();
        count(node, seen);
        return seen.size();
    }

    private void count(int node, LongIntMap seen) {
        if (node >= 2 && seen.get(node) == LongIntMap.ABSENT) {
            seen.put(node, 1);
            for (int stance = 0; stance < arity[level[node]]; stance++) {
                count(child(node, stance), seen);
            }
        }
    }

    /**
     * Where both (or one of them) hold, if that takes no more than so many steps.
     *
     * @return {@link LongIntMap#ABSENT} when it would take more
     */
    int joined(boolean and, int a, int b, int steps) {
        lastStep = conjunctions.size() + disjunctions.size() + (long) steps;
        try {
            return and ? and(a, b) : or(a, b);
        } catch (StepsExceeded exceeded) {
            return LongIntMap.ABSENT;
        } finally {
            lastStep = Long.MAX_VALUE;
        }
    }

    private static final class StepsExceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        private StepsExceeded() {
            super(null, null, false, false);
        }
    }

    /** Where both hold. */
    int and(int a, int b) {
        if (a == b || b == TRUE) {
            return a;
        }
        if (a == TRUE) {
            return b;
        }
        return a == FALSE || b == FALSE ? FALSE : joined(true, Math.min(a, b), Math.max(a, b));
    }

    /** Where one of them holds. */
    int or(int a, int b) {
        if (a == b || b == FALSE) {
            return a;
        }
        if (a == FALSE) {
            return b;
        }
        return a == TRUE || b == TRUE ? TRUE : joined(false, Math.min(a, b), Math.max(a, b));
    }

    private int joined(boolean and, int a, int b) {
        LongIntMap known = and ? conjunctions : disjunctions;
        long pair = LongIntMap.pair(a, b);
        int result = known.get(pair);
        if (result == LongIntMap.ABSENT) {
            int steps = conjunctions.size() + disjunctions.size();
            budget.checkSteps(steps);
            if (steps >= lastStep) {
                throw new StepsExceeded();
            }
            int top = Math.min(level[a], level[b]);
            int[] kids = scratch[top];
            for (int stance = 0; stance < kids.length; stance++) {
                int ofA = level[a] == top ? child(a, stance) : a;
                int ofB = level[b] == top ? child(b, stance) : b;
                kids[stance] = and ? and(ofA, ofB) : or(ofA, ofB);
            }
            result = node(top, kids);
            known.put(pair, result);
        }
        return result;
    }

    /** The same function with the player at one level fixed. */
    int restrict(int node, int atLevel, int stance) {
        return restrict(node, atLevel, stance, new LongIntMap());
    }

    private int restrict(int node, int atLevel, int stance, LongIntMap known) {
        if (level[node] >= atLevel) {
            return level[node] == atLevel ? child(node, stance) : node;
        }
        int result = known.get(node);
        if (result == LongIntMap.ABSENT) {
            int[] kids = scratch[level[node]];
            for (int k = 0; k < kids.length; k++) {
                kids[k] = restrict(child(node, k), atLevel, stance, known);
            }
            result = node(level[node], kids);
            known.put(node, result);
        }
        return result;
    }

    /** For two stances: the function that holds of a set of yes-sayers when this one fails for all others. */
    int dual(int node) {
        return dual(node, new LongIntMap());
    }

    private int dual(int node, LongIntMap known) {
        if (node < 2) {
            return 1 - node;
        }
        int result = known.get(node);
        if (result == LongIntMap.ABSENT) {
            int[] kids = scratch[level[node]];
            for (int k = 0; k < kids.length; k++) {
                kids[k] = dual(child(node, kids.length - 1 - k), known);
            }
            result = node(level[node], kids);
            known.put(node, result);
        }
        return result;
    }
}
