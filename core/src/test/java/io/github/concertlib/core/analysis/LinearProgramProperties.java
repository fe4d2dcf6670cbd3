package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Programs of two variables, against all corners of the plane. */
class LinearProgramProperties {

    /** The least cost, if there is any, is found at a point where two of the lines meet, the axes among them. */
    @Property
    void inThePlaneABestCornerIsFound(@ForAll long seed, @ForAll @IntRange(max = 4) int count) {
        Random random = new Random(seed);
        long[] cost = {random.nextInt(3), random.nextInt(3)};
        List<long[]> rows = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            rows.add(random.longs(3, -3, 4).toArray());
        }
        List<long[]> lines = new ArrayList<>(rows);
        lines.add(new long[] {1, 0, 0});
        lines.add(new long[] {0, 1, 0});
        Optional<Fraction> least = Optional.empty();
        for (long[] one : lines) {
            for (long[] other : lines) {
                long determinant = one[0] * other[1] - one[1] * other[0];
                if (determinant > 0) {
                    Fraction x = Fraction.of(one[2] * other[1] - one[1] * other[2], determinant);
                    Fraction y = Fraction.of(one[0] * other[2] - one[2] * other[0], determinant);
                    Fraction spent = spent(cost, x, y);
                    if (lines.stream().allMatch(line -> LinearProgramTest.reaches(line, x, y))
                            && (least.isEmpty() || spent.compareTo(least.get()) < 0)) {
                        least = Optional.of(spent);
                    }
                }
            }
        }
        Optional<Fraction[]> found = LinearProgram.least(cost, rows);
        assertThat(found.map(x -> spent(cost, x))).isEqualTo(least);
        found.ifPresent(x -> assertThat(lines)
                .allSatisfy(
                        line -> assertThat(LinearProgramTest.reaches(line, x)).isTrue()));
    }

    private static Fraction spent(long[] cost, Fraction... x) {
        return x[0].times(Fraction.of(cost[0], 1)).plus(x[1].times(Fraction.of(cost[1], 1)));
    }
}
