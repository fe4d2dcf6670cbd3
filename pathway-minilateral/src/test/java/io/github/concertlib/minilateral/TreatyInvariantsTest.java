package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.treaty.Anchors;
import io.github.concertlib.minilateral.treaty.DutyGraph;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import io.github.concertlib.minilateral.treaty.TreatyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invariants of bilateral duties, M-INV-20 to M-INV-26. */
class TreatyInvariantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Set<ActorId> FIVE = actors("DE FR GB IT PL");
    private static final ArrangementId NATO = ArrangementId.of("nato");
    private static final ArrangementId EU = ArrangementId.of("eu");
    private static final Interpretations STRICT = Interpretations.defaults().with("bilateral.anchor", "duty-falls");

    /** Both alliances bind all five, but for GB and the Union. */
    private static final Anchors TODAY = Anchors.of(Map.of(NATO, FIVE, EU, actors("DE FR IT PL")));

    private static final Treaties SHIPPED = Treaties.standard();
    private static final Treaties RATIFIED =
            SHIPPED.ratifying("kensington_2025", DAY).ratifying("northolt_2026", DAY);

    private static List<Commitment> duties(Treaties treaties, Interpretations readings) {
        List<Commitment> duties = new ArrayList<>();
        treaties.on(DAY).forEach(treaty -> duties.addAll(treaty.commitments(readings)));
        return duties;
    }

    private static DutyGraph five(Treaties treaties, Anchors anchors, Interpretations readings) {
        return DutyGraph.among(FIVE, anchors.standing(duties(treaties, readings), readings));
    }

    @Test
    @DisplayName("all 57 instruments are there")
    void allTreaties() {
        assertThat(SHIPPED.all()).hasSize(57);
    }

    @Test
    @DisplayName("M-INV-20: a duty between two exists iff a treaty with such a clause is in force between them")
    void dutiesComeFromTreatiesInForce() {
        DutyGraph graph = DutyGraph.of(duties(RATIFIED, Interpretations.defaults()));
        Set<ActorId> states = new TreeSet<>(graph.states());
        for (ActorId one : states) {
            for (ActorId other : states) {
                boolean treaty = RATIFIED.on(DAY).stream()
                        .anyMatch(
                                t -> t.type().isMutualDefence() && t.parties().equals(Set.copyOf(List.of(one, other))));
                assertThat(graph.owes(one, other)).as("%s to %s", one, other).isEqualTo(treaty);
            }
        }
    }

    @Test
    @DisplayName("M-INV-20: never by transitivity: DE-FR and FR-IT make no duty between DE and IT")
    void neverTransitive() {
        DutyGraph graph = five(RATIFIED, TODAY, Interpretations.defaults());
        assertThat(graph.owes(ActorId.of("DE"), ActorId.of("FR"))).isTrue();
        assertThat(graph.owes(ActorId.of("FR"), ActorId.of("IT"))).isTrue();
        assertThat(graph.owes(ActorId.of("DE"), ActorId.of("IT"))).isFalse();
        assertThat(graph.owes(ActorId.of("FR"), ActorId.of("GB"))).isFalse();
        assertThat(graph.owes(ActorId.of("DE"), ActorId.of("PL"))).isFalse();
    }

    @Test
    @DisplayName("M-INV-21: assurances, cooperation, basing and support create no duty to fight")
    void whatLooksLikeADutyAndIsNone() {
        for (Treaty treaty : SHIPPED.all()) {
            if (!treaty.type().isMutualDefence()) {
                assertThat(treaty.commitments(Interpretations.defaults()))
                        .as(treaty.toString())
                        .noneMatch(duty -> duty.obligation() == Obligation.ASSIST && duty.strength() == Strength.LEGAL);
            }
        }
        assertThat(SHIPPED.named("de_pl_2026").commitments(Interpretations.defaults()))
                .isEmpty();
        assertThat(SHIPPED.named("northwood_2025").commitments(Interpretations.defaults()))
                .isEmpty();
        assertThat(SHIPPED.named("us_se_dca").commitments(Interpretations.defaults()))
                .isEmpty();
        assertThat(SHIPPED.named("uk_ua_2024").commitments(Interpretations.defaults()))
                .extracting(Commitment::obligation)
                .containsExactly(Obligation.SUPPORT, Obligation.CONSULT);
        assertThat(SHIPPED.named("uk_se_2022").commitments(Interpretations.defaults()))
                .allMatch(duty -> duty.strength() == Strength.POLITICAL && duty.onRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kensington_2025", "northolt_2026", "fr_gr_2026"})
    @DisplayName("M-INV-22: signed and not in force creates nothing")
    void signedIsNotInForce(String id) {
        assertThat(SHIPPED.named(id).holds(DAY)).isEqualTo(Verdict.OPEN);
        assertThat(SHIPPED.on(DAY)).noneMatch(treaty -> treaty.id().id().equals(id));
        assertThat(new MinilateralPathway().provide(DAY).has(ArrangementId.of(id)))
                .isFalse();
        assertThat(SHIPPED.ratifying(id, DAY).named(id).holds(DAY)).isEqualTo(Verdict.HOLDS);
        assertThat(SHIPPED.ratifying(id, DAY).named(id).holds(DAY.minusDays(1))).isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("M-INV-23: FR and GR have to find together that there was an attack")
    void jointFinding() {
        Treaty treaty = SHIPPED.named("fr_gr_2021");
        assertThat(treaty.commitments(Interpretations.defaults())).allMatch(Commitment::jointFinding);
        Condition finding = treaty.findings().get(0).condition();
        assertThat(new Blockers(finding).wins("FR GR")).isTrue();
        assertThat(new Blockers(finding).wins("FR")).isFalse();
        assertThat(new Blockers(finding).wins("GR")).isFalse();
        assertThat(treaty.holds(LocalDate.of(2026, 12, 1))).isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("M-INV-24: without NATO the five stay joined by five edges under the default reading")
    void theFiveStayJoined() {
        Anchors withoutNato = TODAY.without(NATO);
        DutyGraph graph = five(RATIFIED, withoutNato, Interpretations.defaults());
        assertThat(graph.edges())
                .extracting(Object::toString)
                .containsExactly("DE-FR", "DE-GB", "FR-IT", "FR-PL", "GB-PL");
        assertThat(graph.isConnected()).isTrue();
        assertThat(graph.partners(ActorId.of("FR"))).isEqualTo(actors("DE IT PL"));
        DutyGraph asItStands = five(SHIPPED, withoutNato, Interpretations.defaults());
        assertThat(asItStands.edges()).hasSize(3);
        assertThat(asItStands.isolated()).isEqualTo(actors("GB"));
    }

    @Test
    @DisplayName("M-INV-25: without NATO GB has no edge left under the strict reading")
    void theStrictReadingLeavesOneOut() {
        assertThat(five(RATIFIED, TODAY, STRICT).edges()).hasSize(5);
        DutyGraph graph = five(RATIFIED, TODAY.without(NATO), STRICT);
        assertThat(graph.edges()).extracting(Object::toString).containsExactly("DE-FR", "FR-IT", "FR-PL");
        assertThat(graph.isolated()).isEqualTo(actors("GB"));
        assertThat(graph.components()).containsExactly(actors("DE FR IT PL"), actors("GB"));
        assertThat(five(RATIFIED, TODAY.without(NATO).without(EU), STRICT).edges())
                .isEmpty();
        assertThat(five(RATIFIED, TODAY.without(NATO, ActorId.of("GB")), STRICT).isolated())
                .isEqualTo(actors("GB"));
    }

    @Test
    @DisplayName("M-INV-26: the exit of the US removes no duty between two European states")
    void theUsTakesNoEuropeanDutyAlong() {
        Anchors before = Anchors.of(Map.of(NATO, actors("DE FR GB IT PL US"), EU, actors("DE FR IT PL")));
        for (Interpretations readings : List.of(Interpretations.defaults(), STRICT)) {
            assertThat(before.without(NATO, ActorId.of("US")).standing(duties(RATIFIED, readings), readings))
                    .isEqualTo(before.standing(duties(RATIFIED, readings), readings));
        }
    }

    @Test
    void aLapseInAStudyReadsTheReading() {
        MinilateralPathway pathway = new MinilateralPathway();
        for (boolean strict : List.of(false, true)) {
            Interpretations readings = strict ? STRICT : Interpretations.defaults();
            Provision provision = pathway.provide(DAY, readings).only("aachen_2019", "quirinale_2021", "nancy_2025");
            for (Reform reform : List.of(
                    pathway.reforms(readings).ratify("kensington_2025", DAY),
                    pathway.reforms(readings).ratify("northolt_2026", DAY),
                    pathway.reforms(readings).lapse("nato", DAY))) {
                provision = reform.applyTo(provision);
            }
            Architecture order = Architecture.on(DAY).tier("treaties", pathway, provision);
            List<Commitment> toBritain =
                    order.commitments(Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("GB")));
            assertThat(toBritain).hasSize(strict ? 0 : 2);
            assertThat(order.commitments(Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("FR"))))
                    .hasSize(3);
        }
    }

    private static final MinilateralPathway PATHWAY = new MinilateralPathway();

    /** Who owes help when a state is attacked, in an order of one layer. */
    private static Set<ActorId> debtors(Provision provision, String victim) {
        return debtors(Architecture.on(provision.at()).tier("treaties", PATHWAY, provision), victim);
    }

    private static Set<ActorId> debtors(Architecture order, String victim) {
        Contingency attack = Contingency.of(order.at(), Event.ARMED_ATTACK).against(ActorId.of(victim));
        return order.commitments(attack).stream()
                .filter(duty -> duty.obligation() == Obligation.ASSIST)
                .flatMap(duty -> duty.owedBy(attack).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Provision made(Provision provision, Reform... reforms) {
        return Stream.of(reforms).reduce(provision, (now, reform) -> reform.applyTo(now), (one, other) -> other);
    }

    @Test
    void theReadingReachesATreatyInALayerWithoutAnchoredDuties() {
        Reform ratified = PATHWAY.reforms(STRICT).ratify("kensington_2025", DAY);
        Reform lapsed = PATHWAY.reforms(STRICT).lapse("nato", DAY);
        Provision elysee = PATHWAY.provide(DAY, STRICT).only("elysee_1963");
        assertThat(debtors(made(elysee, ratified), "DE")).isEqualTo(actors("GB"));
        assertThat(debtors(made(elysee, ratified, lapsed), "DE")).isEmpty();
        Reform inWords =
                PATHWAY.reform(Documents.yaml("study.yaml", "{ratify: kensington_2025, from: 2026-07-01}"), STRICT);
        assertThat(debtors(made(elysee, inWords, lapsed), "DE")).isEmpty();
    }

    @Test
    void aTreatyRatifiedAfterItsAnchorLapsedBindsNobody() {
        Provision after = made(
                PATHWAY.provide(DAY, STRICT).only("aachen_2019"),
                PATHWAY.reforms(STRICT).lapse("nato", DAY),
                PATHWAY.reforms(STRICT).ratify("kensington_2025", DAY));
        assertThat(debtors(after, "DE")).as("Article 42(7) still ties France").isEqualTo(actors("FR"));
        assertThat(debtors(made(after, PATHWAY.reforms(STRICT).lapse("eu", DAY)), "DE"))
                .isEmpty();
    }

    @Test
    void whatLapsesIsGoneWhereverItStands() {
        Provision groups = PATHWAY.provide(DAY).only("jef", "aachen_2019");
        Provision after = made(
                groups, PATHWAY.reforms().lapse("jef", DAY), PATHWAY.reforms().lapse("aachen_2019", DAY));
        assertThat(after.arrangements()).isEmpty();
        assertThat(after.bodies()).isEmpty();
        assertThat(after.procedures()).isEmpty();
        assertThat(after.commitments()).isEmpty();
    }

    @Test
    void anAnchoredDutyFallsOnceOnePartyHasLeftTheAlliance() {
        Arrangement alliance = new Arrangement(
                NATO,
                "an alliance of another pathway",
                Set.of(),
                Layer.ALLIANCE,
                LegalForm.TREATY,
                Standing.EXISTS,
                Validity.always(),
                Set.of(),
                FIVE.stream()
                        .map(state -> new Membership(state, Role.MEMBER, Validity.always(), Source.stylised("a test")))
                        .toList(),
                true,
                Source.stylised("a test"));
        Provision nato = new Provision(DAY, Set.of(), List.of(alliance), List.of(), List.of(), List.of());
        Provision treaties = made(
                PATHWAY.provide(DAY, STRICT).only("aachen_2019"),
                PATHWAY.reforms(STRICT).ratify("kensington_2025", DAY));
        assertThat(debtors(order(nato, treaties), "DE")).isEqualTo(actors("FR GB"));
        Provision without = nato.replacing(alliance.without(ActorId.of("GB")));
        assertThat(debtors(order(without, treaties), "DE")).isEqualTo(actors("FR"));
        Provision firm =
                made(PATHWAY.provide(DAY).only("aachen_2019"), PATHWAY.reforms().ratify("kensington_2025", DAY));
        assertThat(debtors(order(without, firm), "DE")).isEqualTo(actors("FR GB"));
    }

    private static Architecture order(Provision nato, Provision treaties) {
        return Architecture.on(DAY).tier("alliance", PATHWAY, nato).tier("treaties", PATHWAY, treaties);
    }

    @Test
    @DisplayName("M-WEU-02: the Brussels Treaty obliges in Europe alone")
    void theBrusselsTreatyObligesInEurope() {
        assertThat(owed("western_union", "1954-12-01", "FR", "algerian-departments"))
                .isEmpty();
        assertThat(owed("weu", "1956-01-01", "FR", "algerian-departments")).isEmpty();
        assertThat(owed("weu", "1982-04-02", "GB", "falkland-islands")).isEmpty();
        assertThat(owed("weu", "1996-01-01", "ES", "ceuta")).isEmpty();
        assertThat(owed("weu", "1996-01-01", "ES", "galicia")).hasSize(9);
        assertThat(PATHWAY.places()).contains("ceuta", "falkland-islands");
    }

    private static Set<ActorId> owed(String group, String day, String victim, String place) {
        LocalDate on = LocalDate.parse(day);
        return PATHWAY.provide(on)
                .only(group)
                .commitments()
                .get(0)
                .owedBy(Contingency.of(on, Event.ARMED_ATTACK)
                        .against(ActorId.of(victim))
                        .at(place));
    }

    @Test
    @DisplayName("M-INV-22: the Combined Joint Force rests on a treaty from the day on which that is in force")
    void theJointForceIsThereWithItsTreaty() {
        for (String id : List.of("cjef", "lancaster_2010")) {
            assertThat(PATHWAY.provide(LocalDate.of(2011, 6, 30)).has(ArrangementId.of(id)))
                    .isFalse();
            assertThat(PATHWAY.provide(LocalDate.of(2011, 7, 1)).has(ArrangementId.of(id)))
                    .isTrue();
        }
    }

    @Test
    void onlyTypesOneAndTwoAreMutualDefence() {
        assertThat(TreatyType.values()).filteredOn(TreatyType::isMutualDefence).hasSize(2);
    }
}
