package io.github.concertlib.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Orders of players in which the diagram of a formula can be hoped to be small: those first whose stance settles most.
 *
 * <p>The orders depend on what the formula says, not on the order in which it says it.
 */
final class Ordering {

    /** What a player has in one threshold: its share in the total, and how many others there are. */
    private record Stake(double share, int size, String terms) {}

    private final Map<Integer, List<Stake>> stakes = new TreeMap<>();

    private Ordering(Formula formula) {
        visit(formula, new HashSet<>());
        stakes.values().forEach(own -> own.sort(Comparator.comparing(Stake::terms)));
    }

    /**
     * Candidates, the most promising first; each contains the players who matter, once.
     *
     * <p>First, by summed share, where a share in a threshold of many players counts more, because thresholds of a few cost
     * little wherever their players come; then by the plain sum; then with the players of the smallest thresholds first.
     */
    static List<int[]> candidates(Formula formula) {
        Ordering ordering = new Ordering(formula);
        return List.of(
                ordering.sorted(own -> -sum(own, stake -> stake.share() * stake.size() * stake.size())),
                ordering.sorted(own -> -sum(own, Stake::share)),
                ordering.sorted(own -> own.stream().mapToInt(Stake::size).min().orElse(0)
                        - sum(own, Stake::share) / (1 + own.size())));
    }

    private static double sum(List<Stake> stakes, ToDoubleFunction<Stake> value) {
        double sum = 0;
        for (Stake stake : stakes) {
            sum += value.applyAsDouble(stake);
        }
        return sum;
    }

    /** Lowest value first; players with equal stakes side by side. */
    private int[] sorted(ToDoubleFunction<List<Stake>> value) {
        Map<Integer, Double> values = new TreeMap<>();
        stakes.forEach((player, own) -> values.put(player, value.applyAsDouble(own)));
        return stakes.keySet().stream()
                .sorted(Comparator.comparing((Integer player) -> values.get(player))
                        .thenComparing(player -> stakes.get(player).stream()
                                .map(Stake::terms)
                                .toList()
                                .toString())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(player -> player)
                .toArray();
    }

    private void visit(Formula formula, Set<Formula> seen) {
        if (!seen.add(formula)) {
            return;
        }
        if (formula instanceof Junction junction) {
            junction.parts().forEach(part -> visit(part, seen));
        } else if (formula instanceof Threshold threshold) {
            double total = threshold.total();
            for (int k = 0; k < threshold.size(); k++) {
                String terms = threshold.size() + ":" + threshold.quota() + ":" + threshold.total() + ":"
                        + threshold.highest(k);
                stakes.computeIfAbsent(threshold.player(k), player -> new ArrayList<>())
                        .add(new Stake(threshold.highest(k) / total, threshold.size(), terms));
            }
        }
    }
}
