package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Supplier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tables where they are cheap, else the diagram, and tables again where there is no diagram. */
class ChosenSwingsTest {

    private static final long MILLIONS = 1L << 24;

    private final List<String> diagrams = new ArrayList<>();

    /** Four players: the first with any other, or the three others. */
    private static Formula apex(long unit) {
        return Quotas.formula(3 * unit + 2, 3 * unit - 1, 2 * unit, unit + 1, unit);
    }

    private Swings withDiagram(Formula formula) {
        return chosen(formula, () -> new Compiler(Map.of(), 2).compile(formula, Budget.NODES));
    }

    private Swings withoutDiagram(Formula formula) {
        return chosen(formula, () -> {
            throw new TooLargeException("too many nodes", "the rule");
        });
    }

    private Swings chosen(Formula formula, Supplier<Diagram> diagram) {
        return new ChosenSwings(formula, 4, Lazy.of(() -> {
            diagrams.add("asked for");
            return diagram.get();
        }));
    }

    private static List<BigInteger> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }

    @Test
    void aCheapTableNeedsNoDiagram() {
        Swings swings = withoutDiagram(apex(3));
        assertThat(swings.winning()).isEqualTo(8);
        assertThat(swings.winningBySize()).isEqualTo(numbers(0, 0, 3, 4, 1));
        assertThat(swings.swings()).isEqualTo(numbers(6, 2, 2, 2));
        assertThat(swings.swingsBySize().get(1)).isEqualTo(numbers(0, 1, 1, 0));
        assertThat(diagrams).isEmpty();
    }

    @Test
    void aDearTableGivesWayToASmallDiagram() {
        Swings swings = withDiagram(apex(MILLIONS));
        assertThat(swings.winning()).isEqualTo(8);
        assertThat(swings.swings()).isEqualTo(numbers(6, 2, 2, 2));
        assertThat(swings.winningBySize()).isEqualTo(numbers(0, 0, 3, 4, 1));
        assertThat(swings.swingsBySize().get(1)).isEqualTo(numbers(0, 1, 1, 0));
        assertThat(diagrams).containsExactly("asked for");
    }

    @Test
    void aDearTableIsTheWayOutWithoutADiagram() {
        Swings swings = withoutDiagram(Quotas.formula(MILLIONS + 1, MILLIONS, MILLIONS - 4, 2, 3));
        assertThat(swings.winning()).isEqualTo(8);
        assertThat(swings.swings()).isEqualTo(numbers(6, 2, 2, 2));
        assertThat(diagrams).containsExactly("asked for");
    }

    @Test
    void whatNeitherCanBearIsTooLargeBySizeAlone() {
        Swings swings = withoutDiagram(Quotas.formula(4 * MILLIONS - 2, 4 * MILLIONS - 3, 4 * MILLIONS - 6, 5, 2));
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(swings::winningBySize)
                .withMessage("too many nodes");
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(swings::swingsBySize);
    }
}
