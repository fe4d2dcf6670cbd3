package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * A family of sets of players as a zero-suppressed diagram: a player without a node on the way is not in the set.
 *
 * <p>Node 0 is the empty family, node 1 the family of the empty set; children have smaller numbers than their parents. See
 * Minato, "Zero-Suppressed BDDs for Set Manipulation in Combinatorial Problems" (1993).
 */
final class SetDiagram implements Graph {

    static final int NONE = 0;
    static final int UNIT = 1;

    private final int[] players;
    private final int[] level;
    private final int[] without;
    private final int[] with;
    private final int root;

    private SetDiagram(int[] players, int[] level, int[] without, int[] with, int root) {
        this.players = players;
        this.level = level;
        this.without = without;
        this.with = with;
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
        return 2;
    }

    @Override
    public int child(int node, int stance) {
        return stance == 0 ? without[node] : with[node];
    }

    @Override
    public boolean skippedIsFree() {
        return false;
    }

    /** The sets without the node's player. */
    int without(int node) {
        return without[node];
    }

    /** The sets with the node's player, that player left out. */
    int with(int node) {
        return with[node];
    }

    /** An empty builder over the same players. */
    Builder builder() {
        return new Builder(players, Budget.standard());
    }

    /** Collects nodes, equal ones once. */
    static final class Builder {

        private final int[] players;
        private final Budget budget;
        private int[] level = new int[1 << 10];
        private int[] without = new int[1 << 10];
        private int[] with = new int[1 << 10];
        private int[] table = new int[1 << 11];
        private int size = 2;

        Builder(int[] players, Budget budget) {
            this.players = players;
            this.budget = budget;
            level[NONE] = players.length;
            level[UNIT] = players.length;
        }

        int node(int atLevel, int lo, int hi) {
            if (hi == NONE) {
                return lo;
            }
            int mask = table.length - 1;
            int slot = hash(atLevel, lo, hi) & mask;
            while (table[slot] != 0) {
                int node = table[slot];
                if (level[node] == atLevel && without[node] == lo && with[node] == hi) {
                    return node;
                }
                slot = slot + 1 & mask;
            }
            budget.checkNodes(size);
            if (size == level.length) {
                level = Arrays.copyOf(level, 2 * size);
                without = Arrays.copyOf(without, 2 * size);
                with = Arrays.copyOf(with, 2 * size);
            }
            int node = size++;
            level[node] = atLevel;
            without[node] = lo;
            with[node] = hi;
            table[slot] = node;
            if (size > table.length / 2) {
                rehash();
            }
            return node;
        }

        private static int hash(int atLevel, int lo, int hi) {
            long mixed = ((long) lo << 32 | hi) * 0x9E3779B97F4A7C15L + atLevel;
            mixed *= 0xBF58476D1CE4E5B9L;
            return (int) (mixed >>> 24);
        }

        private void rehash() {
            table = new int[table.length * 2];
            int mask = table.length - 1;
            for (int node = 2; node < size; node++) {
                int slot = hash(level[node], without[node], with[node]) & mask;
                while (table[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                table[slot] = node;
            }
        }

        SetDiagram build(int root) {
            return new SetDiagram(
                    players, Arrays.copyOf(level, size), Arrays.copyOf(without, size), Arrays.copyOf(with, size), root);
        }
    }
}
