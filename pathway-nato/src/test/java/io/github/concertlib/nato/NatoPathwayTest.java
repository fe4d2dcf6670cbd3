package io.github.concertlib.nato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.nato.enabler.Enablers;
import io.github.concertlib.nato.event.Denounces;
import io.github.concertlib.nato.event.WithdrawsForces;
import io.github.concertlib.nato.territory.Coverage;
import io.github.concertlib.nato.territory.Place;
import io.github.concertlib.nato.territory.TreatyArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NatoPathwayTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final Source SOURCE = Source.stylised("made up for a test");
    private static final ActorId US = ActorId.of("US");
    private static final ActorId EE = ActorId.of("EE");
    private static final ActorId RU = ActorId.of("RU");

    private final NatoPathway nato = new NatoPathway();

    private Architecture order(LocalDate day) {
        return Architecture.on(day).tier("NATO", nato, nato.provide(day));
    }

    private static Procedure procedure(Provision provision, String id) {
        return provision.procedures().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isInstalled() {
        assertThat(Pathways.installed().named("nato")).isInstanceOf(NatoPathway.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1949-08-24, 12", "1952-02-18, 14", "1955-05-06, 15", "1982-05-30, 16", "1999-03-12, 19", "2003-02-10, 19",
        "2004-03-28, 19", "2004-03-29, 26", "2009-04-01, 28", "2017-06-05, 29", "2020-03-27, 30", "2023-04-03, 30",
        "2023-04-04, 31", "2024-03-06, 31", "2024-03-07, 32", "2026-07-01, 32"
    })
    void countsTheParties(LocalDate day, int parties) {
        assertThat(nato.provide(day).arrangement(NatoPathway.NATO).members(day)).hasSize(parties);
    }

    @Test
    void providesNothingBeforeTheTreaty() {
        assertThat(nato.provide(LocalDate.parse("1949-08-23")).arrangements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1965-01-01", "1970-01-01", "2003-02-10", "2026-07-01"})
    @DisplayName(
            "France is a party throughout; only the Defence Planning Committee and the nuclear group did without it")
    void franceStaysAParty(LocalDate day) {
        ActorId france = ActorId.of("FR");
        Provision provision = nato.provide(day);

        assertThat(provision.arrangement(NatoPathway.NATO).members(day)).contains(france);
        assertThat(procedure(provision, "nato:d06").electorate().voters()).contains(france);
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01, 1, 14", "2003-02-16, 1, 18", "2009-04-04, 1, 28", "2010-06-11, 0, 0"})
    void theDefencePlanningCommitteeCameAndWent(LocalDate day, int bodies, int seats) {
        Provision provision = nato.provide(day);
        List<Procedure> dpc = provision.procedures().stream()
                .filter(p -> p.id().equals("nato:d06-dpc"))
                .toList();

        assertThat(dpc).hasSize(bodies);
        dpc.forEach(p -> assertThat(p.electorate().voters()).hasSize(seats));
    }

    @Test
    @DisplayName("each of the 32 alone can stop an operation, and nobody else counts")
    void thirtyTwoCanEachBlock() {
        var condition = order(DAY).condition(Contingency.of(DAY, Event.CRISIS), Function.AUTHORISE);
        Set<ActorId> parties = nato.provide(DAY).arrangement(NatoPathway.NATO).members(DAY);
        Positions willing = Positions.all(Level.ASSENT);

        assertThat(condition.actors()).isEqualTo(parties).hasSize(32);
        assertThat(condition.evaluate(willing)).isEqualTo(Verdict.HOLDS);
        assertThat(parties.stream()
                        .filter(ally -> condition.evaluate(willing.with(ally, Level.OBJECT)) == Verdict.FAILS)
                        .collect(Collectors.toSet()))
                .isEqualTo(parties);
        assertThat(condition.evaluate(willing.with(RU, Level.OBJECT))).isEqualTo(Verdict.HOLDS);
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void anOperationMayAnswerEveryEvent(Event event) {
        assertThat(order(DAY).routes(Contingency.of(DAY, event), Function.AUTHORISE))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.standing().toString()).isEqualTo("exists"));
    }

    @Test
    void anAttackIsAnsweredThroughTheFindingFirst() {
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(EE).by(RU);

        assertThat(order(DAY).routes(attack, Function.AUTHORISE))
                .extracting(route -> route.steps().stream().map(Procedure::id).toList())
                .containsExactly(List.of("nato:d02", "nato:d06"), List.of("nato:d05"), List.of("nato:d06"));
    }

    @Test
    void theUnitedStatesBlockNatoAndStayBound() {
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(EE).by(RU);
        Outcome outcome = order(DAY)
                .respondTo(
                        attack, Function.AUTHORISE, Positions.all(Level.ASSENT).with(US, Level.OBJECT));

        assertThat(outcome).isInstanceOf(Outcome.Blocked.class);
        assertThat(outcome.blockedBy()).containsExactly(US);
        assertThat(outcome.explanation().render()).contains("Article 9 NAT names no voting rule");
        assertThat(order(DAY).commitments(attack)).extracting(Commitment::id).containsExactly("nato:art5", "nato:art4");
        assertThat(order(DAY).commitments(attack).get(0).owedBy(attack))
                .hasSize(31)
                .contains(US)
                .doesNotContain(EE);
    }

    @Test
    void articleFiveLeavesTheMeansToEach() {
        Commitment duty = nato.provide(DAY).commitments().get(0);

        assertThat(duty.obligors()).hasSize(32).isEqualTo(duty.beneficiaries());
        assertThat(duty.strength()).isEqualTo(Strength.LEGAL);
        assertThat(duty.discretion()).isEqualTo(Discretion.AS_IT_DEEMS_NECESSARY);
        assertThat(duty.triggers()).containsExactly(Event.ARMED_ATTACK);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARMED_ATTACK", "THREAT", "HYBRID_ATTACK", "TERRORIST_ATTACK"})
    void oneAllyBringsAboutAConsultation(Event event) {
        Outcome outcome = order(DAY)
                .respondTo(
                        Contingency.of(DAY, event).against(EE),
                        Function.CONSULT,
                        Positions.all(Level.OBJECT).with(EE, Level.ASSENT));

        assertThat(outcome).isInstanceOf(Outcome.Authorised.class);
    }

    @Test
    void aPlaceOfOnesOwnCounts() {
        Place mine = new Place(
                "my-island", "My island", Coverage.NOT_COVERED, "made up for a test", Validity.always(), SOURCE);
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(EE).at("my-island");
        NatoPathway with = nato.with(TreatyArea.standard().with(mine));

        assertThat(nato.provide(DAY).commitments().get(0).owedBy(attack)).hasSize(31);
        assertThat(with.provide(DAY).commitments().get(0).owedBy(attack)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, New Caledonia",
        "FR, French Polynesia",
        "FR, Martinique",
        "FR, Mayotte",
        "FR, Réunion",
        "FR, Algeria",
        "GB, Falklands",
        "GB, Falkland Islands",
        "GB, St. Helena",
        "GB, Diego Garcia",
        "GB, Akrotiri",
        "NL, Curacao",
        "NL, Curaçao",
        "NL, Aruba",
        "US, Guantanamo Bay",
        "LT, Kaliningrad"
    })
    void landsOutsideTheAreaCountUnderEachOfTheirNames(String victim, String place) {
        assertThat(helpers(DAY, victim, place)).isEmpty();
        assertThat(nato.places()).contains(Contingency.placeKey(place));
    }

    @ParameterizedTest
    @CsvSource({"DK, Faroe Islands", "NO, Jan Mayen", "GB, Gibraltar", "FR, Saint-Pierre-et-Miquelon", "TR, Türkiye"})
    void landsInsideTheAreaCountUnderEachOfTheirNames(String victim, String place) {
        assertThat(helpers(DAY, victim, place)).hasSize(31);
        assertThat(nato.places()).contains(Contingency.placeKey(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Algeria", "algerian-departments", "Algiers"})
    void theAlgerianDepartmentsWereCoveredUntilTheirIndependence(String place) {
        assertThat(helpers(LocalDate.of(1962, 7, 2), "FR", place)).isNotEmpty();
        assertThat(helpers(LocalDate.of(1962, 7, 3), "FR", place)).isEmpty();
    }

    private Set<ActorId> helpers(LocalDate day, String victim, String place) {
        Contingency attack = Contingency.of(day, Event.ARMED_ATTACK)
                .against(ActorId.of(victim))
                .at(place);
        return nato.provide(day).commitments().get(0).owedBy(attack);
    }

    @Test
    void aPlaceIsJudgedByItselfBeforeOneThatIncludesIt() {
        Place martinique = new Place(
                "martinique", "Martinique", Coverage.COVERED, "made up for a test", Validity.always(), SOURCE);
        TreatyArea area = TreatyArea.standard().with(martinique);

        assertThat(area.coverage("Martinique", DAY)).isEqualTo(Coverage.COVERED);
        assertThat(area.coverage("Guadeloupe", DAY)).isEqualTo(Coverage.DISPUTED);
        assertThat(area.outside(DAY, false)).contains("guadeloupe").doesNotContain("martinique");
    }

    @Test
    void oneNameStandsForOnePlace() {
        Place islands = new Place(
                "islands",
                "Islands",
                List.of(),
                List.of("Aruba"),
                Coverage.COVERED,
                "made up for a test",
                Validity.always(),
                SOURCE);

        assertThatThrownBy(() -> TreatyArea.standard().with(islands))
                .hasMessage("'aruba' stands for two places: dutch-caribbean and islands");
        assertThatThrownBy(() -> TreatyArea.standard().coverage("Falcklands", DAY))
                .hasMessage(
                        "no place 'Falcklands' in the list, to which it can be added with its basis and source; did you mean 'falklands'?");
    }

    @Test
    void somePartOfTheSupportIsWithdrawnOnADayOfItsOwn() {
        NatoPathway with = nato.with(Enablers.standard().withdrawn(US, Map.of("nuclear", DAY)));
        Positions withoutBritain = Positions.all(Level.ASSENT).with(ActorId.of("GB"), Level.OBJECT);

        assertThat(procedure(nato.provide(DAY), "nato:enablers").condition().evaluate(withoutBritain))
                .isEqualTo(Verdict.HOLDS);
        assertThat(procedure(with.provide(DAY), "nato:enablers").condition().evaluate(withoutBritain))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void boundByEnablersAreThoseAloneWhoLendOne() {
        ActorId fr = ActorId.of("FR");
        Procedure enablers = procedure(nato.provide(DAY), "nato:enablers");
        Positions tankersAlone = Positions.all(Level.OBJECT).with(fr, Forum.of("nato:enabler:tankers"), Level.ASSENT);

        assertThat(enablers.consequences(tankersAlone).bound()).containsExactly(fr);
        assertThat(enablers.consequences(tankersAlone).pays()).containsExactly(fr);
        assertThat(enablers.consequences(Positions.all(Level.ASSENT)).bound())
                .contains(fr, US)
                .doesNotContain(EE, ActorId.of("AL"));
        assertThat(enablers.consequences(Positions.all(Level.OBJECT)).bound()).isEmpty();
    }

    @Test
    void whoHasWithdrawnItsForcesIsBoundByNoEnabler() {
        Provision withdrawn = new WithdrawsForces(US, DAY).apply(nato.provide(DAY));

        assertThat(procedure(withdrawn, "nato:enablers")
                        .consequences(Positions.all(Level.ASSENT))
                        .bound())
                .doesNotContain(US)
                .contains(ActorId.of("FR"));
    }

    @Test
    void aReadingPutsTheDecidedCommandersInOffice() {
        Provision inEffect = nato.provide(DAY, Interpretations.defaults().with("nato.redistribution", "in-effect"));

        assertThat(NatoPathway.commandStructure(inEffect)
                        .orElseThrow()
                        .post("com-marcom")
                        .isHeldBy(US))
                .isTrue();
        assertThat(NatoPathway.commandStructure(nato.provide(DAY))
                        .orElseThrow()
                        .post("com-marcom")
                        .isHeldBy(US))
                .isFalse();
    }

    @Test
    void aReadingLetsTheDeputyLeadWhileThePostIsVacant() {
        LocalDate out = LocalDate.parse("2027-07-01");
        Interpretations deputy = Interpretations.defaults().with("nato.deputy", "deputy-acts");
        Provision after = Denounces.on(US, DAY).apply(nato.provide(out, deputy));

        assertThat(procedure(after, "nato:command:central")
                        .condition()
                        .explain(Positions.all(Level.ASSENT))
                        .render())
                .contains("Allied Air Command: vacant")
                .doesNotContain("Supreme Allied Commander Europe: vacant");
    }

    @Test
    void terrorCallsUpArticleFiveUnderAReading() {
        Contingency terror = Contingency.of(DAY, Event.TERRORIST_ATTACK).against(EE);
        Interpretations reading = Interpretations.defaults().with("nato.armed-attack", "terror-included");

        assertThat(nato.provide(DAY).commitments().get(0).owedBy(terror)).isEmpty();
        assertThat(nato.provide(DAY, reading).commitments().get(0).owedBy(terror))
                .hasSize(31);
    }

    @Test
    void everyDecisionSaysWhereItComesFromAndByWhichRule() {
        assertThat(nato.provide(DAY).procedures()).allSatisfy(procedure -> {
            assertThat(procedure.legalBasis().isSourced()).as(procedure.id()).isTrue();
            assertThat(procedure.rule().source().isSourced()).as(procedure.id()).isTrue();
            assertThat(procedure.rule().description()).as(procedure.id()).isNotEqualTo("an unnamed rule");
        });
    }

    @ParameterizedTest
    @DisplayName("the Council finds that Article 5 applies only where somebody owes help under it")
    @CsvSource({
        "ARMED_ATTACK, EE, , true",
        "ARMED_ATTACK, UA, , false",
        "ARMED_ATTACK, IE, , false",
        "ARMED_ATTACK, US, Hawaii, false",
        "ARMED_ATTACK, DK, Greenland, true",
        "TERRORIST_ATTACK, FR, , false",
    })
    void findsArticleFiveWhereItIsOwed(Event event, String victim, String place, boolean found) {
        LocalDate day = LocalDate.of(2026, 7, 1);
        NatoPathway nato = new NatoPathway();
        Contingency attack = Contingency.of(day, event).against(ActorId.of(victim));
        Contingency placed = place == null ? attack : attack.at(place);
        assertThat(nato.routes(placed, nato.provide(day)).stream()
                        .flatMap(route -> route.steps().stream())
                        .anyMatch(step -> step.id().equals("nato:d02")))
                .isEqualTo(found);
    }
}
