package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each dated change comes to. */
class ReformsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final MinilateralPathway PATHWAY = new MinilateralPathway();

    private static Provision today(String... ids) {
        return PATHWAY.provide(DAY).only(ids);
    }

    private static Procedure procedure(Provision provision, String id) {
        return provision.procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + provision.procedures()));
    }

    private static Condition condition(Provision provision, Function function) {
        return Architecture.on(DAY)
                .tier("tier", PATHWAY, provision)
                .condition(Contingency.of(DAY, Event.CRISIS), function);
    }

    @Test
    void nothingChangesBeforeItsDayNorWhereItHasNoPlace() {
        for (Reform reform : MinilateralPathwayLawsTest.reforms()) {
            Provision before = PATHWAY.provide(BEFORE);
            assertThat(reform.applyTo(before)).as(reform.id()).isEqualTo(before);
            Provision elsewhere = today("v4");
            assertThat(reform.applyTo(elsewhere)).as(reform.id()).isEqualTo(elsewhere);
            assertThat(reform.source().reference()).isNotBlank();
            assertThat(reform.standing()).isNotEqualTo(Standing.EXISTS);
        }
    }

    @Test
    void aNewTreatyAfterTheOldUnion() {
        Provision revived = PATHWAY.reforms()
                .revive("weu_new", actors("BE DE FR GB NL NO"), DAY)
                .applyTo(today("weu_new"));
        assertThat(today("weu_new").commitments())
                .as("a proposal obliges nobody")
                .isEmpty();
        assertThat(revived.commitments()).hasSize(1);
        assertThat(revived.commitments()
                        .get(0)
                        .owedBy(Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("NO"))))
                .isEqualTo(actors("BE DE FR GB NL"));
        assertThat(new Blockers(condition(revived, Function.AUTHORISE)).single())
                .isEqualTo(actors("BE DE FR GB NL NO"));
        assertThatThrownBy(() -> PATHWAY.reforms().revive("weu", actors("DE FR"), DAY))
                .hasMessageContaining("no proposal of a treaty of mutual defence");
    }

    @Test
    void theOldUnionObligedItsMembersUntilItEnded() {
        LocalDate then = LocalDate.of(2005, 1, 1);
        assertThat(PATHWAY.provide(then)
                        .only("weu")
                        .commitments()
                        .get(0)
                        .owedBy(Contingency.of(then, Event.ARMED_ATTACK).against(ActorId.of("DE"))))
                .isEqualTo(actors("BE ES FR GB GR IT LU NL PT"));
        assertThat(PATHWAY.provide(LocalDate.of(2011, 6, 30)).commitments())
                .anyMatch(duty -> duty.instrument().equals(ArrangementId.of("weu")));
        assertThat(PATHWAY.provide(LocalDate.of(2011, 7, 1)).commitments())
                .noneMatch(duty -> duty.instrument().equals(ArrangementId.of("weu")));
    }

    @Test
    void theUpgradedJefBringsEnablers() {
        assertThat(condition(today("jef"), Function.ENABLE)).isEqualTo(Condition.any());
        Provision upgraded = PATHWAY.reforms().upgradeJef(DAY).applyTo(today("jef"));
        assertThat(new Blockers(condition(upgraded, Function.ENABLE)).wins("NO"))
                .isFalse();
        assertThat(procedure(upgraded, "jef:enable").standing()).isEqualTo(Standing.STYLISED);
        assertThat(condition(upgraded, Function.AUTHORISE)).isEqualTo(condition(today("jef"), Function.AUTHORISE));
    }

    @Test
    void theTransportCommandPlansAndPays() {
        Provision upgraded = PATHWAY.reforms().upgradeEatc(DAY).applyTo(today("eatc"));
        assertThat(condition(today("eatc"), Function.FUND)).isEqualTo(Condition.any());
        assertThat(procedure(upgraded, "eatc:fund").electorate().voters()).isEqualTo(actors("BE DE ES FR IT LU NL"));
    }

    @Test
    void anAssociateThatJoinsEurocorpsGetsAVote() {
        Provision wider =
                PATHWAY.reforms().admit("eurocorps", actors("IT"), DAY).applyTo(today("eurocorps"));
        assertThat(wider.arrangement(ArrangementId.of("eurocorps")).having(Role.ASSOCIATE, DAY))
                .isEqualTo(actors("AT GR RO TR"));
        assertThat(new Blockers(condition(wider, Function.AUTHORISE)).single())
                .isEqualTo(actors("BE DE ES FR IT LU PL"));
    }

    @Test
    void consolidatingGivesOneGroupAllMembersAndActs() {
        Provision one =
                PATHWAY.reforms().consolidate(List.of("benesam", "gnc_1"), DAY).applyTo(today("benesam", "gnc_1"));
        assertThat(one.arrangements()).extracting(group -> group.id().id()).containsExactly("benesam");
        assertThat(one.arrangement(ArrangementId.of("benesam")).members(DAY)).isEqualTo(actors("BE DE NL"));
        assertThat(new Blockers(condition(one, Function.COMMAND)).wins("BE DE")).isTrue();
        assertThat(procedure(one, "benesam:operate").standing()).isEqualTo(Standing.STYLISED);
        Provision consulting =
                PATHWAY.reforms().consolidate(List.of("nb8", "jef"), DAY).applyTo(today("nb8", "jef"));
        assertThat(consulting.procedures())
                .as("a group that may only consult does not gain powers by taking in one that has them")
                .allMatch(procedure -> procedure.function().equals(Function.CONSULT));
        assertThatThrownBy(() -> PATHWAY.reforms().consolidate(List.of("nb8"), DAY))
                .hasMessageContaining("takes two groups");
    }

    @Test
    void ukraineJoinsTheForceOfACouncilThatInvitesIt() {
        Provision after = PATHWAY.reforms().warEnds(DAY).applyTo(today("esc_e5_no", "esc_euco"));
        assertThat(procedure(after, "esc_e5_no:generate").electorate().voters()).contains(ActorId.of("UA"));
        assertThat(procedure(after, "esc_e5_no:authorise").electorate().voters())
                .doesNotContain(ActorId.of("UA"));
        assertThat(procedure(after, "esc_euco:generate").electorate().voters()).doesNotContain(ActorId.of("UA"));
        assertThat(procedure(today("esc_e5_no"), "esc_e5_no:generate")
                        .electorate()
                        .voters())
                .doesNotContain(ActorId.of("UA"));
    }

    @Test
    void aLeadMustBeAMember() {
        assertThatThrownBy(() -> PATHWAY.reforms().lead("jef", actors("DE"), DAY))
                .hasMessageContaining("are not all members");
        Provision two = PATHWAY.reforms().lead("jef", actors("GB NO"), DAY).applyTo(today("jef"));
        assertThat(new Blockers(condition(two, Function.AUTHORISE)).single()).isEqualTo(actors("GB NO"));
        assertThat(Set.copyOf(two.arrangement(ArrangementId.of("jef")).having(Role.FRAMEWORK_NATION, DAY)))
                .isEqualTo(Set.copyOf(actors("GB NO")));
    }
}
