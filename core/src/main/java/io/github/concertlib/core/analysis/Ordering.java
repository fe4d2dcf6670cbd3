package io.github.concertlib.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders of players in which the diagram of a formula can be hoped to be small. */
final class Ordering {

    private final Map<Integer, Double> shares = new LinkedHashMap<>();
    private final Map<Integer, String> rows = new LinkedHashMap<>();
    private final Set<Integer> byStructure = new LinkedHashSet<>();

    private Ordering(Formula formula) {
        visit(formula, new LinkedHashSet<>());
    }

    /** Candidates, the most promising first; each contains the players who matter, once. */
    static List<int[]> candidates(Formula formula) {
        Ordering ordering = new Ordering(formula);
        Comparator<Integer> heaviest = Comparator.comparing((Integer player) -> -ordering.shares.get(player));
        Comparator<Integer> alike = Comparator.comparing(player -> ordering.rows.get(player));
        Comparator<Integer> byNumber = Comparator.naturalOrder();
        List<int[]> candidates = new ArrayList<>();
        candidates.add(ordering.sorted(heaviest.thenComparing(alike).thenComparing(byNumber)));
        candidates.add(ordering.byStructure.stream().mapToInt(p -> p).toArray());
        candidates.add(ordering.sorted(alike.thenComparing(byNumber)));
        return candidates;
    }

    private int[] sorted(Comparator<Integer> comparator) {
        return shares.keySet().stream().sorted(comparator).mapToInt(p -> p).toArray();
    }

    private void visit(Formula formula, Set<Formula> seen) {
        if (!seen.add(formula)) {
            return;
        }
        if (formula instanceof Junction junction) {
            junction.parts().stream()
                    .sorted(Comparator.comparingInt(Ordering::spread))
                    .forEach(part -> visit(part, seen));
        } else if (formula instanceof Threshold threshold) {
            double total = threshold.total();
            List<Integer> positions = new ArrayList<>();
            for (int k = 0; k < threshold.size(); k++) {
                shares.merge(threshold.player(k), threshold.highest(k) / total, Double::sum);
                rows.merge(threshold.player(k), seen.size() + Arrays.toString(threshold.row(k)), (a, b) -> a + "," + b);
                positions.add(k);
            }
            positions.sort(Comparator.comparingLong(threshold::highest).reversed());
            positions.forEach(k -> byStructure.add(threshold.player(k)));
        }
    }

    private static int spread(Formula formula) {
        return formula instanceof Junction junction
                ? junction.parts().stream().mapToInt(Ordering::spread).sum()
                : formula instanceof Threshold threshold ? threshold.size() : 0;
    }
}
