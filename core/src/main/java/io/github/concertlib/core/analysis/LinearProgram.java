package io.github.concertlib.core.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The least value of {@code cost x} with {@code a x >= b} for each row and {@code x >= 0}, in exact fractions.
 *
 * <p>Since costs are not negative, the dual program can start from zero; it is solved by the simplex method with Bland's rule
 * (1977), which never cycles, and its prices are the answer.
 */
final class LinearProgram {

    private static final Fraction ZERO = Fraction.ZERO;

    private final int variables;
    private final int rows;
    /** One line per variable: coefficients of the dual's variables, of its slacks, and the bound; the last line is the goal. */
    private final Fraction[][] tableau;

    private final int[] basis;

    private LinearProgram(long[] cost, List<long[]> constraints) {
        this.variables = cost.length;
        this.rows = constraints.size();
        this.basis = new int[variables];
        this.tableau = new Fraction[variables + 1][rows + variables + 1];
        for (Fraction[] line : tableau) {
            Arrays.fill(line, ZERO);
        }
        for (int row = 0; row < rows; row++) {
            tableau[variables][row] = Fraction.of(-constraints.get(row)[variables], 1);
            for (int variable = 0; variable < variables; variable++) {
                tableau[variable][row] = Fraction.of(constraints.get(row)[variable], 1);
            }
        }
        for (int variable = 0; variable < variables; variable++) {
            tableau[variable][rows + variable] = Fraction.ONE;
            tableau[variable][rows + variables] = Fraction.of(cost[variable], 1);
            basis[variable] = rows + variable;
        }
    }

    /**
     * A best {@code x}, or nothing when no {@code x} meets the constraints.
     *
     * @param cost not negative
     * @param constraints per row the coefficients, then the bound they must reach
     */
    static Optional<Fraction[]> least(long[] cost, List<long[]> constraints) {
        LinearProgram program = new LinearProgram(cost, constraints);
        return program.solve()
                ? Optional.of(Arrays.copyOfRange(
                        program.tableau[program.variables], program.rows, program.rows + program.variables))
                : Optional.empty();
    }

    private boolean solve() {
        while (true) {
            int entering = 0;
            while (entering < rows + variables && tableau[variables][entering].compareTo(ZERO) >= 0) {
                entering++;
            }
            if (entering == rows + variables) {
                return true;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering);
        }
    }

    private int leaving(int entering) {
        int leaving = -1;
        Fraction least = ZERO;
        for (int line = 0; line < variables; line++) {
            if (tableau[line][entering].compareTo(ZERO) > 0) {
                Fraction ratio = tableau[line][rows + variables].dividedBy(tableau[line][entering]);
                int order = leaving < 0 ? -1 : ratio.compareTo(least);
                if (order < 0 || order == 0 && basis[line] < basis[leaving]) {
                    leaving = line;
                    least = ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int leaving, int entering) {
        basis[leaving] = entering;
        Fraction divisor = tableau[leaving][entering];
        Arrays.setAll(tableau[leaving], column -> tableau[leaving][column].dividedBy(divisor));
        for (int line = 0; line <= variables; line++) {
            Fraction factor = tableau[line][entering];
            if (line != leaving && factor.compareTo(ZERO) != 0) {
                Fraction[] own = tableau[line];
                for (int column = 0; column < own.length; column++) {
                    Fraction above = tableau[leaving][column];
                    if (above.compareTo(ZERO) != 0) {
                        own[column] = own[column].minus(above.times(factor));
                    }
                }
            }
        }
    }
}
