package io.github.concertlib.eu;

import static io.github.concertlib.core.condition.Level.ABSTAIN;
import static io.github.concertlib.core.condition.Level.ABSTAIN_DECLARED;
import static io.github.concertlib.core.condition.Level.ASSENT;
import static io.github.concertlib.core.condition.Level.OBJECT;
import static io.github.concertlib.core.condition.Verdict.FAILS;
import static io.github.concertlib.core.condition.Verdict.HOLDS;
import static io.github.concertlib.eu.Votes.DAY;
import static io.github.concertlib.eu.Votes.TODAY;
import static io.github.concertlib.eu.Votes.allBut;
import static io.github.concertlib.eu.Votes.state;
import static io.github.concertlib.eu.Votes.states;
import static io.github.concertlib.eu.Votes.yesBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedure.Kind;
import io.github.concertlib.eu.vote.Passerelle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogue of procedures, and the chains and exclusions that follow from it. */
class EuProceduresTest {

    private static Verdict decide(Route route, Positions positions) {
        return route.condition().evaluate(positions);
    }

    @Test
    @DisplayName("the catalogue holds the seventy-one procedures, each with its legal basis and source")
    void seventyOne() {
        List<String> ids = EuProcedures.all().stream()
                .filter(procedure -> procedure.variantOf().isEmpty())
                .map(EuProcedure::id)
                .toList();
        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(1, 71)
                        .mapToObj(i -> String.format("eu:p%02d", i))
                        .toList());
        assertThat(EuProcedures.all()).allSatisfy(procedure -> {
            assertThat(procedure.legalBasis()).isNotBlank();
            assertThat(procedure.source().isSourced()).isTrue();
            assertThat(procedure.isTaken()).isEqualTo(procedure.function().isPresent());
            assertThat(procedure.isTaken() && procedure.stages().isEmpty()).isFalse();
        });
    }

    @Test
    @DisplayName("every decision in force can be put to the vote, with a rule that cites its article")
    void everyDecisionCanBeTaken() {
        Set<ActorId> nine = states("BE DE ES FR IT LU NL PL PT");
        EuProcedures.all().stream()
                .filter(EuProcedure::isTaken)
                .filter(procedure -> procedure.validity().contains(DAY))
                .forEach(procedure -> {
                    Route route = TODAY.route(procedure.id(), procedure.hasFixedVoters() ? Set.of() : nine);
                    assertThat(route.steps()).allSatisfy(step -> {
                        assertThat(step.electorate().voters()).isNotEmpty();
                        assertThat(step.rule().source().isSourced()).isTrue();
                        assertThat(step.legalBasis().reference()).isNotBlank();
                    });
                    assertThat(decide(route, Positions.all(ASSENT))).isEqualTo(HOLDS);
                });
    }

    @Test
    @DisplayName("can be looked up by article")
    void byArticle() {
        assertThat(EuProcedures.underArticle("42(7)"))
                .extracting(EuProcedure::id)
                .contains("eu:p27");
        assertThatThrownBy(() -> EuProcedures.named("p99"))
                .hasMessage("no procedure 'p99' of the Union; they run from 'p01' to 'p71'");
    }

    @Test
    @DisplayName("INV-07 no military decision is adopted through Article 31(2) or 31(3)")
    void noMajorityForDefenceThroughArticle31() {
        assertThat(EuProcedures.all())
                .filteredOn(procedure -> procedure.legalBasis().contains("31(2)")
                        || procedure.legalBasis().contains("31(3)"))
                .isNotEmpty()
                .noneMatch(EuProcedure::defence);
    }

    @Test
    @DisplayName(
            "INV-08 at treaty level the only majorities near defence are those of 41(3), 45(2), 46(2), 46(3), 46(4)")
    void majoritiesNearDefence() {
        assertThat(EuProcedures.all())
                .filteredOn(procedure -> procedure.defence()
                        && procedure.standing() == Standing.EXISTS
                        && procedure.legalBasis().contains("TEU")
                        && procedure.stages().stream()
                                .anyMatch(stage -> stage.rule().name().endsWith("MAJORITY")))
                .extracting(EuProcedure::id)
                .containsExactly("eu:p17", "eu:p17-by-member", "eu:p20", "eu:p21", "eu:p22", "eu:p40");
    }

    @Test
    @DisplayName(
            "INV-07, INV-08 one objection stops every decision on defence, but for the majorities of the Treaties named")
    void oneObjectionStopsEveryDecisionOnDefence() {
        Set<String> byMajority = Set.of("eu:p17", "eu:p17-by-member", "eu:p21", "eu:p22", "eu:p40");
        List<EuProcedure> decisions = EuProcedures.all().stream()
                .filter(EuProcedure::defence)
                .filter(procedure -> procedure.kind() == Kind.DECISION)
                .filter(procedure -> procedure.validity().contains(DAY))
                .toList();
        assertThat(decisions).hasSizeGreaterThan(20);
        Set<ActorId> group = states("DE FR NL");
        for (EuProcedure decision : decisions) {
            Set<ActorId> named = decision.id().equals("eu:p22") ? states("AT") : group;
            Route route = TODAY.route(decision.id(), decision.hasFixedVoters() ? Set.of() : named);
            Verdict afterOneObjection = decide(route, yesBut("FR", OBJECT));
            assertThat(afterOneObjection)
                    .describedAs(decision.id())
                    .isEqualTo(byMajority.contains(decision.id()) ? HOLDS : FAILS);
        }
    }

    @Test
    @DisplayName("the Union trains and equips what others do: a training mission and the facility, each by unanimity")
    void trainsAndEnables() {
        for (String id : List.of("p12-training", "p42-enabling")) {
            assertThat(decide(TODAY.route(id), yesBut("HU", OBJECT))).isEqualTo(FAILS);
            assertThat(TODAY.route(id)
                            .consequences(yesBut("HU", ABSTAIN_DECLARED))
                            .exemptFromCost())
                    .isEqualTo(states("HU"));
        }
    }

    @Test
    @DisplayName("INV-09 no passerelle changes how a military matter is decided")
    void passerellesStopAtDefence() {
        for (Passerelle passerelle : Passerelle.values()) {
            EuProcedures.all().stream()
                    .filter(EuProcedure::defence)
                    .forEach(matter -> assertThat(passerelle.applyTo(matter)).isEqualTo(matter));
        }
        EuProcedure sanctions = EuProcedures.named("p55");
        assertThat(Passerelle.FOREIGN_POLICY.applyTo(sanctions)).isNotEqualTo(sanctions);
        assertThat(Passerelle.FOREIGN_POLICY.reaches(EuProcedures.named("p53"))).isFalse();
        assertThat(Passerelle.ENHANCED_COOPERATION.reaches(EuProcedures.named("p33")))
                .isTrue();
    }

    @Test
    @DisplayName("INV-18 a state has no vote on its own suspension from PESCO or its own admission")
    void noVoteOnOneself() {
        Route suspension = TODAY.route("p22", states("FR"));
        assertThat(suspension.condition().actors()).hasSize(25).doesNotContain(state("FR"));
        Route admission = Sitting.on(LocalDate.of(2023, 5, 22)).route("p21");
        assertThat(admission.condition().actors()).hasSize(25).doesNotContain(state("DK"), state("MT"));
    }

    @Test
    @DisplayName("INV-19 leaving PESCO needs nobody's vote")
    void leavingIsFree() {
        Positions alone = Positions.all(OBJECT).with(state("AT"), ASSENT);
        assertThat(decide(TODAY.route("p23"), alone)).isEqualTo(HOLDS);
    }

    @Test
    @DisplayName(
            "INV-20 a third state enters a project by two unanimities, that of the project and that of all participants")
    void twoUnanimities() {
        Route route = TODAY.route("p26", states("DE FR NL"));
        assertThat(route.steps()).hasSize(2);
        assertThat(decide(route, yesBut("NL", OBJECT))).isEqualTo(FAILS);
        assertThat(decide(route, yesBut("CY", OBJECT))).isEqualTo(FAILS);
        assertThat(decide(route, yesBut("MT", OBJECT))).isEqualTo(HOLDS);
    }

    @Test
    @DisplayName("INV-21 an enhanced cooperation has nine members at least, and binds and charges them alone")
    void enhancedCooperation() {
        assertThatThrownBy(() -> TODAY.route("p33", states("DE FR IT ES PL BE NL LU")))
                .hasMessageContaining("takes at least 9 members");
        Route club = TODAY.route("p33", states("DE FR IT ES PL BE NL LU AT"));
        assertThat(club.consequences(Positions.all(ASSENT)).bound()).hasSize(9);
        assertThat(club.consequences(Positions.all(ASSENT)).pays()).hasSize(9);
    }

    @Test
    @DisplayName("INV-23 entrusting a task under Article 44 needs all members; the group alone never entrusts itself")
    void entrusting() {
        Route route = TODAY.route("p14", states("ES FR IT"));
        assertThat(route.steps()).extracting(Procedure::id).containsExactly("eu:p13", "eu:p14");
        assertThat(decide(route, yesBut("HU", OBJECT))).isEqualTo(FAILS);
        assertThat(decide(route, yesBut("HU", ABSTAIN))).isEqualTo(HOLDS);
        Positions laterObjection = Positions.all(ASSENT).with(state("HU"), Forum.of("eu:group"), OBJECT);
        assertThat(decide(route, laterObjection)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p15"), yesBut("HU", OBJECT))).isEqualTo(FAILS);
    }

    @Test
    @DisplayName(
            "INV-24 the loan of the 24 is stuck until all 27 change the long-term budget, being guaranteed beyond it")
    void aClubNeedsTheBudgetOfAll() {
        Set<ActorId> club = allBut("CZ HU SK");
        Route loan = TODAY.route("p52-by-club-beyond-budget", club);
        assertThat(loan.steps())
                .extracting(Procedure::id)
                .containsExactly(
                        "eu:p31:1",
                        "eu:p31",
                        "eu:p53:1",
                        "eu:p53",
                        "eu:p52-by-club-beyond-budget:1",
                        "eu:p52-by-club-beyond-budget");
        for (ActorId member : TODAY.members()) {
            assertThat(decide(loan, Positions.all(ASSENT).with(member, OBJECT))).isEqualTo(FAILS);
        }
        assertThat(decide(loan, yesBut("HU CZ SK", ABSTAIN))).isEqualTo(HOLDS);
        assertThat(loan.consequences(Positions.all(ASSENT)).pays()).isEqualTo(club);
    }

    @Test
    @DisplayName("money for a third state within the long-term budget waits for no change of it, by all or by a club")
    void withinTheBudget() {
        Set<ActorId> club = allBut("CZ HU SK");
        assertThat(TODAY.route("p52").steps()).extracting(Procedure::id).containsExactly("eu:p52:1", "eu:p52");
        assertThat(decide(TODAY.route("p52"), yesBut("HU", OBJECT))).isEqualTo(HOLDS);
        assertThat(TODAY.route("p52-by-club", club).steps())
                .extracting(Procedure::id)
                .containsExactly("eu:p31:1", "eu:p31", "eu:p52-by-club:1", "eu:p52-by-club");
        assertThat(decide(TODAY.route("p52-by-club", club), yesBut("HU", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p52-beyond-budget"), yesBut("HU", OBJECT)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName(
            "INV-42 before 1 July 2022 Denmark is absent from every decision on defence; from aid to partners by a reading")
    void denmark() {
        Sitting before = Sitting.on(LocalDate.of(2022, 6, 30));
        Sitting strict = Sitting.on(
                LocalDate.of(2022, 6, 30),
                EuPopulations.shipped(),
                Interpretations.defaults().with("eu.denmark-and-assistance-measures", "left-out"));
        EuProcedure aid = EuProcedures.named("p42");
        assertThat(before.procedures(aid).get(0).electorate().voters()).contains(state("DK"));
        withoutDenmark(strict, EuProcedure::defence);
        withoutDenmark(
                before,
                procedure -> procedure.defence() && !procedure.legalBasis().contains("28(1)"));
        assertThat(before.route("p12").condition().actors()).hasSize(26);
    }

    private static void withoutDenmark(Sitting before, Predicate<EuProcedure> kept) {
        EuProcedures.all().stream()
                .filter(kept)
                .filter(procedure -> procedure.isTaken() && procedure.hasFixedVoters())
                .filter(procedure -> procedure.validity().contains(before.at()))
                .flatMap(procedure -> before.procedures(procedure).stream())
                .filter(step -> !step.electorate().forum().equals(Forum.of("eu:ratification"))
                        && !step.electorate().forum().equals(Forum.of("eu:european-council")))
                .forEach(step -> assertThat(step.electorate().voters())
                        .describedAs(step.id())
                        .doesNotContain(state("DK")));
    }

    @Test
    @DisplayName("INV-44 the Commission alone never proposes an operation; the High Representative and any member do")
    void proposers() {
        List<EuProcedure> operations = EuProcedures.all().stream()
                .filter(procedure -> procedure.legalBasis().matches(".*(42\\(4\\)|42\\(5\\)|44\\(2\\)).*"))
                .toList();
        assertThat(operations).extracting(EuProcedure::id).contains("eu:p12", "eu:p12-civilian", "eu:p13", "eu:p15");
        for (EuProcedure operation : operations) {
            assertThat(operation.mayBeProposedBy(Set.of(Proposer.COMMISSION))).isFalse();
            assertThat(operation.mayBeProposedBy(Set.of(Proposer.PARLIAMENT, Proposer.COMMISSION)))
                    .isFalse();
            assertThat(operation.mayBeProposedBy(Set.of(Proposer.HIGH_REPRESENTATIVE)))
                    .isTrue();
            assertThat(operation.mayBeProposedBy(Set.of(Proposer.MEMBER))).isTrue();
            assertThat(operation.mayBeProposedBy(Set.of(Proposer.COMMISSION, Proposer.HIGH_REPRESENTATIVE)))
                    .isTrue();
        }
        assertThatThrownBy(() -> EuProcedures.proposed("p12", Set.of(Proposer.COMMISSION)))
                .hasMessage(
                        "eu:p12 (Articles 28, 42(4) and 43(2) TEU: start, change or end a military operation) is not"
                                + " proposed by [commission] but by high representative, or member");
    }

    @Test
    @DisplayName(
            "who proposes fixes the majority: the standard one for the Commission and the High Representative alone")
    void theProposerFixesTheMajority() {
        assertThat(EuProcedures.proposed("p06", Set.of(Proposer.HIGH_REPRESENTATIVE))
                        .id())
                .isEqualTo("eu:p06");
        assertThat(EuProcedures.proposed("p06", Set.of(Proposer.MEMBER)).id()).isEqualTo("eu:p06-by-member");
        assertThat(EuProcedures.proposed("p17-by-member", Set.of(Proposer.HIGH_REPRESENTATIVE))
                        .id())
                .isEqualTo("eu:p17");
        // a referral after the brake has no proposer: the Council asks the leaders to decide
        assertThat(EuProcedures.all())
                .filteredOn(procedure -> !procedure.id().equals("eu:p07"))
                .filteredOn(procedure -> procedure.kind() == Kind.DECISION || procedure.kind() == Kind.FORM)
                .allSatisfy(procedure -> procedure.stages().stream()
                        .filter(stage -> stage.body() == EuBody.COUNCIL)
                        .forEach(stage -> {
                            boolean byUnion = procedure.mayBeProposedBy(
                                    Set.of(Proposer.COMMISSION, Proposer.HIGH_REPRESENTATIVE));
                            if (stage.rule() == VotingRule.QUALIFIED_MAJORITY
                                    || stage.rule() == VotingRule.PARTICIPANTS_QUALIFIED_MAJORITY) {
                                assertThat(byUnion).isTrue();
                                assertThat(procedure.proposers()).isNotEmpty();
                            }
                            if (stage.rule().name().contains("REINFORCED")) {
                                assertThat(byUnion).isFalse();
                                assertThat(procedure.mayBeProposedBy(Set.of(Proposer.MEMBER)))
                                        .isTrue();
                            }
                        }));
    }

    @Test
    @DisplayName("who declares an abstention on aid to a partner pays as much elsewhere, not so for an operation")
    void declarersMakeUp() {
        assertThat(EuProcedures.named("p42").contribution()).contains("pays the same share to other measures (eu:p44)");
        assertThat(EuProcedures.named("p43").contribution()).doesNotContain("p44");
        assertThat(EuProcedures.named("p12").contribution()).doesNotContain("p44");
    }

    @Test
    @DisplayName("INV-45 the rules of defence change by ordinary revision alone, ratified by all")
    void threeLockedDoors() {
        assertThat(Passerelle.values()).noneMatch(passerelle -> passerelle.reaches(EuProcedures.named("p12")));
        Route revision = TODAY.route("p45");
        Positions oneDoesNotRatify = Positions.all(ASSENT).with(state("MT"), Forum.of("eu:ratification"), ABSTAIN);
        assertThat(decide(revision, oneDoesNotRatify)).isEqualTo(FAILS);
        assertThat(decide(revision, Positions.all(ASSENT))).isEqualTo(HOLDS);
    }

    @Test
    @DisplayName("a common defence takes unanimity of the leaders and adoption in each member")
    void commonDefence() {
        Route route = TODAY.route("p11");
        assertThat(decide(route, Positions.all(ASSENT).with(state("IE"), Forum.of("eu:ratification"), OBJECT)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName("the general passerelle falls when one national parliament objects, and without Parliament's consent")
    void generalPasserelle() {
        Route route = TODAY.route("p47");
        assertThat(decide(route, Positions.all(ASSENT).with(state("DK"), Forum.of("eu:national-parliaments"), OBJECT)))
                .isEqualTo(FAILS);
        assertThat(decide(route, Positions.all(ASSENT).with(ActorId.of("european-parliament"), OBJECT)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName(
            "one member can pull the emergency brake; then the Council may refer, and the European Council is unanimous")
    void emergencyBrake() {
        Positions outvoted = yesBut("HU", OBJECT).with(state("HU"), Forum.of("eu:emergency-brake"), ABSTAIN);
        Positions braked = Positions.all(ASSENT).with(state("HU"), Forum.of("eu:emergency-brake"), OBJECT);
        assertThat(decide(TODAY.route("p06"), outvoted)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p06"), braked)).isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p07"), braked)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p07"), braked.with(state("HU"), Forum.of("eu:european-council"), OBJECT)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName(
            "one member can stop a vote of the agency's board; then the board refers, and the Council is unanimous")
    void brakeOfTheAgency() {
        Positions outvoted = yesBut("HU", OBJECT).with(state("HU"), Forum.of("eu:eda-brake"), ABSTAIN);
        Positions braked = Positions.all(ASSENT).with(state("HU"), Forum.of("eu:eda-brake"), OBJECT);
        assertThat(decide(TODAY.route("p18"), outvoted)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p18"), braked)).isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p18-after-brake"), braked)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p18-after-brake"), braked.with(state("HU"), Forum.of("eu:council"), OBJECT)))
                .isEqualTo(FAILS);
        assertThat(TODAY.route("p18").condition().actors()).isEqualTo(TODAY.eda());
    }

    @Test
    @DisplayName("a revision passes a convention by consensus, or Parliament agrees to go without one")
    void convention() {
        ActorId parliament = ActorId.of("european-parliament");
        Forum convention = Forum.of("eu:convention");
        Positions noConsensus = Positions.all(ASSENT).with(state("SE"), convention, OBJECT);
        assertThat(decide(TODAY.route("p45"), noConsensus)).isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p45"), Positions.all(ASSENT).with(parliament, convention, OBJECT)))
                .isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p45-without-convention"), noConsensus)).isEqualTo(HOLDS);
        assertThat(decide(
                        TODAY.route("p45-without-convention"),
                        Positions.all(ASSENT).with(parliament, OBJECT)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName(
            "the bank's directors decide by a third of the votes with half of the capital, and by 18 votes with 68 %")
    void bank() {
        Positions fourLargest = Positions.all(OBJECT);
        for (ActorId state : states("DE FR IT ES")) {
            fourLargest = fourLargest.with(state, ASSENT);
        }
        // 67.6 % of the capital, but four directors of 28
        assertThat(decide(TODAY.route("p59"), fourLargest)).isEqualTo(FAILS);
        Positions ten = fourLargest;
        for (ActorId state : states("MT EE LV CY LU")) {
            ten = ten.with(state, ASSENT);
        }
        assertThat(decide(TODAY.route("p59"), ten)).isEqualTo(FAILS);
        // the tenth is the Commission's director, who has a vote and no capital
        ten = ten.with(ActorId.of("european-commission"), ASSENT);
        assertThat(decide(TODAY.route("p59"), ten)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p59"), yesBut("DE FR IT", OBJECT))).isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p59"), yesBut("DE FR", OBJECT))).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p59-operational-plan"), yesBut("DE FR", OBJECT)))
                .isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p59-operational-plan"), yesBut("DE", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p59-operational-plan"), yesBut("AT BE BG CY CZ DK EE FI GR HR", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p59-operational-plan"), yesBut("AT BE BG CY CZ DK EE FI GR HR LV", OBJECT)))
                .isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p59-by-governors"), ten)).isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p59-by-governors"), yesBut("AT BE BG CY CZ DK EE FI GR HR HU IE LV", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(EibCapital.shipped().ofEach().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(248_795_606_881L);
    }

    @Test
    @DisplayName("Poland 2026: the Union approves the loan, its use waits for national law")
    void approvalIsNotAbility() {
        Positions vetoed = Positions.all(ASSENT).with(state("PL"), Forum.of("eu:ratification"), OBJECT);
        assertThat(decide(TODAY.route("p49"), vetoed)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p49-with-national-law", states("PL")), vetoed))
                .isEqualTo(FAILS);
        assertThat(decide(TODAY.route("p49-with-national-law", states("PL")), Positions.all(ASSENT)))
                .isEqualTo(HOLDS);
    }

    @Test
    @DisplayName("sanctions take unanimity first and a majority afterwards")
    void sanctions() {
        Positions againstTheRegulation = yesBut("HU", ABSTAIN);
        assertThat(decide(TODAY.route("p55"), againstTheRegulation)).isEqualTo(HOLDS);
        assertThat(decide(TODAY.route("p55"), yesBut("HU", OBJECT))).isEqualTo(FAILS);
    }

    @Test
    @DisplayName("PESCO was launched by 28 less Denmark; whether by the reinforced majority is a reading")
    void launchOfPesco() {
        LocalDate day = LocalDate.of(2017, 12, 11);
        Positions nineAgainst = yesBut("AT BG CY CZ EE HU IE MT SK", OBJECT);
        Interpretations standard = Interpretations.defaults().with("eu.pesco-launch-majority", "standard");
        assertThat(Sitting.on(day).route("p20").condition().actors())
                .hasSize(27)
                .doesNotContain(state("DK"));
        assertThat(decide(Sitting.on(day).route("p20"), nineAgainst)).isEqualTo(FAILS);
        assertThat(decide(Sitting.on(day, EuPopulations.shipped(), standard).route("p20"), nineAgainst))
                .isEqualTo(HOLDS);
        assertThatThrownBy(() -> TODAY.route("p20")).hasMessageContaining("is not in force on 2026-06-01");
    }

    @Test
    @DisplayName("a member whose voting rights are suspended is left out of every count")
    void suspendedMember() {
        Sitting without = TODAY.suspending(states("HU"));
        assertThat(without.route("p12").condition().actors()).hasSize(26).doesNotContain(state("HU"));
        assertThat(without.route("p48").condition().actors()).doesNotContain(state("HU"));
        assertThat(decide(without.route("p12"), yesBut("HU", OBJECT))).isEqualTo(HOLDS);
    }

    @Test
    @DisplayName("what is not an act cannot be routed")
    void notAnAct() {
        assertThat(EuProcedures.named("p39").kind()).isEqualTo(Kind.CHARGE);
        assertThatThrownBy(() -> TODAY.route("p39")).hasMessageContaining("is not an act but a CHARGE");
        assertThatThrownBy(() -> TODAY.route("p33")).hasMessageContaining("say which");
        assertThatThrownBy(() -> TODAY.route("p33", states("NO DE FR IT ES PL BE NL LU")))
                .hasMessageContaining("[NO] are not voting members of the Union");
    }

    @Test
    @DisplayName("a row that names an unknown body or an unknown need is refused with its place")
    void badRows() {
        assertThatThrownBy(() -> EuProcedures.read(
                        Documents.json("rows.json", "{\"procedures\": [{\"id\": \"p01\", \"needs\": [\"p02\"]}]}")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("rows.json:1: field 'procedures[0].needs[0]': unknown procedure 'p02'");
    }
}
