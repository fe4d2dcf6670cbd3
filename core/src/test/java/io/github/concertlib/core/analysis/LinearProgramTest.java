package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Least costs under constraints, checked against a drawing of the plane. */
class LinearProgramTest {

    /** Coefficients of x and y, then the bound. */
    private static long[] row(long x, long y, long bound) {
        return new long[] {x, y, bound};
    }

    @Test
    void theCornerWhereTwoConstraintsMeetIsFound() {
        List<long[]> constraints = List.of(row(2, 1, 2), row(1, 2, 2));
        assertThat(LinearProgram.least(new long[] {1, 1}, constraints))
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Fraction.of(2, 3), Fraction.of(2, 3)));
    }

    @Test
    void theCheaperVariableCarriesTheBound() {
        assertThat(LinearProgram.least(new long[] {3, 1}, List.of(row(1, 1, 5))))
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Fraction.ZERO, Fraction.of(5, 1)));
        assertThat(LinearProgram.least(new long[] {1, 3}, List.of(row(1, 1, 5), row(0, 1, 2), row(1, 0, 1))))
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Fraction.of(3, 1), Fraction.of(2, 1)));
    }

    @Test
    void differencesMayBeBoundedToo() {
        assertThat(LinearProgram.least(new long[] {1, 1}, List.of(row(1, -1, 2), row(0, 1, 1))))
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Fraction.of(3, 1), Fraction.ONE));
    }

    @Test
    void constraintsThatRuleEachOtherOutHaveNoAnswer() {
        assertThat(LinearProgram.least(new long[] {1, 1}, List.of(row(1, 0, 1), row(-1, 0, 0))))
                .isEmpty();
    }

    @Test
    void withoutAnythingToReachNothingIsSpent() {
        assertThat(LinearProgram.least(new long[] {1, 1}, List.of(row(1, 1, 0), row(1, -1, 0))))
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Fraction.ZERO, Fraction.ZERO));
    }
}
