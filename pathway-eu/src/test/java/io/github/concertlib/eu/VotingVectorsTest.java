package io.github.concertlib.eu;

import static io.github.concertlib.core.condition.Level.ABSENT;
import static io.github.concertlib.core.condition.Level.ABSTAIN;
import static io.github.concertlib.core.condition.Level.ABSTAIN_DECLARED;
import static io.github.concertlib.core.condition.Level.ASSENT;
import static io.github.concertlib.core.condition.Level.OBJECT;
import static io.github.concertlib.core.condition.Verdict.FAILS;
import static io.github.concertlib.core.condition.Verdict.HOLDS;
import static io.github.concertlib.eu.Votes.COUNCIL;
import static io.github.concertlib.eu.Votes.PERSONS;
import static io.github.concertlib.eu.Votes.all;
import static io.github.concertlib.eu.Votes.largestFirst;
import static io.github.concertlib.eu.Votes.of;
import static io.github.concertlib.eu.Votes.state;
import static io.github.concertlib.eu.Votes.states;
import static io.github.concertlib.eu.Votes.where;
import static io.github.concertlib.eu.Votes.yesBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;
import io.github.concertlib.core.pathway.Interpretations;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes with known results, on Eurostat's population of 1 January 2025 unless another table is named. */
class VotingVectorsTest {

    private static final DecisionRule STANDARD = EuRules.qualifiedMajority(PERSONS);
    private static final DecisionRule REINFORCED = EuRules.reinforcedQualifiedMajority(PERSONS);
    private static final DecisionRule CONSTRUCTIVE = EuRules.unanimityWithConstructiveAbstention(PERSONS);

    private static String percent(Set<ActorId> states) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * PERSONS.total(states) / PERSONS.total());
    }

    @Test
    @DisplayName("the Union of 27 has 450 646 971 inhabitants; 65 % are 292 920 532, a third 150 215 657")
    void thresholds() {
        assertThat(PERSONS.total()).isEqualTo(450_646_971);
        assertThat(Share.percent(65).leastPartOf(PERSONS.total())).isEqualTo(292_920_532);
        assertThat(Share.of(1, 3).leastPartOf(PERSONS.total())).isEqualTo(150_215_657);
    }

    @Test
    @DisplayName("the Council rounds 65 % of 451 028 881 up to 293 168 773")
    void theCouncilRoundsUp() {
        assertThat(Share.percent(65).leastPartOf(451_028_881L)).isEqualTo(293_168_773L);
    }

    @Nested
    class QualifiedMajorityOfAll {

        @Test
        @DisplayName("all but DE, FR, IT in favour (53.09 %): adopted, only three hold out")
        void threeLargestCannotBlock() {
            assertThat(percent(Votes.allBut("DE FR IT"))).isEqualTo("53.09");
            assertThat(of(STANDARD, yesBut("DE FR IT", OBJECT))).isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("the same vote by reinforced majority: not adopted, there is no rescue")
        void threeLargestBlockTheReinforcedMajority() {
            assertThat(of(REINFORCED, yesBut("DE FR IT", OBJECT))).isEqualTo(FAILS);
        }

        @Test
        @DisplayName("DE, FR, BE, MT hold out (36.60 %): blocked, four members above 35 %")
        void fourAboveTheShareBlock() {
            assertThat(percent(states("DE FR BE MT"))).isEqualTo("36.60");
            assertThat(of(STANDARD, yesBut("DE FR BE MT", OBJECT))).isEqualTo(FAILS);
        }

        @Test
        @DisplayName("DE, FR, LU, MT hold out (34.11 %): adopted, four members below 35 %")
        void fourBelowTheShareDoNot() {
            assertThat(percent(states("DE FR LU MT"))).isEqualTo("34.11");
            assertThat(of(STANDARD, yesBut("DE FR LU MT", OBJECT))).isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("the 15 largest in favour (91.82 %): adopted")
        void fifteenLargest() {
            List<ActorId> largest = largestFirst().subList(0, 15);
            assertThat(percent(Set.copyOf(largest))).isEqualTo("91.82");
            assertThat(of(STANDARD, where(all(OBJECT), ASSENT, largest))).isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("the 15 smallest in favour (13.76 %): not adopted")
        void fifteenSmallest() {
            List<ActorId> smallest = largestFirst().subList(12, 27);
            assertThat(percent(Set.copyOf(smallest))).isEqualTo("13.76");
            assertThat(of(STANDARD, where(all(OBJECT), ASSENT, smallest))).isEqualTo(FAILS);
        }

        @Test
        @DisplayName("the 14 largest in favour: not adopted, whatever they represent")
        void fourteenLargest() {
            assertThat(of(STANDARD, where(all(OBJECT), ASSENT, largestFirst().subList(0, 14))))
                    .isEqualTo(FAILS);
        }

        @ParameterizedTest(name = "of {0} members {1} are 55 % and {2} are 72 %")
        @CsvSource({
            "9,5,7",
            "10,6,8",
            "11,7,8",
            "12,7,9",
            "13,8,10",
            "14,8,11",
            "15,9,11",
            "16,9,12",
            "17,10,13",
            "18,10,13",
            "19,11,14",
            "20,11,15",
            "21,12,16",
            "22,13,16",
            "23,13,17",
            "24,14,18",
            "25,14,18",
            "26,15,19",
            "27,15,20"
        })
        void membersNeeded(int members, long standard, long reinforced) {
            assertThat(Share.percent(55).leastPartOf(members)).isEqualTo(standard);
            assertThat(Share.percent(72).leastPartOf(members)).isEqualTo(reinforced);
        }
    }

    @Nested
    class ConstructiveAbstentions {

        @Test
        @DisplayName("AT, CY, IE, MT declare (3.59 %): adopted")
        void fourNeutrals() {
            assertThat(percent(states("AT CY IE MT"))).isEqualTo("3.59");
            assertThat(of(CONSTRUCTIVE, yesBut("AT CY IE MT", ABSTAIN_DECLARED)))
                    .isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("DE, FR declare (33.83 %): adopted, a third of the population but not of the members")
        void twoLargest() {
            assertThat(percent(states("DE FR"))).isEqualTo("33.83");
            assertThat(of(CONSTRUCTIVE, yesBut("DE FR", ABSTAIN_DECLARED))).isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("the nine smallest declare (4.39 %): adopted, a third of the members but not of the population")
        void nineSmallest() {
            List<ActorId> nine = largestFirst().subList(18, 27);
            assertThat(nine).containsExactlyInAnyOrderElementsOf(states("MT LU CY EE LV SI LT HR SK"));
            assertThat(percent(Set.copyOf(nine))).isEqualTo("4.39");
            assertThat(of(CONSTRUCTIVE, where(all(ASSENT), ABSTAIN_DECLARED, nine)))
                    .isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("DE, FR and the seven smallest declare (36.16 %): not adopted, both legs met")
        void bothLegs() {
            assertThat(percent(states("DE FR MT LU CY EE LV SI LT"))).isEqualTo("36.16");
            assertThat(of(CONSTRUCTIVE, yesBut("DE FR MT LU CY EE LV SI LT", ABSTAIN_DECLARED)))
                    .isEqualTo(FAILS);
        }

        @Test
        @DisplayName("a member without a vote counts in the cap all the same: Denmark before July 2022")
        void theCapIsThatOfTheWholeUnion() {
            // 149 479 799 persons: a third of the 26 who vote, but not of the 27
            String nine = "AT ES IE IT LT LU LV PT SE";
            Condition operation =
                    Sitting.on(LocalDate.of(2022, 6, 30)).route("p12").condition();
            assertThat(operation.evaluate(yesBut(nine, ABSTAIN_DECLARED))).isEqualTo(HOLDS);
            assertThat(operation.evaluate(yesBut(nine + " HR", ABSTAIN_DECLARED)))
                    .isEqualTo(FAILS);
        }

        @Test
        @DisplayName("the same nine abstain plainly: adopted")
        void plainlyTheyAreHarmless() {
            assertThat(of(CONSTRUCTIVE, yesBut("DE FR MT LU CY EE LV SI LT", ABSTAIN)))
                    .isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("26 abstain plainly, one says yes: adopted")
        void oneYesIsEnough() {
            assertThat(of(CONSTRUCTIVE, all(ABSTAIN).with(state("LU"), ASSENT))).isEqualTo(HOLDS);
        }

        @Test
        @DisplayName("one is neither there nor represented: not adopted")
        void absenceBlocks() {
            assertThat(of(CONSTRUCTIVE, yesBut("LU", ABSENT))).isEqualTo(FAILS);
            assertThat(of(EuRules.unanimity(), yesBut("LU", ABSENT))).isEqualTo(FAILS);
        }
    }

    @Nested
    class Participants {

        private int blocking(Electorate voters, Populations table) {
            return EuRules.blockingSize(voters, table);
        }

        @Test
        @DisplayName("PESCO of 26: 15 members needed, k = 3, four block")
        void pesco() {
            Electorate pesco = COUNCIL.restrictedTo(Votes.TODAY.pesco());
            assertThat(pesco.size()).isEqualTo(26);
            assertThat(Share.percent(55).leastPartOf(26)).isEqualTo(15);
            assertThat(blocking(pesco, PERSONS)).isEqualTo(4);
            DecisionRule rule = EuRules.participantsQualifiedMajority(PERSONS);
            assertThat(of(rule, pesco, yesBut("DE FR IT", OBJECT))).isEqualTo(HOLDS);
            assertThat(of(rule, pesco, yesBut("DE FR IT ES", OBJECT))).isEqualTo(FAILS);
        }

        @Test
        @DisplayName("suspending FR from PESCO: 25 voters, 14 needed, k = 2, three block")
        void suspension() {
            Electorate others = COUNCIL.restrictedTo(Votes.TODAY.pesco()).without(state("FR"));
            assertThat(others.size()).isEqualTo(25);
            assertThat(Share.percent(55).leastPartOf(25)).isEqualTo(14);
            assertThat(blocking(others, PERSONS)).isEqualTo(3);
        }

        @Test
        @DisplayName("the 24 of the Ukraine loan: 14 needed, k = 2, three block")
        void ukraineLoan() {
            Electorate club = COUNCIL.without(state("CZ"), state("HU"), state("SK"));
            assertThat(Share.percent(55).leastPartOf(24)).isEqualTo(14);
            assertThat(blocking(club, PERSONS)).isEqualTo(3);
            DecisionRule rule = EuRules.participantsQualifiedMajority(PERSONS);
            assertThat(of(rule, club, yesBut("DE FR", OBJECT))).isEqualTo(HOLDS);
            assertThat(of(rule, club, yesBut("DE FR LU", OBJECT))).isEqualTo(FAILS);
        }

        @Test
        @DisplayName("the 23 allies as a voting group: k = 2 by persons, k = 3 by the Council's shares")
        void theDataSetMatters() {
            Electorate allies = COUNCIL.without(state("AT"), state("CY"), state("IE"), state("MT"));
            Populations shares = EuPopulations.shipped().named("council-2025");
            assertThat(allies.size()).isEqualTo(23);
            assertThat(blocking(allies, PERSONS)).isEqualTo(3);
            assertThat(blocking(allies, shares)).isEqualTo(4);
        }
    }

    @Test
    @DisplayName("the data set is chosen by a reading and may be one of your own")
    void theDataSetIsChosen() {
        Sitting byShares = Sitting.on(
                Votes.DAY,
                EuPopulations.shipped(),
                Interpretations.defaults().with("eu.population-data", "council-2025"));
        assertThat(byShares.populations().total()).isEqualTo(10_001);
        Populations mine = new Populations("mine", "one each", "members", Votes.DAY, one(), PERSONS.source());
        Sitting own = Sitting.on(Votes.DAY, EuPopulations.shipped().with(mine), Interpretations.defaults());
        assertThat(own.populations().total()).isEqualTo(27);
    }

    private static java.util.Map<ActorId, Long> one() {
        java.util.Map<ActorId, Long> one = new java.util.TreeMap<>();
        PERSONS.of().keySet().forEach(state -> one.put(state, 1L));
        return one;
    }
}
