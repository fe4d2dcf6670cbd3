package io.github.concertlib.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private static final ActorId DE = ActorId.of("DE");
    private static final ActorId FR = ActorId.of("FR");
    private static final Source RULE = Source.stylised("made up for a test");
    private static final Electorate BOTH = Electorate.of(Forum.of("brigade"), Set.of(DE, FR));
    private static final Procedure LAUNCH = launch(Set.of(Event.CRISIS));

    private static Procedure launch(Set<Event> events) {
        return new Procedure(
                "brigade:p01",
                "launch",
                ArrangementId.of("brigade"),
                "Committee",
                Function.AUTHORISE,
                events,
                BOTH,
                DecisionRules.agreementOfAll(),
                Effects.onThoseWhoAssent("each sends what it likes", RULE),
                RULE,
                Standing.STYLISED);
    }

    @Test
    void answersToItsEventsAndToAllWhereItNamesNone() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(LAUNCH.answers(Contingency.of(day, Event.CRISIS))).isTrue();
        assertThat(LAUNCH.answers(Contingency.of(day, Event.DISASTER))).isFalse();
        assertThat(launch(Set.of()).answers(Contingency.of(day, Event.DISASTER)))
                .isTrue();
    }

    @Test
    void isExplainedUnderItsBodyAndAct() {
        assertThat(LAUNCH.condition()
                        .explain(Positions.all(Level.ASSENT))
                        .render()
                        .lines())
                .containsExactly(
                        "+ Committee: launch [made up for a test]",
                        "  + agreement of all: every one must agree: both do [no source given (unverified)]",
                        "    + DE FR: assents");
        assertThat(LAUNCH).hasToString("brigade:p01 (Committee: launch)");
    }

    @Test
    void itsConsequencesAreReadFromTheBallotOfItsElectorate() {
        Consequences after = LAUNCH.consequences(Positions.all(Level.ASSENT).with(FR, Level.ABSTAIN));
        assertThat(after.bound()).containsExactly(DE);
        assertThat(after.exempt()).containsExactly(FR);
    }

    @Test
    void theSameActMayBeDecidedByOthersOrByAnotherRule() {
        Procedure alone = LAUNCH.among(BOTH.without(FR));
        assertThat(alone.condition().actors()).containsExactly(DE);
        assertThat(alone.rule()).isEqualTo(LAUNCH.rule());
        Procedure byOne = LAUNCH.by(DecisionRules.onRequestOfOne());
        assertThat(byOne.rule()).hasToString("on the request of any one; nobody can prevent it");
        assertThat(byOne.electorate()).isEqualTo(BOTH);
    }
}
