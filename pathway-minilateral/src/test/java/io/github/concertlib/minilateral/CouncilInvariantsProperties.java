package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.minilateral.council.CouncilComparison;
import io.github.concertlib.minilateral.council.CouncilRule;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.council.MandatedSeat;
import io.github.concertlib.minilateral.force.HeadquartersBook;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The invariants of European Security Councils, M-INV-27 to M-INV-35. */
class CouncilInvariantsProperties {

    private static final EuropeanSecurityCouncils DESIGNS = EuropeanSecurityCouncils.standard();
    private static final StateProfiles PROFILES = StateProfiles.standard();
    private static final EuropeanSecurityCouncil SIX = DESIGNS.named("esc_e5_no");
    private static final Interpretations WITH = Interpretations.defaults().with("esc.institutional-vote", "with");
    private static final Forum NAC = Forum.of("nato:nac");
    private static final ActorId SECRETARY_GENERAL = ActorId.of("nato-secretary-general");

    /** Some of the allies: the rule is consensus, so any number shows it. */
    private static final Electorate ALLIES = Electorate.of(NAC, actors("CA DE FR GB HU IT NO PL TR US"));

    @Provide
    Arbitrary<Set<ActorId>> coalitions() {
        return Arbitraries.of("DE", "FR", "GB", "IT", "NO", "PL", "US", "TR", "nato-secretary-general", "UA")
                .set()
                .map(codes -> {
                    Set<ActorId> coalition = new TreeSet<>();
                    codes.forEach(code -> coalition.add(ActorId.of(code)));
                    return coalition;
                });
    }

    private static Procedure procedure(EuropeanSecurityCouncil design, Function function, Interpretations readings) {
        return design.procedures(readings, PROFILES).stream()
                .filter(procedure -> procedure.function().equals(function))
                .findFirst()
                .orElseThrow();
    }

    private static Condition authorise(EuropeanSecurityCouncil design) {
        return procedure(design, Function.AUTHORISE, Interpretations.defaults()).condition();
    }

    @Property
    @Label("M-INV-27: it authorises iff every voting member agrees; heads of institutions change nothing")
    void everyMemberMustAgree(@ForAll("coalitions") Set<ActorId> coalition) {
        assertThat(new Blockers(authorise(SIX)).wins(coalition)).isEqualTo(coalition.containsAll(SIX.members()));
        Set<ActorId> withHead = Sets.union(coalition, Set.of(SECRETARY_GENERAL));
        assertThat(new Blockers(authorise(SIX)).wins(withHead)).isEqualTo(new Blockers(authorise(SIX)).wins(coalition));
    }

    @Example
    @Label("M-INV-28: with a vote for the Secretary General, a NAC blocked by one ally blocks the council")
    void aBlockedNacBlocksAVotingSecretaryGeneral() {
        Route mandated = MandatedSeat.authorisation(SIX, WITH, PROFILES, ALLIES);
        Positions oneObjects = Positions.all(Level.ASSENT).with(ActorId.of("HU"), NAC, Level.OBJECT);
        assertThat(mandated.condition().evaluate(Positions.all(Level.ASSENT))).isEqualTo(Verdict.HOLDS);
        assertThat(mandated.condition().evaluate(oneObjects)).isEqualTo(Verdict.FAILS);
        Route free = MandatedSeat.authorisation(SIX, Interpretations.defaults(), PROFILES, ALLIES);
        assertThat(free.steps()).hasSize(1);
        assertThat(free.condition().evaluate(oneObjects)).isEqualTo(Verdict.HOLDS);
        assertThat(mandated.steps()).hasSize(2);
    }

    @Example
    @Label("M-INV-29: no ally outside the council matters, the US included")
    void outsidersDoNotMatter() {
        for (EuropeanSecurityCouncil design : DESIGNS.all()) {
            if (design.rule().authorises()) {
                assertThat(authorise(design).actors()).isEqualTo(design.members());
            }
        }
        assertThat(SIX.members()).doesNotContain(ActorId.of("US"));
    }

    @Property
    @Label("M-INV-30: authorising commits no forces: each member's own offer does")
    void contributionIsEachOnesChoice(@ForAll("coalitions") Set<ActorId> offering) {
        Procedure authorise = procedure(SIX, Function.AUTHORISE, Interpretations.defaults());
        assertThat(authorise.consequences(Positions.all(Level.ASSENT)).bound()).isEmpty();
        Positions positions = Positions.all(Level.OBJECT);
        for (ActorId state : offering) {
            positions = positions.with(state, SIX.forceForum(), Level.ASSENT);
        }
        for (ActorId state : SIX.members()) {
            positions = positions.with(state, SIX.parliamentForum(), Level.ASSENT);
        }
        assertThat(SIX.contributors(positions, PROFILES, false)).isEqualTo(Sets.intersection(offering, SIX.members()));
        assertThat(procedure(SIX, Function.GENERATE, Interpretations.defaults())
                        .consequences(positions)
                        .pays())
                .isEqualTo(Sets.intersection(offering, SIX.members()));
    }

    @Example
    @Label("M-INV-31: a parliament that refuses takes out its own state's forces; the authorisation stands")
    void aParliamentRefuses() {
        Positions refused = Positions.all(Level.ASSENT).with(ActorId.of("DE"), SIX.parliamentForum(), Level.OBJECT);
        assertThat(SIX.contributors(refused, PROFILES, false)).isEqualTo(actors("FR GB IT NO PL"));
        assertThat(SIX.contributors(
                        refused,
                        PROFILES.with(PROFILES.parliaments().with(ActorId.of("DE"), ParliamentaryApproval.INFORMED)),
                        false))
                .as("a parliament that is only told cannot stop anything")
                .isEqualTo(SIX.members());
        assertThat(authorise(SIX).evaluate(refused)).isEqualTo(Verdict.HOLDS);
        Positions open = Positions.all(Level.ASSENT).with(ActorId.of("IT"), SIX.parliamentForum(), Level.UNKNOWN);
        assertThat(SIX.contributors(open, PROFILES, false)).doesNotContain(ActorId.of("IT"));
        Condition gated = procedure(
                        SIX, Function.AUTHORISE, Interpretations.defaults().with("esc.backstop", "authorisation"))
                .condition();
        assertThat(gated.evaluate(refused)).isEqualTo(Verdict.FAILS);
        assertThat(procedure(SIX, Function.GENERATE, Interpretations.defaults())
                        .condition()
                        .evaluate(refused))
                .isEqualTo(Verdict.HOLDS);
    }

    @Example
    @Label("M-INV-32: nothing of NATO's without the North Atlantic Council")
    void noNatoAssetsWithoutNato() {
        assertThatThrownBy(() -> HeadquartersBook.standard().employ("brunssum", "esc_e5_no", false))
                .hasMessageContaining("the North Atlantic Council has to agree");
        assertThat(HeadquartersBook.standard()
                        .employ("brunssum", "esc_e5_no", true)
                        .serves("brunssum"))
                .contains("esc_e5_no");
        CouncilComparison table = CouncilComparison.of(
                DESIGNS.all(), PROFILES, DESIGNS.named("esc_euco").members());
        assertThat(table.rows()).noneMatch(CouncilComparison.Row::natoAssetsWhileBlocked);
    }

    @Example
    @Label("M-INV-33: without a member of the Union inside nothing of the Union's is within reach")
    void withoutTheUnionInsideNothingOfIts() {
        EuropeanSecurityCouncil design = DESIGNS.named("esc_euco");
        CouncilComparison table =
                CouncilComparison.of(List.of(design, design.with(actors("GB NO"))), PROFILES, design.members());
        assertThat(table.rows())
                .extracting(CouncilComparison.Row::unionInstruments)
                .containsExactly(
                        "decisions and funds of the Union, within Article 41(2) TEU",
                        "none: no member of the Union is inside");
    }

    @Example
    @Label("M-INV-33: no EU budget for operations; no Council decisions for designs outside the Union")
    void unionLimits() {
        for (EuropeanSecurityCouncil design : DESIGNS.all()) {
            boolean inside = design.id().id().equals("esc_euco");
            assertThat(design.mayUseUnionBudget(true)).as(design.toString()).isFalse();
            assertThat(design.mayUseUnionBudget(false)).as(design.toString()).isEqualTo(inside);
            assertThat(design.mayUseCouncilDecisions()).isEqualTo(inside);
            assertThat(design.procedures(Interpretations.defaults(), PROFILES))
                    .as("no way of its own to money")
                    .noneMatch(procedure -> procedure.function().equals(Function.FUND));
        }
    }

    @Example
    @Label("M-INV-34: Ukraine is in the force only after the war")
    void ukraineAfterTheWar() {
        assertThat(SIX.forcePartners(false)).isEqualTo(SIX.members());
        assertThat(SIX.forcePartners(true)).isEqualTo(actors("DE FR GB IT NO PL UA"));
        assertThat(SIX.contributors(Positions.all(Level.ASSENT), PROFILES, false))
                .doesNotContain(ActorId.of("UA"));
        assertThat(DESIGNS.named("esc_light").forcePartners(true)).isEqualTo(actors("DE FR GB"));
    }

    @Property(tries = 100)
    @Label("M-INV-35: more members never ease unanimity and never take forces away")
    void moreMembers(@ForAll("coalitions") Set<ActorId> joining) {
        Set<ActorId> states = Sets.filter(joining, actor -> actor.code().length() == 2);
        EuropeanSecurityCouncil wider = SIX.with(new TreeSet<>(Sets.union(SIX.members(), states)));
        Set<ActorId> players = wider.members();
        assertThat(Game.of(authorise(wider), players).implies(Game.of(authorise(SIX), players)))
                .isTrue();
        Positions allOffer = Positions.all(Level.ASSENT);
        assertThat(wider.contributors(allOffer, PROFILES, false))
                .containsAll(SIX.contributors(allOffer, PROFILES, false));
    }

    @Example
    @Label("the eight designs of the sources, and the variant of the study, as parameter sets")
    void designs() {
        assertThat(DESIGNS.all()).hasSize(9);
        assertThat(DESIGNS.named("esc_tf_e3").dissenters()).contains("RUSI");
        assertThat(DESIGNS.named("esc_tf_ng").members()).hasSize(12);
        assertThat(DESIGNS.named("esc_outside").members()).isEmpty();
        assertThat(DESIGNS.named("esc_outside").rosterComplete()).isFalse();
        for (EuropeanSecurityCouncil design : DESIGNS.all()) {
            boolean authorises = design.procedures(Interpretations.defaults(), PROFILES).stream()
                    .anyMatch(procedure -> procedure.function().equals(Function.AUTHORISE));
            assertThat(authorises)
                    .isEqualTo(Set.of("esc_e5_no", "esc_tf_e3", "esc_tf_ng", "esc_euco")
                            .contains(design.id().id()));
        }
    }

    @Example
    @Label("each design can be founded once what it leaves open is filled in")
    void everyDesignCanBeFounded() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        MinilateralPathway pathway = new MinilateralPathway();
        for (EuropeanSecurityCouncil design : DESIGNS.all()) {
            String id = design.id().id();
            Set<ActorId> members = design.members().isEmpty() ? actors("DE FR GB PL") : Set.of();
            var founded = pathway.reforms()
                    .found(id, members, Optional.of(DecisionRules.agreementOfAll()), day)
                    .applyTo(pathway.provide(day).only(id));
            Procedure authorise = founded.procedures().stream()
                    .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                    .findFirst()
                    .orElseThrow();
            assertThat(Game.of(authorise.condition()).vetoPlayers())
                    .as(id)
                    .isEqualTo(members.isEmpty() ? design.members() : members);
        }
    }

    @Example
    @Label("founding keeps the readings under which the design was provided")
    void foundingKeepsTheReadings() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        MinilateralPathway pathway = new MinilateralPathway();
        Interpretations readings = WITH.with("esc.backstop", "authorisation");
        var founded = pathway.reforms(readings)
                .found("esc_e5_no", actors("DE FR GB NO"), Optional.empty(), day)
                .applyTo(pathway.provide(day, readings).only("esc_e5_no"));
        Condition authorise = founded.procedures().stream()
                .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                .findFirst()
                .orElseThrow()
                .condition();
        assertThat(authorise.actors())
                .contains(SECRETARY_GENERAL, ActorId.of("NO"))
                .doesNotContain(ActorId.of("PL"));
        assertThat(authorise.evaluate(
                        Positions.all(Level.ASSENT).with(ActorId.of("DE"), SIX.parliamentForum(), Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Example
    @Label("the designs side by side along the trade-offs")
    void comparison() {
        CouncilComparison table = CouncilComparison.of(
                DESIGNS.all(), PROFILES, DESIGNS.named("esc_euco").members());
        CouncilComparison.Row six = row(table, "esc_e5_no");
        assertThat(six.fromOutsideTheUnion()).isEqualTo(actors("GB NO"));
        assertThat(six.singleBlockers()).contains(SIX.members());
        assertThat(six.steps()).contains(3);
        assertThat(six.parliaments().get(ParliamentaryApproval.PRIOR)).isEqualTo(actors("DE IT"));
        assertThat(six.population())
                .isEqualTo(83_577_140L + 68_882_600 + 69_226_000 + 58_943_464 + 5_572_279 + 36_497_495);
        assertThat(six.durable()).isTrue();
        CouncilComparison.Row light = row(table, "esc_light");
        assertThat(light.steps()).isEmpty();
        assertThat(light.singleBlockers()).isEmpty();
        assertThat(light.durable()).isFalse();
        assertThat(light.open()).isTrue();
        assertThat(row(table, "esc_euco").singleBlockers().orElseThrow()).hasSize(27);
        assertThat(row(table, "esc_euco").unionInstruments()).contains("41(2)");
    }

    private static CouncilComparison.Row row(CouncilComparison table, String id) {
        return table.rows().stream()
                .filter(row -> row.design().id().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Example
    @Label("a design that leaves members or rule open is founded only with both filled in")
    void foundingFillsWhatIsOpen() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        MinilateralPathway pathway = new MinilateralPathway();
        assertThatThrownBy(() -> pathway.reforms().found("esc_outside", Set.of(), Optional.empty(), day))
                .hasMessageContaining("names no members");
        assertThatThrownBy(() -> pathway.reforms().found("esc_kub", Set.of(), Optional.empty(), day))
                .hasMessageContaining("no rule");
        var founded = pathway.reforms()
                .found("esc_lag", actors("DE ES FR GB IT NL PL SE"), Optional.of(DecisionRules.atLeast(6)), day)
                .applyTo(pathway.provide(day).only("esc_lag"));
        Procedure authorise = founded.procedures().stream()
                .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                .findFirst()
                .orElseThrow();
        assertThat(new Blockers(authorise.condition()).single()).isEmpty();
        assertThat(new Blockers(authorise.condition()).wins("DE ES FR GB IT NL"))
                .isTrue();
        assertThat(pathway.provide(day).only("esc_lag").procedures())
                .noneMatch(procedure -> procedure.function().equals(Function.AUTHORISE));
        assertThat(DESIGNS.named("esc_kub").with(CouncilRule.UNANIMITY).rule().authorises())
                .isTrue();
    }
}
