package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Players 0 and 1 each have a third of two bodies of three; all four bodies differ. */
    @Test
    void equalSharesAreToldApartByTheirBodiesHoweverThoseAreWritten() {
        List<Formula> bodies =
                List.of(body(1, 2, 3, 3, 2, 1), body(0, 4, 5, 4, 2, 1), body(0, 6, 7, 5, 2, 1), body(1, 8, 9, 7, 4, 3));
        for (Formula formula : List.of(Junction.all(bodies), Junction.all(Lists.reverse(bodies)))) {
            int[] order = Ordering.candidates(formula).get(1);
            assertThat(place(order, 1)).isEqualTo(place(order, 0) - 1);
        }
    }

    private static Formula body(int one, int two, int three, long quota, long ofOne, long ofTwo) {
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        rows.put(one, new long[] {0, ofOne});
        rows.put(two, new long[] {0, ofTwo});
        rows.put(three, new long[] {0, 2 * ofOne - ofTwo});
        return Threshold.of(quota, rows);
    }

    private static int place(int[] order, int player) {
        return Ints.indexOf(order, player);
    }

    /** Player 0 has three fifths of one body, player 3 about a third of two of the same size. */
    @Test
    void amongBodiesOfOneSizeTheLargerShareOnAverageComesFirst() {
        Formula bodies = Junction.all(List.of(
                Quotas.formulaFrom(0, 4, 3, 1, 1),
                Quotas.formulaFrom(3, 5, 3, 3, 2),
                Junction.any(List.of(Quotas.formulaFrom(3, 4, 2, 0, 0, 2, 2), Quotas.formulaFrom(8, 2, 1, 1, 1)))));
        int[] order = Ordering.candidates(bodies).get(2);
        assertThat(place(order, 0)).isLessThan(place(order, 3));
        assertThat(place(Ordering.candidates(bodies).get(1), 3))
                .isLessThan(place(Ordering.candidates(bodies).get(1), 0));
    }

    @Test
    void aBodyNamedTwiceCountsOnce() {
        Formula shared = Quotas.formula(2, 1, 1, 1);
        Formula other = Quotas.formulaFrom(3, 3, 2, 1, 1);
        Formula twice = Junction.all(List.of(
                Junction.any(List.of(shared, other)),
                Junction.any(List.of(shared, Quotas.formulaFrom(6, 3, 1, 1, 1, 1, 1)))));
        assertThat(Ordering.candidates(twice).get(1)).startsWith(3);
    }

    @Test
    void playersOfTwoBodiesAddTheirShares() {
        Formula both = Junction.all(List.of(Quotas.formula(2, 1, 1, 1), Quotas.formulaFrom(2, 2, 1, 1, 1)));
        assertThat(Ordering.candidates(both).get(0)).startsWith(2).hasSize(5);
        assertThat(Ordering.candidates(Truth.TRUE).get(0)).isEmpty();
    }
}
