package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Quotas that mean the same are written alike. */
class ThresholdTest {

    /** Players 0, 1, ... with these weights for a yes. */
    private static Formula quota(long quota, long... weights) {
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        for (int k = 0; k < weights.length; k++) {
            rows.put(k, new long[] {0, weights[k]});
        }
        return Threshold.of(quota, rows);
    }

    @Test
    void commonDivisorsAndExcessWeightsAreDropped() {
        assertThat(quota(8, 4, 4, 4))
                .isEqualTo(quota(2, 1, 1, 1))
                .hasToString("2 of [[0, 1], [0, 1], [0, 1]] by players [0, 1, 2]");
        assertThat(quota(7, 4, 4, 4)).isEqualTo(quota(2, 1, 1, 1));
        assertThat(quota(3, 9, 1, 1, 1)).isEqualTo(quota(3, 3, 1, 1, 1)).isNotEqualTo(quota(3, 2, 1, 1, 1));
        assertThat(quota(2, 1, 0, 1, 1)).hasToString("2 of [[0, 1], [0, 1], [0, 1]] by players [0, 2, 3]");
        assertThat(quota(3, 2, 1, 1)).hasSameHashCodeAs(quota(6, 4, 2, 2)).isNotEqualTo(quota(2, 2, 1, 1));
    }

    @Test
    void whatTakesEverybodyOrAnybodyCountsOneEach() {
        assertThat(quota(12, 5, 4, 3)).isEqualTo(quota(3, 1, 1, 1));
        assertThat(quota(10, 5, 4, 3)).isEqualTo(quota(3, 1, 1, 1));
        assertThat(quota(3, 5, 4, 3)).isEqualTo(quota(1, 1, 1, 1));
        assertThat(quota(9, 5, 4, 3)).isNotEqualTo(quota(3, 1, 1, 1));
        assertThat(((Threshold) quota(9, 5, 4, 3)).isUnanimous()).isFalse();
        assertThat(((Threshold) quota(4, 5, 4, 3)).isMetByOne()).isFalse();
    }

    @Test
    void quotasOutsideTheSumsAreConstants() {
        assertThat(quota(0, 1, 1)).isEqualTo(Truth.TRUE);
        assertThat(quota(1, 0, 0)).isEqualTo(Truth.FALSE);
        assertThat(quota(3, 1, 1)).isEqualTo(Truth.FALSE);
        assertThat(quota(2, 1, 1)).isNotEqualTo(Truth.FALSE);
        SortedMap<Integer, long[]> given = new TreeMap<>();
        given.put(0, new long[] {2, 3});
        given.put(1, new long[] {0, 1});
        assertThat(Threshold.of(2, given)).isEqualTo(Truth.TRUE);
        assertThat(Threshold.of(3, given)).isEqualTo(quota(1, 1, 1));
        assertThat(Threshold.of(5, given)).isEqualTo(Truth.FALSE);
    }

    @Test
    void theDualOfTheDualIsTheQuota() {
        for (Formula formula : List.of(quota(4, 3, 2, 1, 1), quota(3, 1, 1, 1), quota(1, 1, 1), quota(5, 4, 3, 2))) {
            Threshold dual = (Threshold) ((Threshold) formula).dual();
            assertThat(dual.dual()).isEqualTo(formula);
            assertThat(new Duals().of(new Duals().of(formula))).isEqualTo(formula);
        }
        assertThat(((Threshold) quota(2, 1, 1, 1, 1)).dual()).isEqualTo(quota(3, 1, 1, 1, 1));
        assertThat(new Duals().of(Truth.TRUE)).isEqualTo(Truth.FALSE);
        assertThat(new Duals().of(Truth.FALSE)).isEqualTo(Truth.TRUE);
    }

    @Test
    void junctionsOfTheSameKindAreOpenedAndConstantsDropped() {
        Formula two = quota(2, 1, 1, 1);
        Formula three = quota(4, 3, 2, 1, 1);
        Formula four = quota(5, 4, 3, 2);
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
        assertThat(Junction.all(List.of(quota(2, 1, 1), quota(2, 0, 1, 1)))).isEqualTo(quota(3, 1, 1, 1));
        assertThat(Junction.any(List.of(quota(1, 1, 1), quota(1, 0, 1, 1)))).isEqualTo(quota(1, 1, 1, 1));
    }
}
