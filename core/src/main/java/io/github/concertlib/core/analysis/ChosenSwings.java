package io.github.concertlib.core.analysis;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Swings by whichever way is cheaper for the rule: tables of sums for a few weighted conditions, or the diagram.
 *
 * <p>The tables' cost is known beforehand. When it is high, a diagram is tried; tables remain the way out when that is too
 * large.
 */
final class ChosenSwings implements Swings {

    /** Additions that take about a second. */
    private static final double CHEAP = 1.5e9;
    /** Additions that take about two minutes. */
    private static final double BEARABLE = 2e11;
    /** Additions that one step on the diagram costs. */
    private static final double DIAGRAM_STEP = 2;

    private final Optional<WeightedSwings> tables;
    private final Supplier<Swings> plain;
    private final Supplier<Swings> sized;

    ChosenSwings(Formula formula, int players, Supplier<Diagram> diagram) {
        this.tables = WeightedSwings.of(formula, players);
        Supplier<Swings> onDiagram = Suppliers.memoize(() -> new DiagramSwings(diagram.get(), players));
        double steps =
                DIAGRAM_STEP * players * players / 6 * new Moduli(players).all().size();
        this.plain = Suppliers.memoize(
                () -> chosen(tables.map(WeightedSwings::cost).orElse(0.0), steps, diagram, onDiagram));
        this.sized = Suppliers.memoize(
                () -> chosen(tables.map(WeightedSwings::costBySize).orElse(0.0), steps, diagram, onDiagram));
    }

    private Swings chosen(double cost, double steps, Supplier<Diagram> diagram, Supplier<Swings> onDiagram) {
        if (tables.isEmpty()) {
            return onDiagram.get();
        }
        if (cost <= CHEAP) {
            return tables.get();
        }
        try {
            return cost <= BEARABLE && cost <= steps * diagram.get().size() ? tables.get() : onDiagram.get();
        } catch (TooLargeException noDiagram) {
            if (cost <= BEARABLE) {
                return tables.get();
            }
            throw noDiagram;
        }
    }

    @Override
    public BigInteger winning() {
        return plain.get().winning();
    }

    @Override
    public List<BigInteger> winningBySize() {
        return sized.get().winningBySize();
    }

    @Override
    public List<BigInteger> swings() {
        return plain.get().swings();
    }

    @Override
    public List<List<BigInteger>> swingsBySize() {
        return sized.get().swingsBySize();
    }
}
