package io.github.concertlib.core.analysis;

import com.google.common.base.Supplier;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
    /** 64-bit numbers that fill 128 megabytes. */
    private static final double SMALL = 1 << 24;
    /** 64-bit numbers that fill two gigabytes. */
    private static final double LARGE = 1 << 28;
    /** Additions that one step on the diagram costs. */
    private static final double DIAGRAM_STEP = 2;

    private final Optional<WeightedSwings> tables;
    private final Supplier<Swings> plain;
    private final Supplier<Swings> sized;

    ChosenSwings(Formula formula, int players, Supplier<Diagram> diagram) {
        this.tables = WeightedSwings.of(formula, players);
        Supplier<Swings> onDiagram = Lazy.of(() -> new DiagramSwings(diagram.get(), players));
        double steps =
                DIAGRAM_STEP * players * players / 6 * new Moduli(players).all().size();
        this.plain = Lazy.of(() -> chosen(WeightedSwings::cost, WeightedSwings::memory, steps, diagram, onDiagram));
        this.sized = Lazy.of(
                () -> chosen(WeightedSwings::costBySize, WeightedSwings::memoryBySize, steps, diagram, onDiagram));
    }

    private Swings chosen(
            ToDoubleFunction<WeightedSwings> costOf,
            ToDoubleFunction<WeightedSwings> memoryOf,
            double steps,
            Supplier<Diagram> diagram,
            Supplier<Swings> onDiagram) {
        if (tables.isEmpty()) {
            return onDiagram.get();
        }
        double cost = costOf.applyAsDouble(tables.get());
        double memory = memoryOf.applyAsDouble(tables.get());
        boolean bearable = cost <= BEARABLE && memory <= LARGE;
        if (cost <= CHEAP && memory <= SMALL) {
            return tables.get();
        }
        try {
            return bearable && cost <= steps * diagram.get().size() ? tables.get() : onDiagram.get();
        } catch (TooLargeException noDiagram) {
            if (bearable) {
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
