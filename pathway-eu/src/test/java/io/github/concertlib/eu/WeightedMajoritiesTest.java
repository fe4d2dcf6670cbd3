package io.github.concertlib.eu;

import static io.github.concertlib.core.condition.Level.ABSTAIN;
import static io.github.concertlib.core.condition.Level.ABSTAIN_DECLARED;
import static io.github.concertlib.core.condition.Level.OBJECT;
import static io.github.concertlib.core.condition.Verdict.FAILS;
import static io.github.concertlib.core.condition.Verdict.HOLDS;
import static io.github.concertlib.eu.Votes.state;
import static io.github.concertlib.eu.Votes.yesBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Votes before double majorities by population, and in the transition to them. */
class WeightedMajoritiesTest {

    private static Electorate council(LocalDate at) {
        return Electorate.of(EuBody.COUNCIL.forum(), Sitting.on(at).members());
    }

    @Test
    @DisplayName("the totals are 17, 58, 63, 76, 87, 124, 321, 345 and 352 votes")
    void totals() {
        assertThat(EuRules.weightedMajority(LocalDate.of(1970, 1, 1), true).description())
                .contains("12 of 17");
        assertThat(EuRules.weightedMajority(LocalDate.of(1975, 1, 1), true).description())
                .contains("41 of 58");
        assertThat(EuRules.weightedMajority(LocalDate.of(1985, 1, 1), true).description())
                .contains("45 of 63");
        assertThat(EuRules.weightedMajority(LocalDate.of(2004, 5, 1), true).description())
                .contains("88 of 124");
        assertThat(EuRules.weightedMajority(LocalDate.of(2004, 10, 31), true).description())
                .contains("88 of 124");
        assertThat(EuRules.weightedMajority(LocalDate.of(2004, 11, 1), true).description())
                .contains("232 of 321");
        assertThat(EuRules.weightedMajority(LocalDate.of(1993, 2, 13), true).description())
                .contains("54 of 76");
        assertThat(EuRules.weightedMajority(LocalDate.of(2000, 1, 1), true).description())
                .contains("62 of 87");
        assertThat(EuRules.weightedMajority(LocalDate.of(2006, 2, 21), true).description())
                .contains("232 of 321");
        assertThat(EuRules.weightedMajority(LocalDate.of(2010, 6, 1), true).description())
                .contains("255 of 345");
        assertThat(EuRules.weightedMajority(LocalDate.of(2014, 1, 1), true).description())
                .contains("260 of 352");
    }

    @Test
    @DisplayName("the Twelve: 22 votes against do not block, 23 do")
    void twelve() {
        LocalDate day = LocalDate.of(1993, 2, 13);
        DecisionRule rule = EuRules.weightedMajority(day, true);
        assertThat(Votes.of(rule, council(day), yesBut("DE BE NL LU", OBJECT))).isEqualTo(HOLDS);
        assertThat(Votes.of(rule, council(day), yesBut("DE BE NL DK", OBJECT))).isEqualTo(FAILS);
    }

    @Test
    @DisplayName("Nice: DE, FR and GB against leave 258 votes and 24 members, but 58 % of the population")
    void populationOnRequest() {
        LocalDate day = LocalDate.of(2010, 6, 1);
        Populations table = Sitting.on(day).populations();
        assertThat(Votes.of(EuRules.weightedMajority(day, true), council(day), yesBut("DE FR GB", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(Votes.of(
                        EuRules.weightedMajorityWithPopulationCheck(day, true, table),
                        council(day),
                        yesBut("DE FR GB", OBJECT)))
                .isEqualTo(FAILS);
    }

    private static Sitting reading(LocalDate day, Interpretation point, String reading) {
        return Sitting.on(
                day, EuPopulations.shipped(), Interpretations.defaults().with(point.id(), reading));
    }

    @Test
    @DisplayName("Nice: a member asks for the check of the population, unless the reading is that nobody does")
    void populationByReading() {
        LocalDate day = LocalDate.of(2010, 6, 1);
        Condition asked = Sitting.on(day).route("p51").condition();
        assertThat(asked.evaluate(yesBut("DE FR IT", OBJECT))).isEqualTo(FAILS);
        assertThat(asked.evaluate(yesBut("DE FR IT", ABSTAIN))).isEqualTo(FAILS);
        assertThat(asked.evaluate(yesBut("DE FR", OBJECT))).isEqualTo(HOLDS);
        Sitting silent = reading(day, EuReadings.NICE_CHECK, EuReadings.NICE_CHECK_NOT_ASKED_FOR);
        assertThat(silent.route("p51").condition().evaluate(yesBut("DE FR IT", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(VotingRule.QUALIFIED_MAJORITY.in(Sitting.on(day)).description())
                .isEqualTo(
                        "weighted majority: at least 255 of 345 votes in favour from more than half of the members and, as"
                                + " a member asks for it, 62 % of the population");
        assertThat(VotingRule.QUALIFIED_MAJORITY.in(silent).description())
                .endsWith("from more than half of the members; no member asks to check the population");
        assertThat(VotingRule.QUALIFIED_MAJORITY
                        .in(Sitting.on(LocalDate.of(2004, 10, 31)))
                        .description())
                .endsWith("votes in favour");
    }

    @Test
    @DisplayName(
            "from November 2014 to March 2017 the votes of Nice count where the reading is that a member asks for them")
    void votesOfNiceByReading() {
        for (LocalDate day : List.of(LocalDate.of(2014, 11, 1), LocalDate.of(2017, 3, 31))) {
            assertThat(Sitting.on(day).route("p51").condition().evaluate(yesBut("DE FR IT", OBJECT)))
                    .isEqualTo(HOLDS);
            assertThat(VotingRule.QUALIFIED_MAJORITY.in(Sitting.on(day)).description())
                    .endsWith("; no member asks for the votes of Nice");
            Sitting asked = reading(day, EuReadings.NICE_VOTES, EuReadings.NICE_VOTES_ASKED_FOR);
            assertThat(asked.route("p51").condition().evaluate(yesBut("DE FR IT", OBJECT)))
                    .isEqualTo(FAILS);
            assertThat(VotingRule.QUALIFIED_MAJORITY.in(asked).description())
                    .startsWith("weighted majority: at least 260 of 352 votes");
            assertThat(VotingRule.PARTICIPANTS_QUALIFIED_MAJORITY.in(asked).description())
                    .startsWith("weighted majority: at least 260 of 352 votes");
        }
        Sitting after = reading(LocalDate.of(2017, 4, 1), EuReadings.NICE_VOTES, EuReadings.NICE_VOTES_ASKED_FOR);
        assertThat(after.route("p51").condition().evaluate(yesBut("DE FR IT", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(VotingRule.QUALIFIED_MAJORITY.in(after).description()).doesNotContain("Nice", "weighted");
    }

    @Test
    @DisplayName("without a proposal Nice asks for two thirds of the members")
    void twoThirds() {
        LocalDate day = LocalDate.of(2010, 6, 1);
        String ten = "MT LU CY EE SI LV LT IE DK FI";
        assertThat(Votes.of(EuRules.weightedMajority(day, true), council(day), yesBut(ten, OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(Votes.of(EuRules.weightedMajority(day, false), council(day), yesBut(ten, OBJECT)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName("the relocation vote of 2015 passes by either rule among those who took part")
    void relocation() {
        LocalDate day = LocalDate.of(2015, 9, 22);
        Electorate voters = council(day).without(state("DK"), state("GB"), state("IE"));
        var votes = yesBut("CZ HU RO SK", OBJECT).with(state("FI"), ABSTAIN);
        assertThat(Votes.of(EuRules.weightedMajorityOnRequest(day, true), voters, votes))
                .isEqualTo(HOLDS);
        Populations table = Sitting.on(day).populations();
        assertThat(Votes.of(EuRules.participantsQualifiedMajority(table), voters, votes))
                .isEqualTo(HOLDS);
    }

    @Test
    @DisplayName("after 31 March 2017 nobody can ask for the weights of Nice")
    void theTransitionEnds() {
        assertThat(EuRules.weightedMajorityOnRequest(LocalDate.of(2017, 3, 31), true))
                .isNotNull();
        assertThatThrownBy(() -> EuRules.weightedMajorityOnRequest(LocalDate.of(2017, 4, 1), true))
                .hasMessage("the weights of Nice can be asked for from 2014-11-01 to 2017-03-31, not on 2017-04-01");
    }

    @Test
    @DisplayName("a day before the Treaty of Rome is an error that says what is known")
    void beforeTheTreaty() {
        assertThatThrownBy(() -> EuRules.weightedMajority(LocalDate.of(1957, 12, 31), true))
                .hasMessageStartingWith(
                        "no votes of the members are known for 1957-12-31; known are [eu-6 from 1958-01-01");
        assertThatThrownBy(() -> Sitting.on(LocalDate.of(1950, 5, 9)))
                .hasMessage("the Union has no members on 1950-05-09; it begins on 1958-01-01");
    }

    @Test
    @DisplayName("on every day of weighted votes each member of the day has a weight, and nobody else")
    void everyMemberHasAWeight() {
        for (LocalDate day = LocalDate.of(1958, 1, 1);
                day.isBefore(LocalDate.of(2014, 11, 1));
                day = day.plusMonths(1)) {
            assertThat(Eras.weights(day).weights().keySet())
                    .describedAs("%s", day)
                    .isEqualTo(Sitting.on(day).members());
        }
    }

    @Test
    @DisplayName("summer of 2004: 37 of 124 votes block; those who declare block with more than a third, 42 votes")
    void summerOf2004() {
        LocalDate day = LocalDate.of(2004, 7, 12);
        DecisionRule rule = EuRules.weightedMajority(day, true);
        assertThat(Votes.of(rule, council(day), yesBut("DE FR GB DK EE", OBJECT)))
                .isEqualTo(HOLDS);
        assertThat(Votes.of(rule, council(day), yesBut("DE FR GB DK SE", OBJECT)))
                .isEqualTo(FAILS);
        Sitting sitting = Sitting.on(day);
        // 41 votes, then 42; Denmark has none in matters of defence
        assertThat(sitting.route("p12").condition().evaluate(yesBut("DE FR GB PL EE", ABSTAIN_DECLARED)))
                .isEqualTo(HOLDS);
        assertThat(sitting.route("p12").condition().evaluate(yesBut("DE FR GB PL SE", ABSTAIN_DECLARED)))
                .isEqualTo(FAILS);
    }

    @Test
    @DisplayName("EULEX 2008: Cyprus declares an abstention, is not bound, and a civilian mission charges nobody")
    void eulex() {
        Sitting sitting = Sitting.on(LocalDate.of(2008, 2, 4));
        var votes = yesBut("CY", ABSTAIN_DECLARED);
        var route = sitting.route("p12-civilian");
        assertThat(route.condition().evaluate(votes)).isEqualTo(HOLDS);
        assertThat(route.consequences(votes).exempt()).isEqualTo(Votes.states("CY"));
        assertThat(route.consequences(votes).pays()).isEmpty();
        assertThat(route.condition().actors()).hasSize(27);
    }

    @Test
    @DisplayName("until 2009 those who declare block with more than a third of the weighted votes")
    void capInVotes() {
        Sitting sitting = Sitting.on(LocalDate.of(2008, 2, 4));
        assertThat(sitting.route("p03").condition().evaluate(yesBut("DE FR GB IT", ABSTAIN_DECLARED)))
                .isEqualTo(FAILS);
        assertThat(sitting.route("p03").condition().evaluate(yesBut("DE FR GB", ABSTAIN_DECLARED)))
                .isEqualTo(HOLDS);
    }

    @Test
    @DisplayName(
            "Albania 1997: one objection kept the Council from asking the WEU, and there was no declaration to offer")
    void albania() {
        Sitting sitting = Sitting.on(LocalDate.of(1997, 3, 16));
        assertThat(sitting.members()).hasSize(15);
        Condition request = sitting.route("p12-by-weu").condition();
        assertThat(request.evaluate(yesBut("DE", OBJECT))).isEqualTo(FAILS);
        assertThat(request.evaluate(yesBut("DE", ABSTAIN))).isEqualTo(HOLDS);
        assertThat(request.actors()).hasSize(14).doesNotContain(state("DK"));
    }

    @Test
    @DisplayName("before the Treaty of Amsterdam the Union had no operations of its own; it could ask the WEU")
    void noOperationsBeforeAmsterdam() {
        LocalDate amsterdam = LocalDate.of(1999, 5, 1);
        EuPathway union = new EuPathway();
        for (LocalDate day : List.of(LocalDate.of(1995, 1, 1), amsterdam.minusDays(1), amsterdam)) {
            Contingency crisis = Contingency.of(day, Event.CRISIS);
            assertThat(union.routes(crisis, union.provide(day)))
                    .extracting(route -> route.function())
                    .contains(Function.of("REQUEST_WEU"))
                    .filteredOn(function -> function.equals(Function.AUTHORISE))
                    .hasSize(day.isBefore(amsterdam) ? 0 : 1);
        }
    }
}
