package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.ReformSubject;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.minilateral.reform.MinilateralReforms;
import io.github.concertlib.testkit.PathwayLaws;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws that every pathway and every reform keeps. */
class MinilateralPathwayLawsTest implements PathwayLaws {

    private static final MinilateralPathway PATHWAY = new MinilateralPathway();

    private static final Map<LocalDate, Provision> PROVIDED = new HashMap<>();

    /** What there is on a day, asked once. */
    private static Provision provided(LocalDate day) {
        return PROVIDED.computeIfAbsent(day, PATHWAY::provide);
    }

    @Override
    public Pathway pathway() {
        return new MinilateralPathway();
    }

    static List<Reform> reforms() {
        MinilateralReforms make = PATHWAY.reforms();
        LocalDate from = LocalDate.of(2027, 1, 1);
        return List.of(
                make.found("esc_e5_no", Set.of(), Optional.empty(), from),
                make.found("esc_lag", actors("DE ES FR GB IT NL PL SE"), Optional.of(DecisionRules.atLeast(6)), from),
                make.foundCluster(
                        "cluster_security",
                        actors("DE FR HU PL"),
                        actors("HU"),
                        Optional.empty(),
                        Optional.empty(),
                        from),
                make.expel("cluster_security", ActorId.of("HU"), from),
                make.revive("weu_new", actors("BE DE FR GB NL NO"), from),
                make.ratify("kensington_2025", from),
                make.lapse("nato", from),
                make.lead("jef", actors("NO"), from),
                make.admit("eurocorps", actors("IT"), from),
                make.upgradeJef(from),
                make.upgradeEatc(from),
                make.consolidate(List.of("nordefco", "nordic_air"), from),
                make.warEnds(from));
    }

    @TestFactory
    Stream<DynamicTest> everyReformKeepsTheLaws() {
        return reforms().stream()
                .map(reform -> DynamicTest.dynamicTest(
                        reform.id(),
                        () -> assertThat(Trial.quick()
                                        .run(
                                                Laws.reforms(),
                                                ReformSubject.of(reform, MinilateralPathwayLawsTest::provided),
                                                reform.id()))
                                .noneMatch(Finding::isFault)));
    }
}
