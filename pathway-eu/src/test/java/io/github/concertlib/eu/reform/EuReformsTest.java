package io.github.concertlib.eu.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.eu.Sitting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EuReformsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final EuPathway EU = new EuPathway();
    private static final Contingency CRISIS = Contingency.of(DAY, Event.CRISIS);

    private static Set<ActorId> states(String codes) {
        Set<ActorId> states = new TreeSet<>();
        Arrays.stream(codes.split(" ")).map(ActorId::of).forEach(states::add);
        return states;
    }

    private static Positions yesBut(String codes, Level level) {
        Positions positions = Positions.all(Level.ASSENT);
        for (ActorId state : states(codes)) {
            positions = positions.with(state, level);
        }
        return positions;
    }

    private static Architecture under(Reform reform) {
        return Architecture.on(DAY).tier("EU", EU, reform.applyTo(EU.provide(DAY)));
    }

    private static Verdict authorise(Reform reform, Positions positions) {
        return under(reform).condition(CRISIS, Function.AUTHORISE).evaluate(positions);
    }

    @Test
    @DisplayName("Parliament's proposal: Hungary alone no longer blocks, Parliament does")
    void parliament2023() {
        Reform reform = EuReforms.parliament2023(DAY, EuReforms.Majority.STANDARD);
        assertThat(authorise(reform, yesBut("HU", Level.OBJECT))).isEqualTo(Verdict.HOLDS);
        assertThat(authorise(reform, yesBut("european-parliament", Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
        assertThat(authorise(reform, yesBut("DE FR IT", Level.OBJECT))).isEqualTo(Verdict.HOLDS);
        assertThat(authorise(
                        EuReforms.parliament2023(DAY, EuReforms.Majority.REINFORCED), yesBut("DE FR IT", Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
        assertThat(under(reform).routes(CRISIS, Function.AUTHORISE))
                .hasSize(1)
                .extracting(Route::standing)
                .containsExactly(Standing.PROPOSED);
    }

    @Test
    @DisplayName("a reform changes nothing before its day")
    void dated() {
        Provision now = EU.provide(DAY);
        for (Reform reform : List.of(
                EuReforms.parliament2023(LATER, EuReforms.Majority.STANDARD),
                EuReforms.article44ByDefault(LATER),
                EuReforms.mutualAssistanceHandbook(LATER, states("GB NO CA")),
                EuReforms.anchoredSecurityCouncil(LATER, states("DE FR IT PL ES"), true))) {
            assertThat(reform.applyTo(now)).isEqualTo(now);
            assertThat(reform.standing()).isEqualTo(Standing.PROPOSED);
        }
    }

    @Test
    @DisplayName("entrusting by default: one no still blocks, but those who abstain are neither bound nor charged")
    void article44() {
        Reform reform = EuReforms.article44ByDefault(DAY);
        assertThat(authorise(reform, yesBut("HU", Level.OBJECT))).isEqualTo(Verdict.FAILS);
        Provision provision = reform.applyTo(EU.provide(DAY));
        Route entrusting = EU.routes(CRISIS, provision).stream()
                .filter(route -> route.steps().get(0).id().equals("eu:entrust-by-default"))
                .findFirst()
                .orElseThrow();
        Positions willing = Positions.all(Level.ABSTAIN)
                .with(ActorId.of("FR"), Level.ASSENT)
                .with(ActorId.of("IT"), Level.ASSENT);
        assertThat(entrusting.condition().evaluate(willing)).isEqualTo(Verdict.HOLDS);
        assertThat(entrusting.consequences(willing).bound()).isEqualTo(states("FR IT"));
        assertThat(entrusting.consequences(willing).pays()).isEqualTo(states("FR IT"));
    }

    @Test
    @DisplayName("the handbook adds help and headquarters, and no condition to the duty")
    void handbook() {
        Reform reform = EuReforms.mutualAssistanceHandbook(DAY, states("GB NO CA"));
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("EE"));
        Architecture before = Architecture.on(DAY).tier("EU", EU, EU.provide(DAY));
        assertThat(under(reform).condition(attack, Function.AUTHORISE))
                .isEqualTo(before.condition(attack, Function.AUTHORISE));
        Function outside = Function.of("ASSIST_FROM_OUTSIDE");
        assertThat(before.routes(attack, outside)).isEmpty();
        assertThat(under(reform).respondTo(attack, outside, yesBut("CA", Level.SILENT)))
                .isInstanceOfSatisfying(
                        Outcome.Authorised.class,
                        outcome -> assertThat(outcome.consequences().bound()).isEqualTo(states("GB NO")));
        assertThat(under(reform).condition(attack, Function.COMMAND).evaluate(yesBut("HU", Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName(
            "a Security Council tied to the European Council is blocked by any leader's objection, an untied one is not")
    void securityCouncil() {
        Set<ActorId> five = states("DE FR IT PL ES");
        Positions hungary = yesBut("HU", Level.OBJECT);
        assertThat(authorise(EuReforms.anchoredSecurityCouncil(DAY, five, true), hungary))
                .isEqualTo(Verdict.FAILS);
        assertThat(authorise(EuReforms.anchoredSecurityCouncil(DAY, five, false), hungary))
                .isEqualTo(Verdict.HOLDS);
        Outcome outcome = under(EuReforms.anchoredSecurityCouncil(DAY, five, true))
                .respondTo(
                        CRISIS,
                        Function.AUTHORISE,
                        hungary.with(ActorId.of("HU"), Forum.of("eu:european-council"), Level.ABSTAIN));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Authorised.class,
                        authorised ->
                                assertThat(authorised.consequences().bound()).isEqualTo(five));
    }

    @Test
    @DisplayName(
            "the Union funds what others authorise: money for defence by majority where an operation of its own is stuck")
    void itFunds() {
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of("EE"));
        Condition money = Architecture.on(DAY).tier("EU", EU, EU.provide(DAY)).condition(attack, Function.FUND);
        assertThat(money.evaluate(yesBut("HU SK", Level.OBJECT))).isEqualTo(Verdict.HOLDS);
        assertThat(Sitting.on(DAY).route("p12").condition().evaluate(yesBut("HU SK", Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
    }

    private static Reform words(String json) {
        return EU.reform(Documents.json("study.yaml", json));
    }

    @Test
    @DisplayName("a study names proposals and groups in words; wrong ones are refused with their place")
    void inWords() {
        assertThat(words("{\"proposal\": \"parliament-2023\", \"from\": \"2030-01-01\"}")
                        .id())
                .isEqualTo("eu-parliament-2023");
        Reform club = words("{\"act\": \"p14\", \"from\": \"2026-01-01\", \"by\": [\"ES\", \"FR\", \"IT\"]}");
        assertThat(EU.routes(CRISIS, club.applyTo(EU.provide(DAY))))
                .filteredOn(route ->
                        route.steps().size() == 2 && route.steps().get(1).id().equals("eu:p14"))
                .hasSize(1);
        assertThatThrownBy(() -> words("{\"proposal\": \"parliament\", \"from\": \"2030-01-01\"}"))
                .hasMessageStartingWith("study.yaml:1: field 'proposal': unknown proposal 'parliament' for the Union");
        assertThatThrownBy(() -> words("{\"act\": \"p12\", \"from\": \"2026-01-01\", \"by\": [\"ES\"]}"))
                .hasMessageContaining("is not an act of a group");
        Reform small = words("{\"act\": \"p33\", \"from\": \"2026-01-01\", \"by\": [\"ES\", \"FR\"]}");
        assertThatThrownBy(() -> small.applyTo(EU.provide(DAY)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("takes at least 9 members");
    }
}
