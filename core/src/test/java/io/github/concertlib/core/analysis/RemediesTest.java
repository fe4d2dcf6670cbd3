package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who must move, how far, and who cannot. */
class RemediesTest {

    private static final Forum NAC = Forum.of("nato:nac");
    private static final Forum NPG = Forum.of("nato:npg");
    private static final ActorId FR = ActorId.of("FR");
    private static final ActorId TR = ActorId.of("TR");
    private static final ActorId US = ActorId.of("US");

    private static Condition asks(ActorId actor, Level level) {
        return new Act(actor, NAC, level, false);
    }

    private static List<Map<ActorId, Level>> changes(Condition condition, Positions positions) {
        return Remedies.of(condition, positions).stream().map(Remedy::changes).toList();
    }

    @Test
    void theObjectorNeedOnlyStopObjecting() {
        Condition consensus = Condition.all(asks(TR, Level.ABSTAIN_DECLARED), asks(US, Level.ABSTAIN_DECLARED));
        Positions positions = Positions.all(Level.ASSENT).with(TR, Level.OBJECT);
        Remedies remedies = Remedies.of(consensus, positions);
        assertThat(remedies.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(remedies.count()).isEqualTo(1);
        Remedy remedy = remedies.cheapest().orElseThrow();
        assertThat(remedy.changes()).containsExactly(Map.entry(TR, Level.ABSTAIN_DECLARED));
        assertThat(remedy.cost()).isEqualTo(1);
        assertThat(remedy.outcome().of(TR, NAC)).isEqualTo(Level.ABSTAIN_DECLARED);
        assertThat(remedy.outcome().of(US, NAC)).isEqualTo(Level.ASSENT);
        assertThat(consensus.evaluate(remedy.outcome())).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void theCheapestWayComesFirst() {
        Condition either =
                Condition.any(Condition.all(asks(FR, Level.ASSENT), asks(TR, Level.ASSENT)), asks(US, Level.ASSENT));
        Positions refused = Positions.all(Level.OBJECT);
        assertThat(changes(either, refused))
                .containsExactly(Map.of(US, Level.ASSENT), Map.of(FR, Level.ASSENT, TR, Level.ASSENT));
        StanceCost dearAmericans = (actor, level) -> actor.equals(US) ? 10 : 2;
        assertThat(Remedies.of(either, refused, dearAmericans).stream().map(Remedy::cost))
                .containsExactly(4L, 10L);
        for (Condition equal : List.of(either, either.fold(new Reversed()))) {
            StanceCost asDearAsBoth = (actor, level) -> actor.equals(US) ? 4 : 2;
            assertThat(Remedies.of(equal, refused, asDearAsBoth).stream()
                            .map(remedy -> remedy.changes().size()))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void whatHoldsNeedsNoChangeAndWhatNobodyCanGiveHasNoRemedy() {
        Remedies none = Remedies.of(asks(US, Level.ASSENT), Positions.all(Level.ASSENT));
        assertThat(none.count()).isEqualTo(1);
        assertThat(none.isEmpty()).isFalse();
        assertThat(none.cheapest().orElseThrow().changes()).isEmpty();
        assertThat(none.cheapest().orElseThrow().cost()).isZero();
        Remedies hopeless = Remedies.of(Condition.never(), Positions.unknown());
        assertThat(hopeless.isEmpty()).isTrue();
        assertThat(hopeless.count()).isZero();
        assertThat(hopeless.cheapest()).isEmpty();
    }

    @Test
    void whileTheVoteIsOpenOnlyThoseWhoHaveNotSpokenMove() {
        Condition two =
                Condition.atLeast(2, List.of(asks(FR, Level.ASSENT), asks(TR, Level.ASSENT), asks(US, Level.ASSENT)));
        Positions positions = Positions.unknown().with(FR, Level.ASSENT).with(TR, Level.OBJECT);
        assertThat(changes(two, positions)).containsExactly(Map.of(US, Level.ASSENT));
        Positions failed = positions.with(US, Level.OBJECT);
        assertThat(Set.copyOf(changes(two, failed)))
                .containsExactlyInAnyOrder(Map.of(TR, Level.ASSENT), Map.of(US, Level.ASSENT));
    }

    @Test
    void oneThatIsAbsentMayComeBackAndOneWithoutASeatCannot() {
        assertThat(changes(asks(US, Level.ASSENT), Positions.all(Level.ABSENT)))
                .containsExactly(Map.of(US, Level.ASSENT));
        assertThat(changes(asks(US, Level.ASSENT), Positions.all(Level.NOT_SEATED)))
                .isEmpty();
        Condition open = Condition.all(asks(FR, Level.ASSENT), asks(US, Level.OBJECT));
        Positions frenchUndecided = Positions.unknown().with(US, Level.ABSENT);
        assertThat(open.evaluate(frenchUndecided)).isEqualTo(Verdict.FAILS);
        assertThat(changes(open, frenchUndecided)).containsExactly(Map.of(FR, Level.ASSENT, US, Level.OBJECT));
    }

    @Test
    void comingBackMustNotLoseWhatAbsenceGave() {
        Condition both =
                Condition.all(new Act(US, NAC, Level.ABSTAIN_DECLARED, true), new Act(US, NAC, Level.OBJECT, false));
        Positions absent = Positions.all(Level.ABSENT);
        assertThat(both.evaluate(absent)).isEqualTo(Verdict.FAILS);
        assertThat(changes(both, absent)).containsExactly(Map.of(US, Level.ABSTAIN_DECLARED));
    }

    @Test
    void anActorMovesInAllItsForumsButNowhereDown() {
        Condition both = Condition.all(asks(US, Level.ABSTAIN), new Act(US, NPG, Level.SILENT, false));
        Positions positions = Positions.unknown().with(US, NAC, Level.ASSENT).with(US, NPG, Level.OBJECT);
        Remedy remedy = Remedies.of(both, positions).cheapest().orElseThrow();
        assertThat(remedy.changes()).containsExactly(Map.entry(US, Level.SILENT));
        assertThat(remedy.outcome().of(US, NPG)).isEqualTo(Level.SILENT);
        assertThat(remedy.outcome().of(US, NAC)).isEqualTo(Level.ASSENT);
    }

    @Test
    void aCostIsNotNegative() {
        Remedies paid = Remedies.of(asks(US, Level.ASSENT), Positions.all(Level.OBJECT), (actor, level) -> -1);
        assertThatIllegalArgumentException()
                .isThrownBy(paid::cheapest)
                .withMessage("the cost -1 of US at ASSENT is negative");
        assertThat(Remedies.of(asks(US, Level.ASSENT), Positions.all(Level.OBJECT), (actor, level) -> 0)
                        .cheapest())
                .hasValueSatisfying(remedy -> assertThat(remedy.cost()).isZero());
    }
}
