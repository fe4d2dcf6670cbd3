package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A quota of exact weights: reached at the quota itself, short of it one below. */
class AtLeastTest {

    private static final Forum COUNCIL = Forum.of("eu:council");
    private static final Condition DE = state("DE");
    private static final Condition FR = state("FR");
    private static final Condition IT = state("IT");

    private static Condition state(String code) {
        return Condition.assent(ActorId.of(code), COUNCIL);
    }

    private static AtLeast votes(long quota, long ofGermany, long ofFrance, long ofItaly) {
        return new AtLeast(
                quota,
                List.of(new Weighted(DE, ofGermany), new Weighted(FR, ofFrance), new Weighted(IT, ofItaly)),
                "votes");
    }

    private static Positions inFavour(String... codes) {
        return with(Positions.all(Level.OBJECT), codes);
    }

    private static Positions knownInFavour(String... codes) {
        return with(Positions.unknown(), codes);
    }

    private static Positions with(Positions others, String... codes) {
        Positions positions = others;
        for (String code : codes) {
            positions = positions.with(ActorId.of(code), Level.ASSENT);
        }
        return positions;
    }

    @Test
    void theQuotaItselfIsEnoughAndOneLessIsNot() {
        assertThat(votes(7, 4, 3, 2).evaluate(inFavour("DE", "FR"))).isEqualTo(Verdict.HOLDS);
        assertThat(votes(8, 4, 3, 2).evaluate(inFavour("DE", "FR"))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void isOpenWhileTheUndecidedCanStillFillTheQuota() {
        Positions positions = inFavour("DE").with(ActorId.of("FR"), Level.UNKNOWN);
        assertThat(votes(4, 4, 3, 2).evaluate(positions)).isEqualTo(Verdict.HOLDS);
        assertThat(votes(7, 4, 3, 2).evaluate(positions)).isEqualTo(Verdict.OPEN);
        assertThat(votes(8, 4, 3, 2).evaluate(positions)).isEqualTo(Verdict.FAILS);
    }

    @Test
    void noQuotaAlwaysHoldsAndMoreThanAllNever() {
        assertThat(votes(0, 4, 3, 2).evaluate(inFavour())).isEqualTo(Verdict.HOLDS);
        assertThat(votes(-1, 4, 3, 2).given(Positions.unknown())).isEqualTo(Condition.always());
        assertThat(votes(10, 4, 3, 2).given(Positions.unknown())).isEqualTo(Condition.never());
    }

    @Test
    void weightsAreExactUpToTheLargest64BitNumber() {
        long half = 1L << 62;
        AtLeast most = votes(Long.MAX_VALUE, half, half - 2, 1);
        assertThat(most.total()).isEqualTo(Long.MAX_VALUE);
        assertThat(most.evaluate(inFavour("DE", "FR", "IT"))).isEqualTo(Verdict.HOLDS);
        assertThat(most.evaluate(inFavour("DE", "FR"))).isEqualTo(Verdict.FAILS);
        assertThat(most.evaluate(Positions.unknown())).isEqualTo(Verdict.OPEN);
    }

    @Test
    void weightsBeyond64BitsAreRefusedWhereTheyOverflow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> votes(1, Long.MAX_VALUE, 1, 0))
                .withMessage("weights add up to more than 9223372036854775807 at 'FR'");
    }

    @Test
    void negativeWeightsAreRefusedAndZeroIsAWeight() {
        assertThat(new Weighted(DE, 0).weight()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighted(DE, -1))
                .withMessage("weight -1 of 'DE' is negative");
    }

    @Test
    void whatIsStillNeededIsTheRestOfTheQuota() {
        assertThat(votes(7, 5, 3, 2).given(knownInFavour("DE"))).isEqualTo(Condition.any(FR, IT));
        assertThat(votes(8, 4, 3, 2).given(knownInFavour("DE"))).isEqualTo(Condition.all(FR, IT));
        assertThat(votes(7, 4, 3, 2).given(knownInFavour("DE")))
                .isEqualTo(new AtLeast(3, List.of(new Weighted(FR, 3), new Weighted(IT, 2)), "votes"));
        assertThat(votes(4, 4, 3, 2).given(knownInFavour("DE"))).isEqualTo(Condition.always());
    }

    @Test
    void thoseWhoRefusedOrWeighNothingAreNoLongerAsked() {
        Positions refused = Positions.unknown().with(ActorId.of("DE"), Level.OBJECT);
        assertThat(votes(5, 4, 3, 2).given(refused)).isEqualTo(Condition.all(FR, IT));
        assertThat(votes(6, 4, 3, 2).given(refused)).isEqualTo(Condition.never());
        assertThat(votes(2, 4, 0, 2).given(refused)).isEqualTo(IT);
    }

    @Test
    void aTallyIsExplainedInItsUnit() {
        Positions positions = inFavour("DE").with(ActorId.of("FR"), Level.UNKNOWN);
        assertThat(votes(3, 1, 1, 1).explain(inFavour("DE", "IT")).reason()).isEqualTo("2 of 3 votes; needed: 3");
        assertThat(votes(65_000, 60_000, 30_000, 10_000).explain(positions).reason())
                .isEqualTo("60,000 of 100,000 votes (60.00 %), 30,000 undecided; needed: 65,000");
        assertThat(votes(1, 0, 0, 0).explain(inFavour()).reason()).isEqualTo("0 of 0 votes; needed: 1");
        assertThat(votes(3, 1, 1, 1).explain(positions).evidence()).hasSize(3);
    }

    @Test
    void countsNameMembersAndWeightsNameTheirUnit() {
        assertThat(votes(2, 1, 1, 1).describe()).isEqualTo("2 of DE, FR, IT");
        assertThat(votes(65_000, 60_000, 30_000, 10_000).describe())
                .isEqualTo("65,000 votes among DE 60,000, FR 30,000, IT 10,000");
    }
}
