package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static Provision made(Provision provision, Reform... reforms) {
        return Stream.of(reforms).reduce(provision, (now, reform) -> reform.applyTo(now), (one, other) -> other);
    }

    @Test
    @DisplayName(
            "M-INV-03, M-INV-05: with enablers of its own the JEF still does nothing without its lead and one more")
    void theUpgradedJefTakesItsLead() {
        Provision upgraded = made(today("jef"), PATHWAY.reforms().upgradeJef(DAY));
        Blockers enable = new Blockers(condition(upgraded, Function.ENABLE));
        assertThat(enable.wins("DK EE NO")).isFalse();
        assertThat(enable.wins("GB")).isFalse();
        assertThat(enable.wins("GB NO")).isTrue();
        Provision led = made(upgraded, PATHWAY.reforms().lead("jef", actors("NO"), DAY));
        assertThat(new Blockers(condition(led, Function.ENABLE)).wins("NO SE")).isTrue();
    }

    @Test
    void aSingleFrameworkNationDecidesAlone() {
        Provision led = made(today("eurocorps"), PATHWAY.reforms().lead("eurocorps", actors("DE"), DAY));
        assertThat(procedure(led, "eurocorps:authorise").electorate().voters()).isEqualTo(actors("DE"));
        assertThat(new Blockers(condition(led, Function.AUTHORISE)).wins("DE")).isTrue();
        Provision wider = made(led, PATHWAY.reforms().admit("eurocorps", actors("IT"), DAY));
        assertThat(procedure(wider, "eurocorps:authorise").electorate().voters())
                .isEqualTo(actors("DE IT"));
    }

    @Test
    void aStateThatWasAdmittedMayLead() {
        Provision led = made(
                today("jef"),
                PATHWAY.reforms().admit("jef", actors("DE"), DAY),
                PATHWAY.reforms().lead("jef", actors("DE"), DAY));
        assertThat(new Blockers(condition(led, Function.AUTHORISE)).wins("DE NO"))
                .isTrue();
    }

    @Test
    void whoIsAdmittedToATreatyOfMutualDefenceOwesAndIsOwed() {
        Reform revived = PATHWAY.reforms().revive("weu_new", actors("DE FR"), DAY);
        Reform admitted = PATHWAY.reforms().admit("weu_new", actors("PL"), DAY);
        Commitment duty =
                made(today("weu_new"), revived, admitted).commitments().get(0);
        assertThat(duty.obligors()).isEqualTo(actors("DE FR PL"));
        assertThat(duty.beneficiaries()).isEqualTo(actors("DE FR PL"));
        assertThat(made(today("weu_new"), admitted).commitments())
                .as("a proposal obliges nobody, however many join it")
                .isEmpty();
        assertThat(made(today("weu_new", "e3"), revived, PATHWAY.reforms().consolidate(List.of("weu_new", "e3"), DAY))
                        .commitments())
                .singleElement()
                .satisfies(both -> assertThat(both.obligors()).isEqualTo(actors("DE FR GB")));
    }

    @Test
    void aGroupIsNotConsolidatedWithItself() {
        assertThatThrownBy(() -> PATHWAY.reforms().consolidate(List.of("jef", "jef"), DAY))
                .hasMessageContaining("each once");
    }

    @Test
    void aCouncilFoundedAfterTheWarInvitesUkraine() {
        Reform founded = PATHWAY.reforms().found("esc_e5_no", actors("DE FR GB"), Optional.empty(), DAY);
        Provision after = made(today("esc_e5_no"), PATHWAY.reforms().warEnds(DAY), founded);
        assertThat(procedure(after, "esc_e5_no:generate").electorate().voters()).isEqualTo(actors("DE FR GB UA"));
        assertThat(procedure(made(today("esc_e5_no"), founded), "esc_e5_no:generate")
                        .electorate()
                        .voters())
                .isEqualTo(actors("DE FR GB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"esc_kub", "esc_lag", "esc_light", "esc_taylor", "esc_outside", "esc_tf_e3"})
    void parliamentsComeFirstUnderTheirReadingWhateverTheRule(String design) {
        Interpretations readings = Interpretations.defaults().with("esc.backstop", "authorisation");
        Provision founded = PATHWAY.reforms(readings)
                .found(design, actors("DE FR GB"), Optional.of(DecisionRules.atLeast(2)), DAY)
                .applyTo(PATHWAY.provide(DAY, readings).only(design));
        Procedure authorise = procedure(founded, design + ":authorise");
        Positions refused =
                Positions.all(Level.ASSENT).with(ActorId.of("DE"), Forum.of(design + ":parliament"), Level.OBJECT);
        assertThat(authorise.condition().evaluate(Positions.all(Level.ASSENT))).isEqualTo(Verdict.HOLDS);
        assertThat(authorise.condition().evaluate(refused)).isEqualTo(Verdict.FAILS);
        assertThat(authorise.standing()).isEqualTo(Standing.STYLISED);
    }

    @Test
    void statesJoinACouncilAndACluster() {
        Provision council = made(today("esc_tf_e3"), PATHWAY.reforms().admit("esc_tf_e3", actors("PL"), DAY));
        assertThat(new Blockers(condition(council, Function.AUTHORISE)).single())
                .isEqualTo(actors("DE FR GB PL"));
        Reform founded = PATHWAY.reforms()
                .foundCluster(
                        "cluster_security",
                        actors("DE FR"),
                        Set.of(),
                        Optional.of(DecisionRules.agreementOfAll()),
                        Optional.empty(),
                        DAY);
        Reform admitted = PATHWAY.reforms().admit("cluster_security", actors("NO"), DAY);
        Provision cluster = made(today("cluster_security"), founded, admitted);
        assertThat(new Blockers(condition(cluster, Function.AUTHORISE)).single())
                .isEqualTo(actors("DE FR NO"));
        assertThat(made(today("cluster_security"), admitted))
                .as("nobody joins what nobody has founded")
                .isEqualTo(today("cluster_security"));
    }

    private static Reform founded(String members, String inBreach) {
        return PATHWAY.reforms()
                .foundCluster(
                        "cluster_security",
                        actors(members),
                        actors(inBreach),
                        Optional.of(DecisionRules.agreementOfAll()),
                        Optional.of(DecisionRules.agreementOfAll()),
                        DAY);
    }

    private static Reform suspended(String state) {
        return PATHWAY.reforms().suspend("cluster_security", ActorId.of(state), DAY);
    }

    @Test
    void aClusterInWhichNobodyHasAVoteDoesNothing() {
        Provision silent = made(today("cluster_security"), founded("HU SK", "HU SK"), suspended("HU"), suspended("SK"));
        for (String function : List.of("AUTHORISE", "EXPEL", "SUSPEND")) {
            for (Level level : List.of(Level.ASSENT, Level.OBJECT)) {
                assertThat(condition(silent, Function.of(function)).evaluate(Positions.all(level)))
                        .as("%s, %s", function, level)
                        .isEqualTo(Verdict.FAILS);
            }
        }
        Provision alone = made(today("cluster_security"), founded("HU", "HU"));
        assertThat(condition(alone, Function.of("EXPEL")).evaluate(Positions.all(Level.ASSENT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aSuspendedMemberHasNoVoteInWhatIsGrantedLater() {
        Provision granted = Edit.grant(
                        "g",
                        ArrangementId.of("cluster_security"),
                        Function.COMMAND,
                        DecisionRules.agreementOfAll(),
                        Effects.none(Source.unsourced()),
                        Standing.STYLISED,
                        Source.stylised("a test"))
                .apply(made(today("cluster_security"), founded("DE FR HU", "HU"), suspended("HU")));
        assertThat(new Blockers(condition(granted, Function.COMMAND)).single()).isEqualTo(actors("DE FR"));
        Provision expelled = made(granted, PATHWAY.reforms().expel("cluster_security", ActorId.of("HU"), DAY));
        assertThat(expelled.arrangement(ArrangementId.of("cluster_security")).memberships())
                .extracting(membership -> membership.actor().code())
                .containsExactly("DE", "FR");
        assertThat(procedure(expelled, "cluster_security:authorise").effects().boundByLaw())
                .isEmpty();
    }

    @Test
    void aLeadMustBeAMember() {
        assertThatThrownBy(
                        () -> PATHWAY.reforms().lead("jef", actors("DE"), DAY).applyTo(today("jef")))
                .hasMessageContaining("are not all members");
        Provision two = PATHWAY.reforms().lead("jef", actors("GB NO"), DAY).applyTo(today("jef"));
        assertThat(new Blockers(condition(two, Function.AUTHORISE)).single()).isEqualTo(actors("GB NO"));
        assertThat(Set.copyOf(two.arrangement(ArrangementId.of("jef")).having(Role.FRAMEWORK_NATION, DAY)))
                .isEqualTo(Set.copyOf(actors("GB NO")));
    }
}
