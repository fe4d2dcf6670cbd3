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

    /** Most costs are zero, so that most steps are ties; with ties broken by the order of lines, the search goes in circles. */
    @Test
    void tiesDoNotLeadInCircles() {
        long[][] rows = {
            {-4, 0, -5, 1, 5, -4},
            {-5, -4, -4, -5, 0, -1},
            {5, -6, 2, 5, 2, -3},
            {-6, 4, 3, 5, 1, -2},
            {2, 2, 3, -2, 6, 5},
            {-5, -4, -3, 5, 3, 4}
        };
        Fraction[] x =
                LinearProgram.least(new long[] {0, 1, 0, 0, 0}, List.of(rows)).orElseThrow();
        assertThat(x).allSatisfy(value -> assertThat(value).isGreaterThanOrEqualTo(Fraction.ZERO));
        assertThat(x[1]).isEqualTo(Fraction.ZERO);
        assertThat(List.of(rows)).allSatisfy(row -> assertThat(reaches(row, x)).isTrue());
    }

    static boolean reaches(long[] row, Fraction... x) {
        Fraction sum = Fraction.ZERO;
        for (int k = 0; k < x.length; k++) {
            sum = sum.plus(Fraction.of(row[k], 1).times(x[k]));
        }
        return sum.compareTo(Fraction.of(row[x.length], 1)) >= 0;
    }

    @Test
    void withoutAnythingToReachNothingIsSpent() {
        assertThat(LinearProgram.least(new long[] {1, 1}, List.of(row(1, 1, 0), row(1, -1, 0))))
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Fraction.ZERO, Fraction.ZERO));
    }
}
