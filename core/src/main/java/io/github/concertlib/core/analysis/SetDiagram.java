package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * A family of sets of players, or of choices of a stance for each, as a zero-suppressed diagram: a player without a node on
 * the way keeps the first stance, which means not to be in the set.
 *
 * <p>Node 0 is the empty family, node 1 the family of the empty set; children have smaller numbers than their parents. See
 * Minato, "Zero-Suppressed BDDs for Set Manipulation in Combinatorial Problems" (1993).
 */
final class SetDiagram implements Graph {

    static final int NONE = 0;
    static final int UNIT = 1;

    private final int[] players;
    private final int[] arity;
    private final int[] level;
    private final int[] first;
    private final int[] children;
    private final int root;

    private SetDiagram(Builder builder, int root) {
        this.players = builder.players;
        this.arity = builder.arity;
        this.level = Arrays.copyOf(builder.level, builder.size);
        this.first = Arrays.copyOf(builder.first, builder.size);
        this.children = Arrays.copyOf(builder.children, builder.childrenSize);
        this.root = root;
    }

    /** The player at each level. */
    int player(int atLevel) {
        return players[atLevel];
    }

    @Override
    public int levels() {
        return players.length;
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
    public int level(int node) {
        return level[node];
    }

    @Override
    public int arity(int atLevel) {
        return arity[atLevel];
    }

    @Override
    public int child(int node, int stance) {
        return children[first[node] + stance];
    }

    @Override
    public boolean skippedIsFree() {
        return false;
    }

    /** The sets without the node's player. */
    int without(int node) {
        return child(node, 0);
    }

    /** For two stances: the sets with the node's player, that player left out. */
    int with(int node) {
        return child(node, 1);
    }

    /** An empty builder over the same players. */
    Builder builder() {
        return new Builder(players, arity, Budget.standard());
    }

    /** Collects nodes, equal ones once. */
    static final class Builder {

        private final int[] players;
        private final int[] arity;
        private final Budget budget;
        private int[] level = new int[1 << 10];
        private int[] first = new int[1 << 10];
        private int[] children = new int[1 << 11];
        private int[] table = new int[1 << 11];
        private int size = 2;
        private int childrenSize;

        Builder(int[] players, int[] arity, Budget budget) {
            this.players = players;
            this.arity = arity;
            this.budget = budget;
            level[NONE] = players.length;
            level[UNIT] = players.length;
        }

        /** Those of the first family, and those of the second with the player at the level added. */
        int node(int atLevel, int without, int with) {
            return node(atLevel, new int[] {without, with});
        }

        /** The node with these children, one per stance. */
        int node(int atLevel, int[] kids) {
            int used = kids.length - 1;
            while (used > 0 && kids[used] == NONE) {
                used--;
            }
            if (used == 0) {
                return kids[0];
            }
            int mask = table.length - 1;
            int slot = DiagramBuilder.hash(atLevel, kids, 0, kids.length) & mask;
            while (table[slot] != 0) {
                int node = table[slot];
                int from = first[node];
                if (level[node] == atLevel && Arrays.equals(children, from, from + kids.length, kids, 0, kids.length)) {
                    return node;
                }
                slot = slot + 1 & mask;
            }
            return add(slot, atLevel, kids);
        }

        private int add(int slot, int atLevel, int[] kids) {
            budget.checkNodes(size);
            if (size == level.length) {
                level = Arrays.copyOf(level, 2 * size);
                first = Arrays.copyOf(first, 2 * size);
            }
            if (childrenSize + kids.length > children.length) {
                children = Arrays.copyOf(children, 2 * children.length);
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

        private void rehash() {
            table = new int[table.length * 2];
            int mask = table.length - 1;
            for (int node = 2; node < size; node++) {
                int to = first[node] + arity[level[node]];
                int slot = DiagramBuilder.hash(level[node], children, first[node], to) & mask;
                while (table[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                table[slot] = node;
            }
        }

        SetDiagram build(int root) {
            return new SetDiagram(this, root);
        }
    }
}
