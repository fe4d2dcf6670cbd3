package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.law.Choices;
import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.PathwaySubject;
import io.github.concertlib.core.law.ProcedureSubject;
import io.github.concertlib.core.law.ReformSubject;
import io.github.concertlib.core.law.RuleSubject;
import io.github.concertlib.core.law.Severity;
import io.github.concertlib.core.law.Suite;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is generated is lawful: valid by construction, not by luck. */
class GeneratedWorldsProperties {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    @Provide
    Arbitrary<DecisionRule> rules() {
        return Rules.any();
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Institutions.procedures();
    }

    @Provide
    Arbitrary<Pathway> pathways() {
        return Institutions.pathways();
    }

    @Provide
    Arbitrary<Architecture> architectures() {
        return Orders.architectures(DAY);
    }

    @Provide
    Arbitrary<Reform> reforms() {
        return Orders.reforms();
    }

    private static <S> void keepsAll(Suite<S> suite, S subject, Choices choices) {
        suite.laws().stream()
                .filter(law -> law.severity() == Severity.REQUIRED)
                .forEach(law -> assertThat(Trial.replay(law, subject, choices))
                        .as(law.toString())
                        .isEmpty());
    }

    @Property(tries = 200)
    void rulesKeepTheLaws(@ForAll("rules") DecisionRule rule, @ForAll(supplier = Cases.class) Choices choices) {
        RuleSubject subject = RuleSubject.of(rule.citing(Institutions.SOURCE), Rules.electorate());
        keepsAll(Laws.rules(), subject, choices);
    }

    @Property(tries = 200)
    void proceduresKeepTheLaws(
            @ForAll("procedures") Procedure procedure, @ForAll(supplier = Cases.class) Choices choices) {
        keepsAll(Laws.procedures(), ProcedureSubject.of(procedure), choices);
    }

    @Property(tries = 100)
    void pathwaysKeepTheLaws(@ForAll("pathways") Pathway pathway, @ForAll(supplier = Cases.class) Choices choices) {
        keepsAll(Laws.pathways(), PathwaySubject.of(() -> pathway), choices);
    }

    @Property(tries = 100)
    void architecturesKeepTheLaws(
            @ForAll("architectures") Architecture order, @ForAll(supplier = Cases.class) Choices choices) {
        keepsAll(Laws.architectures(), Claim.of("order", order).subjects().get("order"), choices);
    }

    @Property(tries = 100)
    void reformsKeepTheLaws(
            @ForAll("reforms") Reform reform,
            @ForAll("pathways") Pathway pathway,
            @ForAll(supplier = Cases.class) Choices choices) {
        keepsAll(Laws.reforms(), ReformSubject.of(reform, pathway::provide), choices);
    }
}
