package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is asked first. */
class OrderingTest {

    /** Three of five equal players, 0 to 4, and four of the six votes of 5, 6 and 7. */
    private static final Formula TWO_BODIES =
            Junction.all(List.of(Quotas.formula(3, 1, 1, 1, 1, 1), Quotas.formulaFrom(5, 4, 3, 2, 1)));

    @Test
    void sharesInLargeBodiesCountMost() {
        assertThat(Ordering.candidates(TWO_BODIES).get(0)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void secondlySharesAreSimplyAddedUp() {
        assertThat(Ordering.candidates(TWO_BODIES).get(1)).containsExactly(5, 6, 0, 1, 2, 3, 4, 7);
    }

    @Test
    void thirdlySmallBodiesComeFirst() {
        assertThat(Ordering.candidates(TWO_BODIES).get(2)).containsExactly(5, 6, 7, 0, 1, 2, 3, 4);
    }

    @Test
    void theWeightierComesFirstAndOfEqualsTheLowerNumber() {
        for (int[] order : Ordering.candidates(Quotas.formula(5, 1, 3, 2, 3))) {
            assertThat(order).containsExactly(1, 3, 2, 0);
        }
    }

    @Test
    void playersOfTwoBodiesAddTheirShares() {
        Formula both = Junction.all(List.of(Quotas.formula(2, 1, 1, 1), Quotas.formulaFrom(2, 2, 1, 1, 1)));
        assertThat(Ordering.candidates(both).get(0)).startsWith(2).hasSize(5);
        assertThat(Ordering.candidates(Truth.TRUE).get(0)).isEmpty();
    }
}
