package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a single quota answers without a diagram, and where it leaves the answer to one. */
class SingleQuotaTest {

    private static final Formula APEX = Quotas.formula(4, 3, 2, 1, 1);
    private static final Formula TWO_QUOTAS =
            Junction.all(List.of(Quotas.formula(4, 3, 2, 1, 1), Quotas.formula(5, 1, 2, 3, 3)));

    @Test
    void minimalCoalitionsAreCounted() {
        assertThat(WeightedMinimal.count(APEX, 4)).contains(BigInteger.valueOf(4));
        assertThat(WeightedMinimal.count(APEX, 100)).contains(BigInteger.valueOf(4));
        assertThat(WeightedMinimal.count(Quotas.formula(3, 1, 1, 1, 1, 1), 5)).contains(BigInteger.TEN);
    }

    @Test
    void theJohnstonIndexIsThatOfTheTextbook() {
        assertThat(WeightedJohnston.of(APEX, 5))
                .contains(List.of(
                        Fraction.of(9, 14), Fraction.of(5, 42), Fraction.of(5, 42), Fraction.of(5, 42), Fraction.ZERO));
    }

    @Test
    void twoQuotasAreNotASingleOne() {
        assertThat(WeightedMinimal.count(TWO_QUOTAS, 4)).isEmpty();
        assertThat(WeightedJohnston.of(TWO_QUOTAS, 4)).isEmpty();
        assertThat(WeightedJohnston.of(Truth.TRUE, 4)).isEmpty();
    }

    @Test
    void tooManyDifferentSumsAreLeftToTheDiagram() {
        long most = 1L << 26;
        assertThat(WeightedMinimal.count(Quotas.formula(most + 1, most, most - 4, 2, 3), 4))
                .isEmpty();
        long sixteenth = most / 16;
        assertThat(WeightedJohnston.of(Quotas.formula(sixteenth + 1, sixteenth, sixteenth - 4, 2, 3), 4))
                .isEmpty();
    }

    @Test
    void tooManyDifferentWeightsAreLeftToTheDiagram() {
        long[] allDifferent = LongStream.range(101, 171).toArray();
        assertThat(WeightedJohnston.of(Quotas.formula(5_000, allDifferent), 70)).isEmpty();
        long[] twoKinds = LongStream.range(0, 70).map(k -> 1 + k % 2).toArray();
        assertThat(WeightedJohnston.of(Quotas.formula(60, twoKinds), 70)).isPresent();
    }
}
