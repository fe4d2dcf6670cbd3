package io.github.concertlib.core.analysis;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Swings of a game with one or a few weighted conditions, from tables of sums instead of a diagram.
 *
 * <p>A coalition is described by which of the sums stay below their quotas. Whether it wins is a polynomial in these
 * yes-or-no facts, so counts of winning coalitions are a combination, with whole coefficients, of counts of coalitions that
 * stay below several quotas at once. Where the dual game has the smaller tables, its swings are counted: they are the same.
 *
 * @see "Leech, Computing Power Indices for Large Voting Games (2003), for a single quota"
 */
final class WeightedSwings implements Swings {

    private static final int MOST_THRESHOLDS = 4;

    private final int players;
    private final List<Table> tables = new ArrayList<>();
    private final boolean dual;
    private final Supplier<Counts> plain = Lazy.of(() -> counted(false));
    private final Supplier<Counts> sized = Lazy.of(() -> counted(true));

    /** A product of "below the quota" facts, and its factor. */
    private record Table(BigInteger factor, long[][] weights, long[] quotas) {

        double cells() {
            return Arrays.stream(quotas).asDoubleStream().reduce(1, (a, b) -> a * b);
        }
    }

    /** Both by size, or in a single row. */
    private record Counts(BigInteger[] winning, List<BigInteger[]> swings) {}

    private WeightedSwings(Formula formula, List<Threshold> thresholds, int players, boolean dual) {
        this.players = players;
        this.dual = dual;
        boolean[] wins = new boolean[1 << thresholds.size()];
        for (int below = 0; below < wins.length; below++) {
            wins[below] = holds(formula, thresholds, below, new HashMap<>());
        }
        for (int set = 0; set < wins.length; set++) {
            int factor = factor(wins, set);
            if (factor != 0) {
                tables.add(table(factor, set, thresholds));
            }
        }
    }

    /** Swings by tables, of the game or its dual, whichever is cheaper; nothing when the rule has too many parts. */
    static Optional<WeightedSwings> of(Formula formula, int players) {
        List<Threshold> thresholds = new ArrayList<>();
        collect(formula, thresholds, new HashSet<>());
        if (thresholds.isEmpty() || thresholds.size() > MOST_THRESHOLDS) {
            return Optional.empty();
        }
        WeightedSwings own = new WeightedSwings(formula, thresholds, players, false);
        Formula dual = new Duals().of(formula);
        List<Threshold> dualThresholds = new ArrayList<>();
        collect(dual, dualThresholds, new HashSet<>());
        WeightedSwings other = new WeightedSwings(dual, dualThresholds, players, true);
        WeightedSwings cheaper = own.cells() <= other.cells() ? own : other;
        return cheaper.cells() > 1 << 26 ? Optional.empty() : Optional.of(cheaper);
    }

    private static void collect(Formula formula, List<Threshold> thresholds, Set<Formula> seen) {
        if (!seen.add(formula)) {
            return;
        }
        if (formula instanceof Junction junction) {
            junction.parts().forEach(part -> collect(part, thresholds, seen));
        } else if (formula instanceof Threshold threshold) {
            thresholds.add(threshold);
        }
    }

    private static boolean holds(Formula formula, List<Threshold> thresholds, int below, Map<Formula, Boolean> known) {
        Boolean holds = known.get(formula);
        if (holds == null) {
            if (formula instanceof Junction junction) {
                boolean decided = junction.parts().stream()
                        .anyMatch(part -> holds(part, thresholds, below, known) != junction.all());
                holds = decided != junction.all();
            } else {
                holds = (below >> thresholds.indexOf(formula) & 1) == 0;
            }
            known.put(formula, holds);
        }
        return holds;
    }

    /** The coefficient of a product in the polynomial that is 1 where the game is won (Möbius inversion). */
    private static int factor(boolean[] wins, int set) {
        int factor = 0;
        for (int part = set; ; part = part - 1 & set) {
            if (wins[part]) {
                factor += Integer.bitCount(set ^ part) % 2 == 0 ? 1 : -1;
            }
            if (part == 0) {
                return factor;
            }
        }
    }

    private Table table(int factor, int set, List<Threshold> thresholds) {
        Threshold[] chosen = IntStream.range(0, thresholds.size())
                .filter(k -> (set >> k & 1) != 0)
                .mapToObj(thresholds::get)
                .toArray(Threshold[]::new);
        long[][] weights = new long[players][chosen.length];
        long[] quotas = new long[chosen.length];
        for (int kind = 0; kind < chosen.length; kind++) {
            quotas[kind] = chosen[kind].quota();
            for (int k = 0; k < chosen[kind].size(); k++) {
                weights[chosen[kind].player(k)][kind] = chosen[kind].highest(k);
            }
        }
        return new Table(BigInteger.valueOf(factor), weights, quotas);
    }

    private double cells() {
        return tables.stream().mapToDouble(Table::cells).sum();
    }

    /** About how many additions the counts by size take. */
    double costBySize() {
        return cost() * players / 2;
    }

    /** About how many additions the swings take, sizes aside. */
    double cost() {
        return cells() * players * new Moduli(players).all().size();
    }

    /** How many 64-bit numbers the swings keep at once. */
    double memory() {
        return cells();
    }

    /** How many 64-bit numbers the counts by size keep at once. */
    double memoryBySize() {
        return cells() * (players + 1);
    }

    private Counts counted(boolean bySize) {
        int rows = bySize ? players + 1 : 1;
        BigInteger[] winning = zeros(rows);
        List<BigInteger[]> swings = new ArrayList<>();
        IntStream.range(0, players).forEach(player -> swings.add(zeros(rows)));
        Moduli moduli = new Moduli(players);
        for (Table table : tables) {
            if (table.quotas().length == 0) {
                addAll(winning);
            } else {
                add(table, moduli, winning, swings);
            }
        }
        return new Counts(winning, swings);
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    private void addAll(BigInteger[] winning) {
        for (int size = 0; size < winning.length; size++) {
            winning[size] = winning.length == 1 ? BigInteger.ONE.shiftLeft(players) : choose(players, size);
        }
    }

    private static BigInteger choose(int n, int k) {
        return BigIntegerMath.binomial(n, k);
    }

    private void add(Table table, Moduli moduli, BigInteger[] winning, List<BigInteger[]> swings) {
        int rows = winning.length;
        long[][] within = new long[moduli.all().size()][];
        Map<List<Long>, long[][]> leavingOf = new HashMap<>();
        List<List<Long>> kinds = new ArrayList<>();
        for (long[] weight : table.weights()) {
            kinds.add(Arrays.stream(weight).boxed().toList());
        }
        long[][] heaviestFirst = table.weights().clone();
        Arrays.sort(heaviestFirst, Collections.reverseOrder(Arrays::compare));
        for (int m = 0; m < within.length; m++) {
            WeightTable sums =
                    new WeightTable(heaviestFirst, table.quotas(), moduli.all().get(m), rows > 1);
            within[m] = sums.within();
            for (int player = 0; player < players; player++) {
                long[][] leaving = leavingOf.computeIfAbsent(kinds.get(player), kind -> new long[within.length][]);
                if (leaving[m] == null) {
                    leaving[m] = sums.leaving(table.weights()[player]);
                }
            }
        }
        accumulate(winning, moduli.counts(within), table.factor());
        Map<List<Long>, BigInteger[]> exact = new HashMap<>();
        for (int player = 0; player < players; player++) {
            BigInteger[] leaving = exact.computeIfAbsent(kinds.get(player), kind -> moduli.counts(leavingOf.get(kind)));
            accumulate(swings.get(player), leaving, table.factor().negate());
        }
    }

    private static void accumulate(BigInteger[] sums, BigInteger[] counts, BigInteger factor) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] = sums[k].add(counts[k].multiply(factor));
        }
    }

    @Override
    public BigInteger winning() {
        BigInteger counted = plain.get().winning()[0];
        return dual ? BigInteger.ONE.shiftLeft(players).subtract(counted) : counted;
    }

    @Override
    public List<BigInteger> winningBySize() {
        BigInteger[] counted = sized.get().winning();
        ImmutableList.Builder<BigInteger> winning = ImmutableList.builder();
        for (int size = 0; size <= players; size++) {
            winning.add(dual ? choose(players, size).subtract(counted[players - size]) : counted[size]);
        }
        return winning.build();
    }

    @Override
    public List<BigInteger> swings() {
        return plain.get().swings().stream().map(own -> own[0]).toList();
    }

    @Override
    public List<List<BigInteger>> swingsBySize() {
        List<List<BigInteger>> swings = new ArrayList<>();
        for (BigInteger[] own : sized.get().swings()) {
            List<BigInteger> bySize = new ArrayList<>(Arrays.asList(own).subList(0, players));
            if (dual) {
                Collections.reverse(bySize);
            }
            swings.add(bySize);
        }
        return swings;
    }
}
