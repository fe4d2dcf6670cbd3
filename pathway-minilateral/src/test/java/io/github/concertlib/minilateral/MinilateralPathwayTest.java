package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.group.Groups;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinilateralPathwayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Contingency CRISIS = Contingency.of(DAY, Event.CRISIS);
    private static final MinilateralPathway PATHWAY = new MinilateralPathway();
    private static final Provision PROVISION = PATHWAY.provide(DAY);

    private static Architecture layers(String... ids) {
        Architecture order = Architecture.on(DAY);
        for (String id : ids) {
            order = order.tier(id, PATHWAY, PROVISION.only(id));
        }
        return order;
    }

    private static Blockers authorising(String... ids) {
        return new Blockers(layers(ids).condition(CRISIS, Function.AUTHORISE));
    }

    @Test
    void isFoundOnTheClassPath() {
        assertThat(Pathways.installed().named("minilateral")).isInstanceOf(MinilateralPathway.class);
    }

    @Test
    @DisplayName("ESC of the E5 and Norway: each of the six can block alone")
    void everyMemberOfTheCouncilIsASingleBlocker() {
        Blockers council = authorising("esc_e5_no");
        assertThat(council.single()).isEqualTo(actors("DE FR GB IT NO PL"));
        assertThat(council.smallest())
                .hasSize(6)
                .allSatisfy(set -> assertThat(set).hasSize(1));
    }

    @Test
    @DisplayName("ESC or JEF: GB alone can block")
    void withJefOnlyTheUnitedKingdomBlocksAlone() {
        assertThat(authorising("esc_e5_no", "jef").single()).isEqualTo(actors("GB"));
    }

    @Test
    @DisplayName("ESC or JEF or Eurocorps: nobody blocks alone, GB does with any one of the six")
    void withEurocorpsNobodyBlocksAlone() {
        Blockers all = authorising("esc_e5_no", "jef", "eurocorps");
        assertThat(all.single()).isEmpty();
        assertThat(all.smallest())
                .containsExactlyInAnyOrder(
                        actors("BE GB"),
                        actors("DE GB"),
                        actors("ES GB"),
                        actors("FR GB"),
                        actors("GB LU"),
                        actors("GB PL"));
    }

    @Test
    @DisplayName("a group that may only consult adds nothing: NB8 as it stands")
    void consultingGroupsNeverAuthorise() {
        assertThat(authorising("jef", "nb8").single())
                .isEqualTo(authorising("jef").single());
        assertThat(layers("nb8", "weimar", "e3", "e5", "northern_group", "b9", "v4")
                        .routes(CRISIS, Function.AUTHORISE))
                .isEmpty();
        assertThat(layers("nb8").respondTo(CRISIS, Function.AUTHORISE, Positions.all(Level.ASSENT)))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(layers("nb8").routes(CRISIS, Function.CONSULT)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Event.class,
            names = {"CRISIS", "ARMED_ATTACK", "HYBRID_ATTACK"})
    void jefAndEurocorpsAuthoriseWhateverHappens(Event event) {
        Contingency contingency = Contingency.of(DAY, event);
        Blockers jef = new Blockers(layers("jef").condition(contingency, Function.AUTHORISE));
        assertThat(jef.wins("GB EE")).isTrue();
        assertThat(jef.wins("GB")).isFalse();
        assertThat(jef.wins("DK EE FI IS LT LV NL NO SE")).isFalse();
        Blockers eurocorps = new Blockers(layers("eurocorps").condition(contingency, Function.AUTHORISE));
        assertThat(eurocorps.single()).isEqualTo(actors("BE DE ES FR LU PL"));
    }

    @Test
    @DisplayName("JEF binds those alone who opt in")
    void jefBindsThoseWhoOptIn() {
        Positions positions =
                Positions.all(Level.OBJECT).with(ActorId.of("GB"), Level.ASSENT).with(ActorId.of("EE"), Level.ASSENT);
        Outcome outcome = layers("jef").respondTo(CRISIS, Function.AUTHORISE, positions);
        Consequences consequences = outcome.fold(
                Outcome.Authorised::consequences,
                blocked -> Consequences.none(),
                open -> Consequences.none(),
                none -> Consequences.none());
        assertThat(consequences.bound()).isEqualTo(actors("EE GB"));
        assertThat(consequences.pays()).isEqualTo(actors("EE GB"));
        assertThat(consequences.exempt()).isEqualTo(actors("DK FI IS LT LV NL NO SE"));
    }

    @Test
    void authorisingInTheCouncilBindsNobodyToSendForces() {
        Outcome outcome = layers("esc_e5_no").respondTo(CRISIS, Function.AUTHORISE, Positions.all(Level.ASSENT));
        assertThat(outcome).isInstanceOf(Outcome.Authorised.class);
        assertThat(((Outcome.Authorised) outcome).consequences().bound()).isEmpty();
    }

    @Test
    void headsOfInstitutionsVoteUnderOneReadingOnly() {
        Condition with = authoriseCouncil(Interpretations.defaults().with("esc.institutional-vote", "with"));
        assertThat(with.actors()).contains(ActorId.of("nato-secretary-general"));
        assertThat(authoriseCouncil(Interpretations.defaults()).actors()).isEqualTo(actors("DE FR GB IT NO PL"));
    }

    private static Condition authoriseCouncil(Interpretations readings) {
        Provision provision = PATHWAY.provide(DAY, readings).only("esc_e5_no");
        return Architecture.on(DAY).tier("council", PATHWAY, provision).condition(CRISIS, Function.AUTHORISE);
    }

    @Test
    void saysWhatExistsAndWhatIsProposed() {
        assertThat(PROVISION.arrangement(ArrangementId.of("esc_e5_no")).standing())
                .isEqualTo(Standing.PROPOSED);
        assertThat(PROVISION.arrangement(ArrangementId.of("jef")).standing()).isEqualTo(Standing.EXISTS);
        assertThat(layers("esc_e5_no").routes(CRISIS, Function.AUTHORISE).get(0).standing())
                .isEqualTo(Standing.PROPOSED);
    }

    @Test
    @DisplayName("M-INV-17: E6 by label is an error that names both groups")
    void labelsMayBeAmbiguous() {
        assertThat(PROVISION.labelled("E6")).extracting(a -> a.id().id()).containsExactly("e6_taylor", "e6_finance");
        assertThatThrownBy(() -> Groups.standard().labelled("E6"))
                .hasMessageContaining("e6_taylor")
                .hasMessageContaining("e6_finance")
                .hasMessageContaining("ask by id");
        assertThat(Groups.standard().labelled("JEF").id()).isEqualTo(ArrangementId.of("jef"));
    }

    @Test
    void providesOnlyWhatIsInForce() {
        Provision then = PATHWAY.provide(LocalDate.of(2015, 1, 1));
        assertThat(then.has(ArrangementId.of("e5"))).isFalse();
        assertThat(then.arrangement(ArrangementId.of("jef")).members(then.at()))
                .isEqualTo(actors("DK EE GB LT LV NL NO"));
        assertThat(then.arrangement(ArrangementId.of("eurocorps")).members(then.at()))
                .isEqualTo(actors("BE DE ES FR LU"));
        assertThat(PATHWAY.provide(LocalDate.of(2005, 1, 1)).has(ArrangementId.of("weu")))
                .isTrue();
        assertThat(PROVISION.has(ArrangementId.of("weu"))).isFalse();
    }

    @Test
    void theBrusselsTreatyNeverLapsedOnItsWayIntoTheWesternEuropeanUnion() {
        LocalDate amended = LocalDate.of(1955, 5, 6);
        assertThat(PATHWAY.provide(LocalDate.of(1948, 8, 24)).commitments()).isEmpty();
        assertThat(parties(LocalDate.of(1948, 8, 25))).isEqualTo(actors("BE FR GB LU NL"));
        assertThat(parties(amended.minusDays(1))).isEqualTo(actors("BE FR GB LU NL"));
        assertThat(parties(amended)).isEqualTo(actors("BE DE FR GB IT LU NL"));
    }

    private static Set<ActorId> parties(LocalDate day) {
        return PATHWAY.provide(day).commitments().stream()
                .filter(duty -> duty.clause().contains("Brussels Treaty"))
                .flatMap(duty -> duty.obligors().stream())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("bilateral duties are commitments; those signed and not in force create nothing")
    void bilateralDuties() {
        assertThat(PROVISION.commitments())
                .extracting(Commitment::id)
                .contains("aachen_2019:assist", "quirinale_2021:assist", "nancy_2025:assist", "fr_gr_2021:assist")
                .doesNotContain("kensington_2025:assist", "northolt_2026:assist", "fr_gr_2026:assist");
        assertThat(PROVISION.arrangement(ArrangementId.of("aachen_2019")).layer())
                .isEqualTo(Layer.BILATERAL);
        Commitment greek = commitment("fr_gr_2021:assist");
        assertThat(greek.jointFinding()).isTrue();
        assertThat(greek.anchors()).isEmpty();
        assertThat(commitment("aachen_2019:assist").anchors())
                .containsExactly(ArrangementId.of("eu"), ArrangementId.of("nato"));
        assertThat(commitment("aachen_2019:assist")
                        .owedBy(Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("DE"))))
                .isEqualTo(actors("FR"));
    }

    private static Commitment commitment(String id) {
        List<Commitment> found = PROVISION.commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
