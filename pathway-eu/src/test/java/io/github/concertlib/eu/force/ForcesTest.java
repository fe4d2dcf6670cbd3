package io.github.concertlib.eu.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.Purse;
import io.github.concertlib.eu.Sitting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForcesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Use executive(int personnel) {
        return new Use(Mission.MILITARY_EXECUTIVE, personnel, false, Purse.EPF, DAY);
    }

    private static boolean may(String force, Use use) {
        return Forces.named(force).mayBeUsed(use).stream().allMatch(Finding::met);
    }

    @Test
    @DisplayName("INV-43 the Rapid Deployment Capacity is never used on the territory of the Union")
    void outsideAlone() {
        assertThat(may("rapid-deployment-capacity", executive(5000))).isTrue();
        for (int personnel : List.of(1, 1500, 5000)) {
            assertThat(may("rapid-deployment-capacity", executive(personnel).insideTheUnion(true)))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("each has its size: 1 500 for a battlegroup, 5 000 for the capacity, about 2 500 for the headquarters")
    void sizes() {
        assertThat(may("battlegroups", executive(1500))).isTrue();
        assertThat(may("battlegroups", executive(1501))).isFalse();
        assertThat(may("rapid-deployment-capacity", executive(5001))).isFalse();
        assertThat(may("mpcc-executive", executive(2500))).isTrue();
        assertThat(may("mpcc-executive", executive(2501))).isFalse();
        assertThat(may(
                        "mpcc-executive",
                        new Use(Mission.MILITARY_EXECUTIVE, 1500, false, Purse.EPF, LocalDate.of(2018, 1, 1))))
                .isFalse();
        assertThat(may(
                        "mpcc-training",
                        new Use(Mission.MILITARY_TRAINING, 1500, false, Purse.EPF, LocalDate.of(2018, 1, 1))))
                .isTrue();
    }

    @Test
    @DisplayName("the European Legion: the budget could keep it, Article 41(2) keeps the budget from deploying it")
    void legion() {
        Force legion = Forces.named("european-legion");
        List<Finding> findings = legion.mayBeUsed(executive(3000).paidFrom(Purse.UNION_BUDGET));
        assertThat(findings)
                .filteredOn(finding -> !finding.met())
                .extracting(Finding::reason)
                .containsExactly(
                        "does not exist: it is a proposal", "operating it may not be paid from the Union budget");
        assertThat(legion.keptBy()).containsExactly(Purse.UNION_BUDGET);
        assertThat(legion.mayBeUsed(executive(3000)))
                .filteredOn(finding -> !finding.met())
                .hasSize(1);
    }

    @Test
    @DisplayName("no military use of any force is operated from the Union budget")
    void noForceFromTheBudget() {
        for (Force force : Forces.all()) {
            for (Mission mission : List.of(Mission.MILITARY_TRAINING, Mission.MILITARY_EXECUTIVE)) {
                Use use = new Use(mission, 1, false, Purse.UNION_BUDGET, DAY);
                assertThat(force.mayBeUsed(use).stream().allMatch(Finding::met)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("at home: the border agency and the cyber teams, no military force")
    void atHome() {
        assertThat(may("frontex", new Use(Mission.BORDER_MANAGEMENT, 500, true, Purse.UNION_BUDGET, DAY)))
                .isTrue();
        assertThat(may("frontex", new Use(Mission.MILITARY_EXECUTIVE, 500, true, Purse.UNION_BUDGET, DAY)))
                .isFalse();
        assertThat(may("cyber-teams", new Use(Mission.CYBER_RESPONSE, 10, true, Purse.NATIONAL, DAY)))
                .isTrue();
        assertThat(Forces.all())
                .filteredOn(force -> force.missions().stream().anyMatch(Mission::isMilitary))
                .noneMatch(Force::inside);
    }

    @Test
    @DisplayName("the headline goal was never built, flagships build up and do not act")
    void notBuilt() {
        assertThat(may(
                        "headline-goal",
                        new Use(Mission.MILITARY_EXECUTIVE, 1000, false, Purse.EPF, LocalDate.of(2003, 6, 1))))
                .isFalse();
        assertThat(may("eastern-flank-watch", executive(1))).isFalse();
    }

    @Test
    @DisplayName("who decides is a procedure: all members for a force of the Union, nine for the cyber teams")
    void whoDecides() {
        Sitting today = Sitting.on(DAY);
        Force battlegroups = Forces.named("battlegroups");
        assertThat(today.route(battlegroups.decidedBy().orElseThrow())
                        .condition()
                        .actors())
                .hasSize(27);
        Force cyber = Forces.named("cyber-teams");
        assertThat(today.route(cyber.decidedBy().orElseThrow(), cyber.group())
                        .condition()
                        .actors())
                .hasSize(9);
        assertThat(Forces.all())
                .allSatisfy(force -> force.decidedBy()
                        .ifPresent(id -> assertThat(EuProcedures.named(id)).isNotNull()));
    }

    @Test
    void badInput() {
        assertThatThrownBy(() -> Forces.named("army"))
                .hasMessageStartingWith("no force 'army'; there are [headline-goal");
        assertThatThrownBy(() -> executive(0)).hasMessage("a use takes people; '0' is not a number of them");
    }
}
