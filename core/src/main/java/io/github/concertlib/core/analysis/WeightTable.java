package io.github.concertlib.core.analysis;

import java.util.Arrays;

/**
 * How many coalitions stay within given sums of one or several kinds of weight: dynamic programming over the players.
 *
 * <p>With sizes, there is one table per size of coalition. Removing a player again needs no new table: of the coalitions
 * within a bound, those without the player number {@code L(y) = H(y) - L(y - w)}, {@code w} being what the player weighs.
 */
final class WeightTable {

    /** After so many additions to numbers below 2^50 a sum may leave 62 bits. */
    private static final int PLAYERS_BETWEEN_REDUCTIONS = 12;

    private final long[][] weights;
    private final int[] extents;
    private final int cells;
    private final Modulus modulus;
    private final boolean bySize;
    /** Per size, or in a single row; {@code null} where every count is zero. */
    private final long[][] rows;
    /** The first cell of each row: with one kind of weight, the least that so many players can weigh. */
    private final int[] base;

    /**
     * @param weights per player, one weight of each kind; with a single kind, the heaviest player first
     * @param bounds sums must stay below these, one for each kind; no single weight exceeds its bound
     */
    WeightTable(long[][] weights, long[] bounds, Modulus modulus, boolean bySize) {
        this.weights = weights;
        this.extents = Arrays.stream(bounds).mapToInt(Math::toIntExact).toArray();
        this.cells = Arrays.stream(extents).reduce(1, Math::multiplyExact);
        this.modulus = modulus;
        this.bySize = bySize;
        this.rows = new long[bySize ? weights.length + 1 : 1][];
        this.base = bases(weights, rows.length);
        rows[0] = new long[cells];
        rows[0][0] = 1;
        for (int player = 0; player < weights.length; player++) {
            add(weights[player], player);
            if (!modulus.isPlain() && player % PLAYERS_BETWEEN_REDUCTIONS == PLAYERS_BETWEEN_REDUCTIONS - 1) {
                reduce();
            }
        }
        reduce();
        for (long[] row : rows) {
            if (row != null) {
                accumulate(row);
            }
        }
    }

    private int[] bases(long[][] weights, int sizes) {
        int[] bases = new int[sizes];
        if (extents.length == 1) {
            long[] lightest = Arrays.stream(weights)
                    .mapToLong(weight -> weight[0])
                    .sorted()
                    .toArray();
            for (int size = 1; size < sizes; size++) {
                bases[size] = (int) Math.min(cells, bases[size - 1] + lightest[size - 1]);
            }
        }
        return bases;
    }

    private void add(long[] weight, int playersBefore) {
        if (!bySize) {
            shift(rows[0], rows[0], weight, 0, 0, 0);
            return;
        }
        for (int size = playersBefore; size >= 0; size--) {
            if (rows[size] != null) {
                long[] next = rows[size + 1] == null ? new long[cells - base[size + 1]] : rows[size + 1];
                if (extents.length == 1) {
                    shift(rows[size], base[size], next, base[size + 1], (int) weight[0], least(playersBefore, size));
                } else {
                    shift(rows[size], next, weight, 0, 0, 0);
                }
                rows[size + 1] = rows[size + 1] == null && isZero(next) ? null : next;
            }
        }
    }

    private static boolean isZero(long[] row) {
        for (long count : row) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds each count to the cell that is one player further, the furthest first, so that nobody is counted twice. */
    private void shift(long[] from, long[] to, long[] weight, int kind, int fromCell, int toCell) {
        int step = (int) weight[kind];
        int extent = extents[kind];
        if (kind == extents.length - 1) {
            int source = fromCell * extent;
            int target = toCell * extent + step;
            for (int x = extent - 1 - step; x >= 0; x--) {
                to[target + x] += from[source + x];
            }
            return;
        }
        for (int x = extent - 1 - step; x >= 0; x--) {
            shift(from, to, weight, kind + 1, fromCell * extent + x, toCell * extent + x + step);
        }
    }

    /** The least that so many of the players before can weigh: the last ones, since heavier players come first. */
    private int least(int playersBefore, int size) {
        long least = 0;
        for (int k = playersBefore - size; k < playersBefore; k++) {
            least = Math.min(cells, least + weights[k][0]);
        }
        return (int) least;
    }

    /** The same for one kind of weight; below the least sum there is nothing to add. */
    private void shift(long[] from, int fromBase, long[] to, int toBase, int weight, int least) {
        int first = Math.max(least, Math.max(fromBase, toBase - weight));
        int source = first - fromBase;
        int target = first + weight - toBase;
        for (int left = to.length - target; left > 0; left--) {
            to[target++] += from[source++];
        }
    }

    private void reduce() {
        if (modulus.isPlain()) {
            return;
        }
        for (long[] row : rows) {
            if (row != null) {
                for (int cell = 0; cell < row.length; cell++) {
                    row[cell] = modulus.reduce(row[cell]);
                }
            }
        }
    }

    /** From counts at a sum to counts at or below it, one kind of weight after the other. */
    private void accumulate(long[] row) {
        int stride = 1;
        for (int kind = extents.length - 1; kind >= 0; kind--) {
            int block = stride * extents[kind];
            for (int cell = 0; cell < row.length; cell++) {
                if (cell % block >= stride) {
                    row[cell] = modulus.add(row[cell], row[cell - stride]);
                }
            }
            stride = block;
        }
    }

    /** Coalitions within all bounds, by size or in one number. */
    long[] within() {
        long[] within = new long[rows.length];
        for (int row = 0; row < rows.length; row++) {
            within[row] = count(row, cells - 1);
        }
        return within;
    }

    /**
     * Coalitions within all bounds that leave them when a player of this weight joins, by size or in one number; the player
     * is one of those in the table.
     */
    long[] leaving(long[] weight) {
        long[] leaving = new long[rows.length];
        if (Arrays.stream(weight).allMatch(own -> own == 0)) {
            return leaving;
        }
        for (int row = 0; row < rows.length; row++) {
            long inside = count(row, cells - 1);
            long stillInside = withoutPlayer(row, weight);
            long before = bySize ? withoutPlayer(row - 1, weight) : stillInside;
            leaving[row] = modulus.subtract(modulus.subtract(inside, before), stillInside);
        }
        return leaving;
    }

    /** Coalitions without the player that are within the bounds less its weight. */
    private long withoutPlayer(int row, long[] weight) {
        long sum = 0;
        boolean plus = true;
        for (int k = 1, size = row; size >= 0; k++, size -= bySize ? 1 : 0) {
            int cell = cell(weight, k);
            if (cell < 0) {
                break;
            }
            long count = count(size, cell);
            sum = plus ? modulus.add(sum, count) : modulus.subtract(sum, count);
            plus = !plus;
        }
        return sum;
    }

    private long count(int row, int cell) {
        return rows[row] == null || cell < base[row] ? 0 : rows[row][cell - base[row]];
    }

    /** The cell of the highest sums less some times a weight, or -1 outside the table. */
    private int cell(long[] weight, int times) {
        int cell = 0;
        for (int kind = 0; kind < extents.length; kind++) {
            long sum = extents[kind] - 1 - times * weight[kind];
            if (sum < 0) {
                return -1;
            }
            cell = cell * extents[kind] + (int) sum;
        }
        return cell;
    }
}
