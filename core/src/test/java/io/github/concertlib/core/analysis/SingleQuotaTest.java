package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    /** Sixty different weights: there is no diagram, but the sums can still be gone through. */
    @Test
    void minimalCoalitionsThatCannotBeHeldAreCountedFromEitherSide() {
        int players = 60;
        Random random = new Random(11);
        List<Weighted> votes = new ArrayList<>();
        for (int k = 0; k < players; k++) {
            ActorId player = ActorId.of(String.format("P%02d", k));
            votes.add(new Weighted(Condition.assent(player, Forum.of("any")), 1 + random.nextInt(50_000)));
        }
        Game game = Game.of(new AtLeast(600_000, votes, "votes"));
        assertThat(game.minimalWinning().count())
                .isPositive()
                .isEqualTo(game.dual().minimalBlocking().count());
        assertThat(game.minimalBlocking().count())
                .isPositive()
                .isEqualTo(game.dual().minimalWinning().count());
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
