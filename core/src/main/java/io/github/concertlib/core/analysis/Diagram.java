package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * A finished, reduced, ordered decision diagram: which stances make a formula hold.
 *
 * <p>Nodes are numbered so that children come before their parents; 0 is false, 1 is true. Players who appear at no level
 * make no difference.
 */
final class Diagram implements Graph {

    private final int[] players;
    private final int[][] stanceOf;
    private final int[] arity;
    private final int[] level;
    private final int[] first;
    private final int[] children;
    private final int root;

    private Diagram(int[] players, int[][] stanceOf, int[] arity, int[] level, int[] first, int[] children, int root) {
        this.players = players;
        this.stanceOf = stanceOf;
        this.arity = arity;
        this.level = level;
        this.first = first;
        this.children = children;
        this.root = root;
    }

    /**
     * What can be reached from a root.
     *
     * @param players the player at each level
     * @param stanceOf per level, the stance that each level of support amounts to
     */
    static Diagram of(DiagramBuilder builder, int root, int[] players, int[][] stanceOf) {
        int[] number = new int[Math.max(2, root + 1)];
        number[DiagramBuilder.TRUE] = DiagramBuilder.TRUE;
        mark(builder, root, number);
        int size = 2;
        int edges = 0;
        for (int node = 2; node < number.length; node++) {
            if (number[node] != 0) {
                number[node] = size++;
                edges += builder.arity(builder.level(node));
            }
        }
        int[] arity = new int[players.length];
        for (int l = 0; l < arity.length; l++) {
            arity[l] = builder.arity(l);
        }
        int[] level = new int[size];
        int[] first = new int[size];
        int[] children = new int[edges];
        level[0] = players.length;
        level[1] = players.length;
        int next = 0;
        for (int node = 2; node < number.length; node++) {
            if (number[node] != 0) {
                level[number[node]] = builder.level(node);
                first[number[node]] = next;
                for (int stance = 0; stance < arity[builder.level(node)]; stance++) {
                    children[next++] = number[builder.child(node, stance)];
                }
            }
        }
        return new Diagram(players, stanceOf, arity, level, first, children, number[root]);
    }

    private static void mark(DiagramBuilder builder, int node, int[] number) {
        if (node >= 2 && number[node] == 0) {
            number[node] = 1;
            for (int stance = 0; stance < builder.arity(builder.level(node)); stance++) {
                mark(builder, builder.child(node, stance), number);
            }
        }
    }

    /** The same diagram with "no" and "yes" exchanged everywhere: for two stances, the dual. */
    Diagram dual() {
        int[] swapped = new int[children.length];
        for (int node = 2; node < level.length; node++) {
            int last = arity[level[node]] - 1;
            for (int stance = 0; stance <= last; stance++) {
                int child = child(node, last - stance);
                swapped[first[node] + stance] = child < 2 ? 1 - child : child;
            }
        }
        return new Diagram(players, stanceOf, arity, level, first, swapped, root < 2 ? 1 - root : root);
    }

    /** Whether the players are asked in this order. */
    boolean isInOrder(int[] order) {
        return Arrays.equals(players, order);
    }

    /** A builder that holds this diagram under the same node numbers. */
    DiagramBuilder reopened(Budget budget) {
        DiagramBuilder builder = new DiagramBuilder(arity, budget);
        for (int node = 2; node < level.length; node++) {
            int[] kids = new int[arity[level[node]]];
            System.arraycopy(children, first[node], kids, 0, kids.length);
            builder.node(level[node], kids);
        }
        return builder;
    }

    @Override
    public int root() {
        return root;
    }

    @Override
    public int size() {
        return level.length;
    }

    @Override
    public int levels() {
        return players.length;
    }

    /** The player asked at a level. */
    int player(int atLevel) {
        return players[atLevel];
    }

    @Override
    public int arity(int atLevel) {
        return arity[atLevel];
    }

    /** The stance at this level of the diagram that the level of support with this number amounts to. */
    int stance(int atLevel, int support) {
        return stanceOf[atLevel][support];
    }

    @Override
    public int level(int node) {
        return level[node];
    }

    @Override
    public int child(int node, int stance) {
        return children[first[node] + stance];
    }

    @Override
    public boolean skippedIsFree() {
        return true;
    }
}
