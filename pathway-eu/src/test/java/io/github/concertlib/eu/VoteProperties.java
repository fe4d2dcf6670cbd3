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
import static io.github.concertlib.eu.Votes.yesBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;
import io.github.concertlib.eu.VotesArbitrary.Roll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the votes in the Council, on random votes of the 27. */
class VoteProperties {

    private static final DecisionRule UNANIMITY = EuRules.unanimity();
    private static final DecisionRule CONSTRUCTIVE = EuRules.unanimityWithConstructiveAbstention(PERSONS);
    private static final DecisionRule STANDARD = EuRules.qualifiedMajority(PERSONS);
    private static final DecisionRule REINFORCED = EuRules.reinforcedQualifiedMajority(PERSONS);
    private static final DecisionRule AMONG = EuRules.participantsQualifiedMajority(PERSONS);
    private static final DecisionRule AMONG_REINFORCED = EuRules.participantsReinforcedQualifiedMajority(PERSONS);
    private static final List<DecisionRule> ALL =
            List.of(UNANIMITY, CONSTRUCTIVE, STANDARD, REINFORCED, AMONG, AMONG_REINFORCED, EuRules.simpleMajority());
    private static final List<DecisionRule> MAJORITIES = List.of(STANDARD, REINFORCED, AMONG, AMONG_REINFORCED);

    @Provide
    Arbitrary<Roll> rolls() {
        return VotesArbitrary.of(OBJECT, ABSTAIN_DECLARED, ABSTAIN, ABSENT);
    }

    @Provide
    Arbitrary<Roll> unopposed() {
        return VotesArbitrary.of(ABSTAIN_DECLARED, ABSTAIN);
    }

    @Provide
    Arbitrary<ActorId> member() {
        return VotesArbitrary.member();
    }

    @Provide
    Arbitrary<Set<ActorId>> groups() {
        return VotesArbitrary.group(2);
    }

    private static Verdict verdict(DecisionRule rule, Roll roll) {
        return Votes.of(rule, roll.positions());
    }

    @Property(tries = 200)
    @Label("INV-01 a no by any voter blocks unanimity")
    void aNoBlocksUnanimity(@ForAll("unopposed") Roll roll, @ForAll("member") ActorId state) {
        assertThat(verdict(UNANIMITY, roll.with(state, OBJECT))).isEqualTo(FAILS);
        assertThat(verdict(CONSTRUCTIVE, roll.with(state, OBJECT))).isEqualTo(FAILS);
    }

    @Property(tries = 200)
    @Label("INV-02 turning a yes into a plain abstention never changes a unanimity")
    void abstainingIsHarmless(@ForAll("rolls") Roll roll) {
        for (DecisionRule rule : List.of(UNANIMITY, CONSTRUCTIVE)) {
            assertThat(verdict(rule, roll.replacing(ASSENT, ABSTAIN))).isEqualTo(verdict(rule, roll));
        }
    }

    @Property(tries = 200)
    @Label("INV-03 under a qualified majority an abstention, an absence and a no are the same")
    void notInFavourIsNotInFavour(@ForAll("rolls") Roll roll) {
        Roll allAgainst = roll.replacing(ABSTAIN, OBJECT)
                .replacing(ABSTAIN_DECLARED, OBJECT)
                .replacing(ABSENT, OBJECT);
        for (DecisionRule rule : MAJORITIES) {
            assertThat(verdict(rule, allAgainst)).isEqualTo(verdict(rule, roll));
        }
    }

    @Property(tries = 300)
    @Label("INV-04 a further yes never defeats an act, under any rule")
    void monotone(@ForAll("rolls") Roll roll, @ForAll("member") ActorId state) {
        for (DecisionRule rule : ALL) {
            if (verdict(rule, roll) == HOLDS) {
                assertThat(verdict(rule, roll.with(state, ASSENT))).isEqualTo(HOLDS);
            }
        }
    }

    @Property(tries = 500)
    @Label("INV-05 declarers block only with a third of the members and a third of the population")
    void bothLegs(@ForAll("unopposed") Roll roll) {
        List<ActorId> declarers = roll.having(ABSTAIN_DECLARED);
        boolean members = 3L * declarers.size() >= 27;
        boolean population = 3 * PERSONS.total(Set.copyOf(declarers)) >= PERSONS.total();
        assertThat(verdict(CONSTRUCTIVE, roll)).isEqualTo(members && population ? FAILS : HOLDS);
    }

    @Property(tries = 200)
    @Label("INV-06 fewer than nine declarers never block")
    void eightAreHarmless(@ForAll("groups") Set<ActorId> group) {
        List<ActorId> eight = group.stream().limit(8).toList();
        assertThat(Votes.of(CONSTRUCTIVE, Votes.where(Votes.all(ASSENT), ABSTAIN_DECLARED, eight)))
                .isEqualTo(HOLDS);
    }

    @Property(tries = 300)
    @Label("INV-10 three or fewer never block the standard majority")
    void threeCannotBlock(@ForAll("groups") Set<ActorId> group) {
        List<ActorId> three = group.stream().limit(3).toList();
        assertThat(Votes.of(STANDARD, Votes.where(Votes.all(ASSENT), OBJECT, three)))
                .isEqualTo(HOLDS);
    }

    @Example
    @Label("INV-11 three do block the reinforced majority: DE, FR, IT")
    void threeBlockTheReinforcedMajority() {
        assertThat(Votes.of(REINFORCED, yesBut("DE FR IT", OBJECT))).isEqualTo(FAILS);
    }

    @Property
    @Label("INV-12 the threshold is never one person below its share")
    void ceiling(@ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int total) {
        long needed = Share.percent(65).leastPartOf(total);
        assertThat(100 * needed).isGreaterThanOrEqualTo(65L * total);
        assertThat(100 * (needed - 1)).isLessThan(65L * total);
    }

    /** Sixteen members with {@code inFavour} people together and eleven with {@code against}. */
    private static Populations divided(long inFavour, long against) {
        Map<ActorId, Long> people = new TreeMap<>();
        int i = 0;
        for (ActorId state : Votes.TODAY.members()) {
            long first = i == 0 ? inFavour - 15 : i == 16 ? against - 10 : 1;
            people.put(state, first);
            i++;
        }
        return new Populations("divided", "divided", "persons", Votes.DAY, people, PERSONS.source());
    }

    private static Positions sixteenInFavour() {
        return Votes.where(
                Votes.all(OBJECT), ASSENT, List.copyOf(Votes.TODAY.members()).subList(0, 16));
    }

    @Example
    @Label("INV-12 exactly 65 % is enough, one person less is not")
    void tie() {
        assertThat(Votes.of(EuRules.qualifiedMajority(divided(65_000, 35_000)), sixteenInFavour()))
                .isEqualTo(HOLDS);
        assertThat(Votes.of(EuRules.qualifiedMajority(divided(64_999, 35_001)), sixteenInFavour()))
                .isEqualTo(FAILS);
    }

    @Example
    @Label("INV-13 exactly 35 % is not more than 35 %: k counts on")
    void tieAmongParticipants() {
        assertThat(EuRules.blockingSize(COUNCIL, divided(65_000, 35_000))).isEqualTo(2);
        Map<ActorId, Long> people = new TreeMap<>();
        people.put(Votes.state("DE"), 35L);
        List.of("FR", "IT", "ES", "PL", "NL").forEach(code -> people.put(Votes.state(code), 13L));
        Populations exact = new Populations("exact", "exact", "persons", Votes.DAY, people, PERSONS.source());
        assertThat(EuRules.blockingSize(COUNCIL.restrictedTo(people.keySet()), exact))
                .isEqualTo(3);
        people.put(Votes.state("DE"), 36L);
        Populations more = new Populations("more", "more", "persons", Votes.DAY, people, PERSONS.source());
        assertThat(EuRules.blockingSize(COUNCIL.restrictedTo(people.keySet()), more))
                .isEqualTo(2);
    }

    @Property(tries = 300)
    @Label("INV-13 among participants k + 1 may block and k never do, k being at least one")
    void blockingSize(@ForAll("groups") Set<ActorId> group) {
        Electorate voters = COUNCIL.restrictedTo(group);
        int k = EuRules.blockingSize(voters, PERSONS) - 1;
        assertThat(k).isGreaterThanOrEqualTo(1);
        List<ActorId> largest =
                Votes.largestFirst().stream().filter(group::contains).toList();
        long needed = Share.percent(55).leastPartOf(group.size());
        if (group.size() - k >= needed) {
            assertThat(Votes.of(AMONG, voters, Votes.where(Votes.all(ASSENT), OBJECT, largest.subList(0, k))))
                    .isEqualTo(HOLDS);
        }
        if (group.size() > k) {
            assertThat(Votes.of(AMONG, voters, Votes.where(Votes.all(ASSENT), OBJECT, largest.subList(0, k + 1))))
                    .isEqualTo(FAILS);
        }
    }

    @Property(tries = 500)
    @Label("INV-14 the reinforced majority implies the standard one, and among all 27 the forms agree while k = 3")
    void theStrongerImpliesTheWeaker(@ForAll("rolls") Roll roll, @ForAll("groups") Set<ActorId> group) {
        assertThat(EuRules.blockingSize(COUNCIL, PERSONS)).isEqualTo(4);
        assertThat(verdict(AMONG, roll)).isEqualTo(verdict(STANDARD, roll));
        if (verdict(REINFORCED, roll) == HOLDS) {
            assertThat(verdict(STANDARD, roll)).isEqualTo(HOLDS);
        }
        Electorate voters = COUNCIL.restrictedTo(group);
        if (Votes.of(AMONG_REINFORCED, voters, roll.positions()) == HOLDS) {
            assertThat(Votes.of(AMONG, voters, roll.positions())).isEqualTo(HOLDS);
        }
    }

    @Property(tries = 100)
    @Label("INV-15, INV-39 presidents, the High Representative, the Commission and third states never change a result")
    void outsidersNeverCount(@ForAll("rolls") Roll roll, @ForAll Level level) {
        Positions with = roll.positions();
        for (String outsider : List.of("european-council-president", "commission-president", "NO", "GB", "UA", "US")) {
            with = with.with(ActorId.of(outsider), level);
        }
        for (DecisionRule rule : ALL) {
            assertThat(Votes.of(rule, with)).isEqualTo(verdict(rule, roll));
            assertThat(rule.over(COUNCIL).actors()).isEqualTo(Votes.TODAY.members());
        }
    }

    @Property(tries = 200)
    @Label("INV-16 populations count through comparisons alone: seven times as many people decide alike")
    void scaling(@ForAll("rolls") Roll roll) {
        Map<ActorId, Long> larger = new TreeMap<>();
        PERSONS.of().forEach((state, number) -> larger.put(state, 7 * number));
        Populations table = new Populations("larger", "larger", "persons", Votes.DAY, larger, PERSONS.source());
        assertThat(verdict(EuRules.qualifiedMajority(table), roll)).isEqualTo(verdict(STANDARD, roll));
        assertThat(verdict(EuRules.participantsQualifiedMajority(table), roll)).isEqualTo(verdict(AMONG, roll));
        assertThat(verdict(EuRules.unanimityWithConstructiveAbstention(table), roll))
                .isEqualTo(verdict(CONSTRUCTIVE, roll));
    }

    @Property(tries = 200)
    @Label("INV-17 inside PESCO the vote of a non-participant never matters")
    void nonParticipants(@ForAll("rolls") Roll roll, @ForAll Level level) {
        Sitting sitting = Votes.TODAY;
        for (String id : List.of("p21", "p24")) {
            Condition condition = sitting.route(id).condition();
            assertThat(condition.evaluate(roll.with(Votes.state("MT"), level).positions()))
                    .isEqualTo(condition.evaluate(roll.positions()));
        }
    }

    @Property(tries = 200)
    @Label("INV-22 authorising a club in foreign policy is at least as hard as deciding among all")
    void aClubIsNoShortCut(@ForAll("rolls") Roll votes) {
        // Article 329(2) TFEU knows no declaration, so that one counts as plain there
        Roll roll = votes.replacing(ABSTAIN_DECLARED, ABSTAIN);
        if (Votes.TODAY.route("p32").condition().evaluate(roll.positions()) == HOLDS) {
            assertThat(Votes.TODAY.route("p03").condition().evaluate(roll.positions()))
                    .isEqualTo(HOLDS);
        }
    }

    @Property(tries = 100)
    @Label("the same vote by either population table, as stated by its own figures")
    void bothTables(@ForAll("rolls") Roll roll) {
        for (String id : List.of("eurostat-2025", "council-2025")) {
            Populations table = EuPopulations.shipped().named(id);
            List<ActorId> yes = roll.having(ASSENT);
            boolean expected = yes.size() >= 15
                    && (100 * table.total(Set.copyOf(yes)) >= 65 * table.total() || 27 - yes.size() < 4);
            assertThat(verdict(EuRules.qualifiedMajority(table), roll)).isEqualTo(expected ? HOLDS : FAILS);
        }
    }
}
