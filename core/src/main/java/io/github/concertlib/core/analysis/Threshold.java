package io.github.concertlib.core.analysis;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights that players contribute at their levels must reach a quota.
 *
 * <p>Kept in one normal form: nobody contributes at the lowest level, weights do not exceed the quota, they have no common
 * divisor, unanimity and "anyone" count one each, and 0 &lt; quota &le; total. Equal normal forms are equal objects;
 * different ones may still be met by the same stances.
 */
final class Threshold implements Formula {

    private final long quota;
    private final int[] players;
    private final long[][] rows;
    private final int hash;

    private Threshold(long quota, int[] players, long[][] rows) {
        this.quota = quota;
        this.players = players;
        this.rows = rows;
        this.hash = Objects.hash(quota, Arrays.hashCode(players), Arrays.deepHashCode(rows));
    }

    /**
     * @param quota the sum that is enough, not negative
     * @param weights per player the weight at each level, never falling; the sum of the highest fits 64 bits
     */
    static Formula of(long quota, SortedMap<Integer, long[]> weights) {
        long left = quota;
        for (long[] row : weights.values()) {
            left -= row[0];
        }
        if (left <= 0) {
            return Truth.TRUE;
        }
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        long divisor = 0;
        long total = 0;
        for (Map.Entry<Integer, long[]> entry : weights.entrySet()) {
            long[] row = entry.getValue().clone();
            long base = row[0];
            total += row[row.length - 1] - base;
            for (int level = 0; level < row.length; level++) {
                row[level] = Math.min(row[level] - base, left);
                divisor = LongMath.gcd(divisor, row[level]);
            }
            if (row[row.length - 1] > 0) {
                rows.put(entry.getKey(), row);
            }
        }
        return total < left ? Truth.FALSE : normal(left, divisor, rows);
    }

    private static Formula normal(long quota, long divisor, SortedMap<Integer, long[]> rows) {
        long[][] divided = rows.values().toArray(long[][]::new);
        for (long[] row : divided) {
            for (int level = 0; level < row.length; level++) {
                row[level] /= divisor;
            }
        }
        int[] players = rows.keySet().stream().mapToInt(player -> player).toArray();
        Threshold threshold = new Threshold((quota - 1) / divisor + 1, players, divided);
        return threshold.isUnanimous() ? unanimity(List.of(threshold)) : threshold;
    }

    /** Everybody in these unanimous thresholds at the level needed there. */
    static Threshold unanimity(List<Threshold> parts) {
        SortedMap<Integer, Integer> needed = new TreeMap<>();
        for (Threshold part : parts) {
            for (int k = 0; k < part.players.length; k++) {
                needed.merge(part.players[k], firstReaching(part.rows[k], part.highest(k)), Math::max);
            }
        }
        return counting(needed.size(), needed, parts.get(0).rows[0].length);
    }

    /** Anybody in these thresholds, which one player can meet, at the level needed there. */
    static Threshold anyone(List<Threshold> parts) {
        SortedMap<Integer, Integer> needed = new TreeMap<>();
        for (Threshold part : parts) {
            for (int k = 0; k < part.players.length; k++) {
                needed.merge(part.players[k], firstReaching(part.rows[k], 1), Math::min);
            }
        }
        return counting(1, needed, parts.get(0).rows[0].length);
    }

    /** For two stances: what holds of those who say yes when this fails if only the others do. */
    Formula dual() {
        SortedMap<Integer, long[]> weights = new TreeMap<>();
        for (int k = 0; k < players.length; k++) {
            weights.put(players[k], rows[k]);
        }
        return of(total() - quota + 1, weights);
    }

    private static Threshold counting(long quota, SortedMap<Integer, Integer> needed, int levels) {
        int[] players = needed.keySet().stream().mapToInt(player -> player).toArray();
        long[][] rows = new long[players.length][levels];
        for (int k = 0; k < players.length; k++) {
            Arrays.fill(rows[k], needed.get(players[k]), levels, 1);
        }
        return new Threshold(quota, players, rows);
    }

    private static int firstReaching(long[] row, long weight) {
        int level = 0;
        while (row[level] < weight) {
            level++;
        }
        return level;
    }

    /** Whether everybody must give the most. */
    boolean isUnanimous() {
        long slack = Math.subtractExact(total(), quota);
        for (long[] row : rows) {
            long highest = row[row.length - 1];
            long next = 0;
            for (long weight : row) {
                next = weight < highest ? weight : next;
            }
            if (highest - next <= slack) {
                return false;
            }
        }
        return true;
    }

    /** Whether the least that anybody can give is enough. */
    boolean isMetByOne() {
        for (long[] row : rows) {
            for (long weight : row) {
                if (weight > 0 && weight < quota) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The sum when everybody gives the most. */
    long total() {
        long total = 0;
        for (int k = 0; k < players.length; k++) {
            total = Math.addExact(total, highest(k));
        }
        return total;
    }

    long quota() {
        return quota;
    }

    int size() {
        return players.length;
    }

    /** The k-th player, in ascending order. */
    int player(int k) {
        return players[k];
    }

    /** The weight of the k-th player at each level, to be read only. */
    long[] row(int k) {
        return rows[k];
    }

    /** The weight of the k-th player at the highest level. */
    long highest(int k) {
        return rows[k][rows[k].length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Threshold that
                && quota == that.quota
                && Arrays.equals(players, that.players)
                && Arrays.deepEquals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return quota + " of " + Arrays.deepToString(rows) + " by players " + Arrays.toString(players);
    }
}
