package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import org.junit.jupiter.api.Test;

/** What counts as an act done: the level reached, and whether staying away will do. */
class ActTest {

    private static final ActorId FR = ActorId.of("FR");
    private static final Forum COUNCIL = Forum.of("eu:council");

    private static Act act(Level atLeast, boolean metByAbsence) {
        return new Act(FR, COUNCIL, atLeast, metByAbsence);
    }

    private static Verdict judged(Act act, Level level) {
        return act.evaluate(Positions.all(level));
    }

    @Test
    void isDoneAtItsLevelAndAboveAndNotBelow() {
        for (Level threshold : Level.ordered()) {
            for (Level level : Level.ordered()) {
                boolean reached =
                        Level.ordered().indexOf(level) >= Level.ordered().indexOf(threshold);
                assertThat(judged(act(threshold, false), level)).isEqualTo(Verdict.of(reached));
                assertThat(judged(act(threshold, true), level)).isEqualTo(Verdict.of(reached));
            }
        }
    }

    @Test
    void absenceWillDoWhereTheRuleSaysSoAndNowhereElse() {
        for (Level threshold : Level.ordered()) {
            assertThat(judged(act(threshold, true), Level.ABSENT)).isEqualTo(Verdict.HOLDS);
            assertThat(judged(act(threshold, false), Level.ABSENT)).isEqualTo(Verdict.FAILS);
        }
    }

    @Test
    void whoHasNoSeatCannotActThere() {
        for (Level threshold : Level.ordered()) {
            assertThat(judged(act(threshold, true), Level.NOT_SEATED)).isEqualTo(Verdict.FAILS);
            assertThat(judged(act(threshold, false), Level.NOT_SEATED)).isEqualTo(Verdict.FAILS);
        }
    }

    @Test
    void whatIsUnknownIsOpenUnlessEverythingWillDo() {
        assertThat(judged(act(Level.OBJECT, true), Level.UNKNOWN)).isEqualTo(Verdict.HOLDS);
        assertThat(judged(act(Level.OBJECT, false), Level.UNKNOWN)).isEqualTo(Verdict.OPEN);
        assertThat(judged(act(Level.ABSTAIN_DECLARED, true), Level.UNKNOWN)).isEqualTo(Verdict.OPEN);
        assertThat(judged(act(Level.ASSENT, false), Level.UNKNOWN)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void saysWhatWasDoneAndWhatWasNeeded() {
        Act assent = act(Level.ASSENT, false);
        assertThat(assent.explain(Positions.all(Level.ASSENT)).reason()).isEqualTo("FR assents");
        assertThat(assent.explain(Positions.all(Level.SILENT)).reason())
                .isEqualTo("FR keeps silent; needed: that it assents");
        assertThat(assent.explain(Positions.all(Level.ABSENT)).reason())
                .isEqualTo("FR is absent; needed: that it is present or represented and assents");
        assertThat(assent.explain(Positions.unknown()).reason())
                .isEqualTo("FR has not taken a position; needed: that it assents");
        assertThat(assent.explain(Positions.unknown()).act()).contains(assent);
    }

    @Test
    void asksForTheLeastThatWillDo() {
        assertThat(act(Level.OBJECT, false).demand()).isEqualTo("is present");
        assertThat(act(Level.ABSTAIN_DECLARED, false).demand()).isEqualTo("does not object");
        assertThat(act(Level.ABSTAIN, false).demand()).isEqualTo("neither objects nor declares an abstention");
        assertThat(act(Level.SILENT, false).demand()).isEqualTo("assents or keeps silent");
        assertThat(act(Level.ASSENT, false).demand()).isEqualTo("assents");
        assertThat(act(Level.SILENT, false).describe()).isEqualTo("FR (that it assents or keeps silent)");
    }

    @Test
    void readsAsActorForumAndLevel() {
        assertThat(act(Level.ASSENT, false)).hasToString("FR@eu:council>=ASSENT");
        assertThat(act(Level.ABSTAIN_DECLARED, true)).hasToString("FR@eu:council>=ABSTAIN_DECLARED|ABSENT");
    }

    @Test
    void onlyTheOrderedLevelsAreThresholds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> act(Level.ABSENT, false))
                .withMessage("level ABSENT is outside the order and cannot be a threshold");
    }
}
