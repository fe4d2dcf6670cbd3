package io.github.concertlib.eu;

import static io.github.concertlib.eu.Votes.DAY;
import static io.github.concertlib.eu.Votes.allBut;
import static io.github.concertlib.eu.Votes.state;
import static io.github.concertlib.eu.Votes.states;
import static io.github.concertlib.eu.Votes.yesBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EuPathwayTest {

    private static final Pathway EU = new EuPathway();

    private static final Contingency CRISIS = Contingency.of(DAY, Event.CRISIS);

    private static Contingency attackOn(String victim) {
        return Contingency.of(DAY, Event.ARMED_ATTACK).against(state(victim));
    }

    private static List<Route> routes(Contingency contingency, Function function, Interpretations readings) {
        return EU.routes(contingency, EU.provide(contingency.on(), readings)).stream()
                .filter(route -> route.function().equals(function))
                .toList();
    }

    private static List<Route> routes(Contingency contingency) {
        return routes(contingency, Function.AUTHORISE, Interpretations.defaults());
    }

    private static Architecture union(LocalDate at) {
        return Architecture.on(at).tier("EU", EU, EU.provide(at));
    }

    @Test
    void isInstalled() {
        assertThat(Pathways.installed().named("eu")).isInstanceOf(EuPathway.class);
    }

    @Test
    @DisplayName("the United Kingdom votes until 31 January 2020")
    void membershipIsDated() {
        assertThat(Sitting.on(LocalDate.of(2020, 1, 31)).members()).hasSize(28).contains(state("GB"));
        assertThat(Sitting.on(LocalDate.of(2020, 2, 1)).members()).hasSize(27).doesNotContain(state("GB"));
        assertThat(Sitting.on(LocalDate.of(1994, 1, 1)).members()).hasSize(12);
    }

    @Test
    @DisplayName("before the Treaty of Rome there is nothing")
    void nothingBeforeTheTreaty() {
        assertThat(EU.provide(LocalDate.of(1957, 12, 31)).arrangements()).isEmpty();
    }

    @Test
    @DisplayName("every day since 1958 can be asked for")
    void everyDayIsProvided() {
        for (LocalDate day = LocalDate.of(1958, 1, 1); day.isBefore(DAY); day = day.plusMonths(5)) {
            Provision provision = EU.provide(day);
            assertThat(provision.arrangements()).isNotEmpty();
            provision
                    .procedures()
                    .forEach(procedure -> assertThat(procedure.condition().evaluate(Positions.unknown()))
                            .isNotNull());
        }
    }

    @Test
    @DisplayName("an operation answers a crisis, and each of the 27 can block it")
    void operation() {
        assertThat(routes(CRISIS)).hasSize(1);
        Outcome blocked = union(DAY).respondTo(CRISIS, Function.AUTHORISE, yesBut("HU", Level.OBJECT));
        assertThat(blocked).isInstanceOf(Outcome.Blocked.class);
        assertThat(blocked.blockedBy()).isEqualTo(states("HU"));
    }

    @Test
    @DisplayName("a plain abstainer is bound and pays; who declares is exempt and does not pay for an operation")
    void abstentionsDiffer() {
        Outcome outcome = union(DAY)
                .respondTo(
                        CRISIS,
                        Function.AUTHORISE,
                        yesBut("AT", Level.ABSTAIN_DECLARED).with(state("BE"), Level.ABSTAIN));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Authorised.class, authorised -> {
            assertThat(authorised.consequences().exempt()).isEqualTo(states("AT"));
            assertThat(authorised.consequences().exemptFromCost()).isEqualTo(states("AT"));
            assertThat(authorised.consequences().bound()).contains(state("BE"));
            assertThat(authorised.consequences().pays()).contains(state("BE"));
        });
    }

    @Test
    @DisplayName(
            "INV-37 neither an operation nor 222 answers an armed attack alone: the victim asks under 42(7), nobody else can block")
    void mutualAssistance() {
        List<Route> routes = routes(attackOn("EE"));
        assertThat(routes).extracting(route -> route.steps().get(0).id()).containsExactly("eu:p27");
        assertThat(routes.get(0).condition().actors()).isEqualTo(states("EE"));
        Positions onlyTheVictim = Positions.all(Level.OBJECT).with(state("EE"), Forum.of("eu:42.7"), Level.ASSENT);
        assertThat(union(DAY).respondTo(attackOn("EE"), Function.AUTHORISE, onlyTheVictim))
                .isInstanceOfSatisfying(
                        Outcome.Authorised.class,
                        authorised ->
                                assertThat(authorised.consequences().bound()).isEqualTo(allBut("EE")));
    }

    @Test
    @DisplayName("an attack on an outsider opens no such route")
    void outsidersHaveNoClaim() {
        assertThat(routes(attackOn("NO"))).isEmpty();
        assertThat(union(DAY).commitments(attackOn("NO"))).isEmpty();
    }

    @Test
    @DisplayName("the aggressor may be an ally; one that is a member is not bound")
    void aggressorMayBeAnAlly() {
        assertThat(routes(attackOn("GR").by(state("TR")))).hasSize(1);
        assertThat(routes(attackOn("DK").by(state("US")))).hasSize(1);
        Route route = routes(attackOn("SI").by(state("HU"))).get(0);
        assertThat(route.consequences(Positions.all(Level.ASSENT)).bound()).isEqualTo(allBut("SI HU"));
    }

    @Test
    @DisplayName("the duty of 42(7) binds the other 26, neutral or not, each with its qualification")
    void commitment() {
        Commitment duty = union(DAY).commitments(attackOn("EE")).get(0);
        assertThat(duty.id()).isEqualTo("eu:42.7");
        assertThat(duty.owedBy(attackOn("EE"))).isEqualTo(allBut("EE"));
        assertThat(duty.onRequest()).isTrue();
        assertThat(duty.qualifications().get(state("AT"))).contains("specific character");
        assertThat(duty.qualifications().get(state("CY"))).contains("not neutral");
        assertThat(duty.qualifications().get(state("FR"))).contains("NATO");
    }

    @Test
    @DisplayName("Finland's specific character ends when it joins NATO")
    void neutralityIsDated() {
        Commitment before = EU.provide(LocalDate.of(2023, 4, 3)).commitments().get(0);
        Commitment after = EU.provide(LocalDate.of(2023, 4, 4)).commitments().get(0);
        assertThat(before.qualifications().get(state("FI"))).contains("non-aligned");
        assertThat(after.qualifications().get(state("FI"))).contains("NATO");
    }

    @Test
    @DisplayName("a disaster calls up the solidarity clause alone, a terrorist attack both, by practice of 2015")
    void solidarity() {
        Contingency flood = Contingency.of(DAY, Event.DISASTER).against(state("SI"));
        Contingency terror = Contingency.of(LocalDate.of(2015, 11, 17), Event.TERRORIST_ATTACK)
                .against(state("FR"));
        assertThat(routes(flood)).extracting(route -> route.steps().get(0).id()).containsExactly("eu:p30");
        assertThat(routes(terror))
                .extracting(route -> route.steps().get(0).id())
                .containsExactlyInAnyOrder("eu:p27", "eu:p30");
        assertThat(routes(
                        terror,
                        Function.AUTHORISE,
                        Interpretations.defaults().with("eu.mutual-assistance-trigger", "armed-attack")))
                .extracting(route -> route.steps().get(0).id())
                .containsExactly("eu:p30");
    }

    @Test
    @DisplayName("whether 42(7) reaches Greenland is a reading; it does not reach the high seas")
    void territory() {
        Contingency greenland = attackOn("DK").by(state("US")).at("Greenland");
        assertThat(routes(greenland)).hasSize(1);
        assertThat(routes(
                        greenland,
                        Function.AUTHORISE,
                        Interpretations.defaults().with("eu.mutual-assistance-territory", "territory-of-the-union")))
                .isEmpty();
        assertThat(routes(attackOn("DK").at("high seas"))).isEmpty();
        assertThat(union(DAY).commitments(attackOn("DK").at("high seas"))).isEmpty();
        assertThat(union(DAY).commitments(greenland)).hasSize(1);
        assertThat(routes(attackOn("DK").at("Bornholm"))).hasSize(1);
    }

    @Test
    @DisplayName("Denmark has no vote on an operation before 1 July 2022, but has one on a civilian mission")
    void danishOptOut() {
        Sitting before = Sitting.on(LocalDate.of(2022, 6, 30));
        assertThat(before.route("p12").condition().actors()).hasSize(26).doesNotContain(state("DK"));
        assertThat(before.route("p12-civilian").condition().actors()).hasSize(27);
        assertThat(Sitting.on(LocalDate.of(2022, 7, 1)).route("p12").condition().actors())
                .hasSize(27);
    }

    @Test
    @DisplayName("SAFE was adopted under Article 122 by qualified majority: one member cannot block the money")
    void safe() {
        List<Route> routes = routes(attackOn("EE"), Function.FUND, Interpretations.defaults());
        assertThat(routes).extracting(route -> route.steps().get(0).id()).containsExactly("eu:p48");
        assertThat(routes.get(0).condition().evaluate(yesBut("HU", Level.ABSTAIN)))
                .isEqualTo(io.github.concertlib.core.condition.Verdict.HOLDS);
    }

    @Test
    @DisplayName("what brings about a decision is explained with the article")
    void explanationsCite() {
        Outcome outcome = union(DAY).respondTo(CRISIS, Function.AUTHORISE, yesBut("HU", Level.OBJECT));
        assertThat(outcome.explanation().render())
                .contains("Articles 28, 42(4) and 43(2) TEU", "HU", "Article 31(1) TEU");
    }
}
