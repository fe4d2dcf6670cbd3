package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Source;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Forum NAC = Forum.of("nac");
    private static final Electorate ALLIES = Electorate.of(
            NAC, Stream.of("CZ", "PL", "RO", "US").map(ActorId::of).toList());

    @Test
    void readsAloud() {
        Condition consensus = DecisionRules.consensus()
                .citing(Source.treaty("Article 9 NAT, by practice"))
                .stated(ALLIES);
        Positions positions = Positions.all(Level.SILENT).with(ActorId.of("US"), Level.OBJECT);
        assertThat(consensus.explain(positions).render().lines())
                .containsExactly(
                        "- consensus: no member objects; silence is consent: 1 of 4 does not"
                                + " [Article 9 NAT, by practice]",
                        "  - US: objects; needed: that it does not object");
    }

    @Test
    void saysWhatIsStillNeeded() {
        Condition both = Condition.all(
                Condition.assent(ActorId.of("PL"), NAC),
                Condition.atLeast(
                        2,
                        Stream.of("US", "RO", "CZ")
                                .map(state -> Condition.assent(ActorId.of(state), NAC))
                                .toList()));
        Positions positions = Positions.unknown().with(ActorId.of("US"), Level.ASSENT);
        assertThat(both.evaluate(positions)).isEqualTo(Verdict.OPEN);
        assertThat(both.given(positions).describe()).isEqualTo("PL and one of RO, CZ");
    }

    @Test
    void aSourceIsCitedWhereItDiffersFromTheOneAboveAndItsNoteIsPrintedOnce() {
        Source treaty = Source.treaty("Article 5");
        Source practice = Source.treaty("practice").noting("disputed by FR");
        Condition poland = Condition.assent(ActorId.of("PL"), NAC);
        Condition romania = Condition.assent(ActorId.of("RO"), NAC);
        Condition order = Condition.all(
                        poland.as("Poland agrees", treaty).as("the flank agrees", treaty),
                        romania.as("Romania agrees", practice),
                        Condition.any(poland.as("the north agrees", treaty), romania.as("the south agrees", practice)))
                .as("the order", treaty);
        assertThat(order.explain(Positions.all(Level.ASSENT)).render().lines())
                .containsExactly(
                        "+ the order: all 3 hold [Article 5]",
                        "  + the flank agrees",
                        "    + Poland agrees",
                        "      + PL: assents",
                        "  + Romania agrees [practice; disputed by FR]",
                        "    + RO: assents",
                        "  + one is enough, both hold",
                        "    + the north agrees",
                        "      + PL: assents",
                        "    + the south agrees [practice]",
                        "      + RO: assents");
    }

    @Test
    void actsOfWhichTheSameIsSaidShareALine() {
        Condition two = Condition.atLeast(
                2,
                ALLIES.voters().stream()
                        .map(ally -> Condition.assent(ally, NAC))
                        .toList());
        Positions positions =
                Positions.all(Level.ASSENT).with(ActorId.of("PL"), Level.OBJECT).with(ActorId.of("US"), Level.UNKNOWN);
        assertThat(two.explain(positions))
                .hasToString(String.join(
                        System.lineSeparator(),
                        "+ 2 of 4 conditions, 1 undecided; needed: 2",
                        "  + CZ RO: assents",
                        "  - PL: objects; needed: that it assents",
                        "  ? US: has not taken a position; needed: that it assents",
                        ""));
    }

    @Test
    void aRemedyAndAHeadingAreSaidInTheSameLine() {
        Explanation finding = Condition.never().explain(Positions.unknown());
        assertThat(finding.under("no rule").withRemedy("a treaty").render().lines())
                .containsExactly("- no rule: nobody can bring it about; it would take a treaty");
    }

    @Test
    void stepsAreListedFromTheTop() {
        Explanation why = Condition.all(
                        Condition.assent(ActorId.of("PL"), NAC), Condition.any(Condition.assent(ActorId.of("RO"), NAC)))
                .explain(Positions.all(Level.ASSENT));
        assertThat(why.steps())
                .map(Explanation::reason)
                .containsExactly("both hold", "PL assents", "one is enough, the only one does", "RO assents");
    }
}
