package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Quotas that mean the same are written alike. */
class ThresholdTest {

    @Test
    void commonDivisorsAndExcessWeightsAreDropped() {
        assertThat(Quotas.formula(8, 4, 4, 4))
                .isEqualTo(Quotas.formula(2, 1, 1, 1))
                .hasToString("2 of [[0, 1], [0, 1], [0, 1]] by players [0, 1, 2]");
        assertThat(Quotas.formula(7, 4, 4, 4)).isEqualTo(Quotas.formula(2, 1, 1, 1));
        assertThat(Quotas.formula(3, 9, 1, 1, 1))
                .isEqualTo(Quotas.formula(3, 3, 1, 1, 1))
                .isNotEqualTo(Quotas.formula(3, 2, 1, 1, 1));
        assertThat(Quotas.formula(2, 1, 0, 1, 1)).hasToString("2 of [[0, 1], [0, 1], [0, 1]] by players [0, 2, 3]");
        assertThat(Quotas.formula(3, 2, 1, 1))
                .hasSameHashCodeAs(Quotas.formula(6, 4, 2, 2))
                .isNotEqualTo(Quotas.formula(2, 2, 1, 1));
    }

    @Test
    void whatTakesEverybodyOrAnybodyCountsOneEach() {
        assertThat(Quotas.formula(12, 5, 4, 3)).isEqualTo(Quotas.formula(3, 1, 1, 1));
        assertThat(Quotas.formula(10, 5, 4, 3)).isEqualTo(Quotas.formula(3, 1, 1, 1));
        assertThat(Quotas.formula(3, 5, 4, 3)).isEqualTo(Quotas.formula(1, 1, 1, 1));
        assertThat(Quotas.formula(9, 5, 4, 3)).isNotEqualTo(Quotas.formula(3, 1, 1, 1));
        assertThat(((Threshold) Quotas.formula(9, 5, 4, 3)).isUnanimous()).isFalse();
        assertThat(((Threshold) Quotas.formula(4, 5, 4, 3)).isMetByOne()).isFalse();
    }

    /** One of the two may stop at the middle level. */
    @Test
    void whatOneStepLessStillMeetsDoesNotTakeEverybodyAtTheHighest() {
        SortedMap<Integer, long[]> steps = new TreeMap<>();
        steps.put(0, new long[] {0, 1, 2});
        steps.put(1, new long[] {0, 1, 2});
        assertThat(((Threshold) Threshold.of(3, steps)).isUnanimous()).isFalse();
        assertThat(Threshold.of(4, steps)).hasToString("2 of [[0, 0, 1], [0, 0, 1]] by players [0, 1]");
    }

    @Test
    void quotasOutsideTheSumsAreConstants() {
        assertThat(Quotas.formula(0, 1, 1)).isEqualTo(Truth.TRUE);
        assertThat(Quotas.formula(1, 0, 0)).isEqualTo(Truth.FALSE);
        assertThat(Quotas.formula(3, 1, 1)).isEqualTo(Truth.FALSE);
        assertThat(Quotas.formula(2, 1, 1)).isNotEqualTo(Truth.FALSE);
        SortedMap<Integer, long[]> given = new TreeMap<>();
        given.put(0, new long[] {2, 3});
        given.put(1, new long[] {0, 1});
        assertThat(Threshold.of(2, given)).isEqualTo(Truth.TRUE);
        assertThat(Threshold.of(3, given)).isEqualTo(Quotas.formula(1, 1, 1));
        assertThat(Threshold.of(5, given)).isEqualTo(Truth.FALSE);
    }

    @Test
    void theDualOfTheDualIsTheQuota() {
        for (Formula formula : List.of(
                Quotas.formula(4, 3, 2, 1, 1),
                Quotas.formula(3, 1, 1, 1),
                Quotas.formula(1, 1, 1),
                Quotas.formula(5, 4, 3, 2))) {
            Threshold dual = (Threshold) ((Threshold) formula).dual();
            assertThat(dual.dual()).isEqualTo(formula);
            assertThat(new Duals().of(new Duals().of(formula))).isEqualTo(formula);
        }
        assertThat(((Threshold) Quotas.formula(2, 1, 1, 1, 1)).dual()).isEqualTo(Quotas.formula(3, 1, 1, 1, 1));
        assertThat(new Duals().of(Truth.TRUE)).isEqualTo(Truth.FALSE);
        assertThat(new Duals().of(Truth.FALSE)).isEqualTo(Truth.TRUE);
    }

    @Test
    void junctionsOfTheSameKindAreOpenedAndConstantsDropped() {
        Formula two = Quotas.formula(2, 1, 1, 1);
        Formula three = Quotas.formula(4, 3, 2, 1, 1);
        Formula four = Quotas.formula(5, 4, 3, 2);
        assertThat(Junction.all(List.of(two, Truth.TRUE))).isEqualTo(two);
        assertThat(Junction.all(List.of(two, Truth.FALSE))).isEqualTo(Truth.FALSE);
        assertThat(Junction.any(List.of(two, Truth.TRUE))).isEqualTo(Truth.TRUE);
        assertThat(Junction.any(List.of(two, two, Truth.FALSE))).isEqualTo(two);
        assertThat(Junction.all(List.of())).isEqualTo(Truth.TRUE);
        assertThat(Junction.any(List.of())).isEqualTo(Truth.FALSE);
        Formula nested = Junction.all(List.of(Junction.all(List.of(two, three)), four));
        assertThat(nested)
                .isEqualTo(Junction.all(List.of(two, three, four)))
                .hasSameHashCodeAs(Junction.all(List.of(two, three, four)))
                .isNotEqualTo(Junction.any(List.of(two, three, four)))
                .isNotEqualTo(Junction.all(List.of(two, three)))
                .hasToString("all of 3 formulas");
        assertThat(Junction.any(List.of(two, Junction.all(List.of(three, four)))))
                .hasToString("any of 2 formulas");
        assertThat(Junction.all(List.of(Quotas.formula(2, 1, 1), Quotas.formula(2, 0, 1, 1))))
                .isEqualTo(Quotas.formula(3, 1, 1, 1));
        assertThat(Junction.any(List.of(Quotas.formula(1, 1, 1), Quotas.formula(1, 0, 1, 1))))
                .isEqualTo(Quotas.formula(1, 1, 1, 1));
    }
}
