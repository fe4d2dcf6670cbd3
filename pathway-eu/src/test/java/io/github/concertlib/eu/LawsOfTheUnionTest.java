package io.github.concertlib.eu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.PathwaySubject;
import io.github.concertlib.core.law.ProcedureSubject;
import io.github.concertlib.core.law.ReformSubject;
import io.github.concertlib.core.law.RuleSubject;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.eu.reform.EuReforms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The laws that every pathway, procedure, rule and reform keeps, tried on those of the Union. */
class LawsOfTheUnionTest {

    /** Enough to meet every branch; the command goes further. */
    private static final Trial SHORT = new Trial(40, 10, 20260701);

    /** Who votes without being a member, and where. */
    private static final Map<Forum, Set<ActorId>> STRANGERS = Map.of(
            EuBody.PARLIAMENT.forum(), Votes.states("european-parliament"),
            EuBody.CONVENTION.forum(), Votes.states("european-parliament european-commission"),
            EuBody.EIB_DIRECTORS.forum(), Votes.states("european-commission"));

    private static List<String> broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.status() == Finding.Status.FAILS)
                .map(finding -> finding.law().id() + " " + finding.law().statement() + ": "
                        + finding.counterexample().map(Object::toString).orElse(""))
                .toList();
    }

    @Test
    @DisplayName(
            "the pathway keeps the laws of pathways; Parliament and the Commission alone vote without being members")
    void pathway() {
        assertThat(broken(SHORT.run(Laws.pathways(), PathwaySubject.of(EuPathway::new), "eu")))
                .isEmpty();
        for (LocalDate day : PathwaySubject.boundaries(new EuPathway())) {
            Provision provision = new EuPathway().provide(day);
            for (Procedure procedure : provision.procedures()) {
                Set<ActorId> strangers = Sets.difference(
                        procedure.electorate().voters(),
                        provision.arrangement(procedure.arrangement()).members(day));
                assertThat(strangers)
                        .describedAs(procedure.id())
                        .isSubsetOf(
                                STRANGERS.getOrDefault(procedure.electorate().forum(), Set.of()));
            }
        }
    }

    @Test
    @DisplayName("every procedure of today keeps the laws of procedures and rules")
    void procedures() {
        for (Procedure procedure : new EuPathway().provide(Votes.DAY).procedures()) {
            assertThat(broken(SHORT.run(Laws.procedures(), ProcedureSubject.of(procedure), procedure.id())))
                    .describedAs(procedure.id())
                    .isEmpty();
            assertThat(broken(SHORT.run(
                            Laws.rules(), RuleSubject.of(procedure.rule(), procedure.electorate()), procedure.id())))
                    .describedAs(procedure.id())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("every reform keeps the laws of reforms")
    void reforms() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        for (Reform reform : List.of(
                EuReforms.parliament2023(from, EuReforms.Majority.STANDARD),
                EuReforms.article44ByDefault(from),
                EuReforms.mutualAssistanceHandbook(from, Votes.states("GB NO CA")),
                EuReforms.anchoredSecurityCouncil(from, Votes.states("DE FR IT PL ES"), true))) {
            assertThat(broken(SHORT.run(
                            Laws.reforms(),
                            ReformSubject.of(reform, day -> new EuPathway().provide(day)),
                            reform.id())))
                    .describedAs(reform.id())
                    .isEmpty();
        }
    }
}
