package io.github.concertlib.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.law.Finding.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LawsTest {

    private static final int ENOUGH = 45;

    @Test
    void thereAreEnoughLawsAndNoTwoOfOneId() {
        assertThat(Laws.all()).extracting(Law::id).doesNotHaveDuplicates();
        assertThat(Laws.all().size()).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Nobody has to take on trust that a law can fail. */
    @TestFactory
    Stream<DynamicTest> everyWitnessBreaksItsLaw() {
        return Laws.suites().stream().flatMap(suite -> suite.laws().stream()).flatMap(LawsTest::witnesses);
    }

    private static <S> Stream<DynamicTest> witnesses(Law<S> law) {
        if (law.severity() == Severity.UNTESTABLE) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        law.id() + " has a witness",
                        () -> assertThat(law.witnesses()).isNotEmpty())),
                law.witnesses().stream()
                        .map(witness -> DynamicTest.dynamicTest(law.id() + " is broken by " + witness.what(), () -> {
                            Finding found =
                                    Trial.thorough().run(law, witness.subject().get(), witness.what());
                            assertThat(found.status()).as(found.toString()).isEqualTo(Status.FAILS);
                            assertThat(found.counterexample().orElseThrow().words())
                                    .doesNotContain("throws ")
                                    .hasSizeLessThan(250);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> theCatalogueOfRulesKeepsTheLaws() {
        return Stream.of(
                        DecisionRules.consensus(),
                        DecisionRules.unanimity(),
                        DecisionRules.agreementOfAll(),
                        DecisionRules.simpleMajority(),
                        DecisionRules.atLeast(2),
                        DecisionRules.onRequestOfOne(),
                        DecisionRules.noVote(),
                        DecisionRules.notCompetent())
                .map(rule -> rule.citing(Sample.TREATY))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.description(), () -> assertThat(faults(rule)).isEmpty()));
    }

    private static List<Finding> faults(DecisionRule rule) {
        RuleSubject subject = new RuleSubject(rule, Sample.five(), Sample.five().voters());
        return Stream.concat(
                        Trial.thorough().run(Laws.rules(), subject, "rule").stream(),
                        Trial.thorough().run(Laws.deciding(), subject.decider(), "rule").stream())
                .filter(Finding::isFault)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theCombinersKeepTheLaws() {
        return Stream.of(Combiner.values())
                .map(combiner -> DynamicTest.dynamicTest(
                        combiner.name(),
                        () -> assertThat(Trial.thorough()
                                        .run(Laws.combiners(), CombinerSubject.of(combiner), combiner.name()))
                                .noneMatch(Finding::isFault)));
    }

    @Test
    void aPlainProcedureKeepsTheLaws() {
        assertThat(Trial.thorough()
                        .run(
                                Laws.procedures(),
                                ProcedureSubject.of(ProcedureSuite.procedure(Sample.TREATY)),
                                "an operation"))
                .allMatch(finding -> finding.status() == Status.HOLDS);
    }

    @Test
    void aCounterexampleIsSmallAndReadsLikeASentence() {
        Law<Decider> monotone = Laws.deciding().laws().get(0);
        Decider exactlyThree = Sample.inFavour(number -> number == 3);
        Finding found = Trial.thorough().run(monotone, exactlyThree, "exactly three");
        assertThat(found.toString().lines().toList())
                .containsExactly(
                        "D-01 raising a level never undoes a pass",
                        "  exactly three: fails",
                        "  IT PL object, DE FR GB assent: adopted; but when IT assents, not adopted",
                        "  replay: D-01:" + found.counterexample().orElseThrow().replay());
        Choices replay =
                Choices.parse(found.counterexample().orElseThrow().replay().toString());
        assertThat(Trial.replay(monotone, exactlyThree, replay))
                .contains(found.counterexample().orElseThrow().words());
    }

    @Test
    void smallWorldsAreExhausted() {
        DecisionRule three = voters -> Condition.atLeast(3, voters.each(Level.ASSENT));
        Finding found =
                Trial.thorough().run(Laws.deciding().laws().get(0), Decider.of(three.over(Sample.five())), "three");
        assertThat(found.exhausted()).isTrue();
    }

    @Test
    void aCaseReadsBack() {
        assertThat(Choices.parse("l3.0.2")).isEqualTo(new Choices(false, List.of(3, 0, 2)));
        assertThatThrownBy(() -> Choices.parse("x1")).hasMessageContaining("'x1' is not a case such as");
    }

    @Test
    void anUnknownLawIsRefused() {
        assertThatThrownBy(() -> Laws.named("Z-99")).hasMessageContaining("no law 'Z-99'");
    }

    @Test
    void whoIsBoundByLawIsNamedWhereThatIsTheFault() {
        Procedure meeting = SamplePathway.procedure(
                "example:meet", Function.CONSULT, Effects.onOthers(Set.of(Sample.OUTSIDER), "forces", Sample.TREATY));
        PathwaySubject binding = SamplePathway.sound()
                .providing(SamplePathway.changing(was -> was.with(meeting)))
                .subject();
        assertThat(Trial.quick().run(Laws.pathways(), binding, "example"))
                .filteredOn(found -> found.law().id().equals("PW-23"))
                .singleElement()
                .satisfies(found -> assertThat(found.toString()).contains("binds {US} by law and charges nobody"));
    }
}
