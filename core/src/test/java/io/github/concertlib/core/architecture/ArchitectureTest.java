package io.github.concertlib.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Source SOURCE = Source.stylised("made up for a test");
    private static final Contingency CRISIS = Contingency.of(DAY, Event.CRISIS);

    private static final Club ALLIANCE =
            Club.of("alliance", DecisionRules.consensus(), Layer.ALLIANCE, "A", "B", "C", "D");
    private static final Club CLUB =
            Club.of("club", DecisionRules.optIn(ActorId.of("A"), 1), Layer.CLUSTER, "A", "B", "C");
    private static final Club UNION = Club.of("union", DecisionRules.simpleMajority(), Layer.OVERLAY, "B", "C", "D");

    private static Architecture order(Club... clubs) {
        Architecture order = Architecture.on(DAY);
        for (Club club : clubs) {
            order = order.tier(club.id(), club, club.provide(DAY));
        }
        return order;
    }

    @Test
    void fallsBackInOrderAndSaysWho() {
        Positions positions = Positions.all(Level.ASSENT).with(ActorId.of("D"), Level.OBJECT);
        Outcome outcome = order(ALLIANCE, CLUB).respondTo(CRISIS, Function.AUTHORISE, positions);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Authorised.class, yes -> {
            assertThat(yes.taken()).extracting(Attempt::tier).containsExactly("club");
            assertThat(yes.blockedBy()).containsExactly(ActorId.of("D"));
            assertThat(yes.consequences().bound()).extracting(ActorId::code).containsExactly("A", "B", "C");
        });
    }

    @Test
    void orderOfFallbackChangesTheRouteAndNotTheGame() {
        Architecture one = order(ALLIANCE, CLUB, UNION);
        Architecture other = order(UNION, CLUB, ALLIANCE);
        assertThat(one.game(CRISIS, Function.AUTHORISE).equivalent(other.game(CRISIS, Function.AUTHORISE)))
                .isTrue();
        Positions everybody = Positions.all(Level.ASSENT);
        assertThat(taken(one, everybody)).isEqualTo("alliance");
        assertThat(taken(other, everybody)).isEqualTo("union");
    }

    private static String taken(Architecture order, Positions positions) {
        return order.respondTo(CRISIS, Function.AUTHORISE, positions)
                .fold(yes -> yes.taken().get(0).tier(), no -> "", open -> "", none -> "");
    }

    @Test
    void anyOfIsTheGameOfTheFallback() {
        Architecture order = order(ALLIANCE, CLUB);
        Game fallback = order.game(CRISIS, Function.AUTHORISE);
        Game any = order.combining(Function.AUTHORISE, Combiner.ANY_OF).game(CRISIS, Function.AUTHORISE);
        assertThat(fallback.equivalent(any)).isTrue();
    }

    @Test
    void allOfNeedsEveryTier() {
        Architecture both = order(CLUB, UNION).combining(Function.AUTHORISE, Combiner.ALL_OF);
        assertThat(both.game(CRISIS, Function.AUTHORISE).isWinning(actors("A", "B")))
                .isFalse();
        assertThat(both.game(CRISIS, Function.AUTHORISE).isWinning(actors("A", "B", "C")))
                .isTrue();
    }

    @Test
    void theOverlaySupportsAndDoesNotActAlone() {
        Architecture order = order(CLUB, UNION).combining(Function.AUTHORISE, Combiner.OVERLAY);
        assertThat(order.game(CRISIS, Function.AUTHORISE).isWinning(actors("B", "C", "D")))
                .isFalse();
        assertThat(order.game(CRISIS, Function.AUTHORISE).isWinning(actors("A", "B")))
                .isTrue();
    }

    @Test
    void theRouteTakenIsOneThatCounts() {
        Positions withoutLead = Positions.all(Level.ASSENT).with(ActorId.of("A"), Level.OBJECT);
        for (Combiner combiner : Combiner.values()) {
            Architecture order = order(UNION, CLUB).combining(Function.AUTHORISE, combiner);
            for (Positions positions : List.of(Positions.all(Level.ASSENT), withoutLead)) {
                Outcome outcome = order.respondTo(CRISIS, Function.AUTHORISE, positions);
                boolean possible = order.condition(CRISIS, Function.AUTHORISE).evaluate(positions) == Verdict.HOLDS;
                assertThat(outcome instanceof Outcome.Authorised).isEqualTo(possible);
                outcome.attempts()
                        .forEach(attempt -> assertThat(order.routes(CRISIS, Function.AUTHORISE))
                                .contains(attempt.route()));
                boolean open = outcome.attempts().stream().anyMatch(attempt -> attempt.verdict() == Verdict.HOLDS);
                assertThat(open || combiner == Combiner.ALL_OF).isEqualTo(possible || combiner == Combiner.ALL_OF);
            }
        }
    }

    @Test
    void allOfNamesTheTierWithoutAWay() {
        Club silent = Club.of("silent", DecisionRules.notCompetent(), Layer.CLUSTER, "A");
        Outcome outcome = order(CLUB)
                .tier("silent", silent, silent.provide(DAY).keeping(procedure -> false, procedure -> procedure))
                .combining(Function.AUTHORISE, Combiner.ALL_OF)
                .respondTo(CRISIS, Function.AUTHORISE, Positions.all(Level.ASSENT));
        assertThat(outcome).isInstanceOf(Outcome.Blocked.class);
        assertThat(outcome.explanation().render()).contains("- silent, which is needed, has no way to AUTHORISE");
    }

    private static Set<ActorId> actors(String... codes) {
        return Stream.of(codes).map(ActorId::of).collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void saysWhatIsStillNeeded() {
        Positions positions =
                Positions.unknown().with(ActorId.of("A"), Level.ASSENT).with(ActorId.of("D"), Level.OBJECT);
        Outcome outcome = order(ALLIANCE, CLUB).respondTo(CRISIS, Function.AUTHORISE, positions);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.residual().describe()).isEqualTo("one of B, C"));
    }

    @Test
    void saysWhenNobodyHasAWay() {
        Outcome outcome = order(ALLIANCE).respondTo(CRISIS, Function.FUND, Positions.all(Level.ASSENT));
        assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome.explanation().reason())
                .isEqualTo("none of [alliance] has a way to FUND in answer to: crisis, 2026-07-01");
    }

    @Test
    void refusesOneIdWithTwoContents() {
        Club twin = Club.of("club", DecisionRules.consensus(), Layer.CLUSTER, "A", "B");
        assertThatThrownBy(() -> Architecture.on(DAY)
                        .tier("one", CLUB, CLUB.provide(DAY))
                        .tier("two", twin, twin.provide(DAY)))
                .hasMessage("arrangement 'club' is defined by pathway [club] and, differently, by pathway [club]");
    }

    @Test
    void refusesTwoPathwaysOfOneId() {
        Club twin = Club.of("club", DecisionRules.consensus(), Layer.CLUSTER, "A", "B");
        assertThatThrownBy(() -> Pathways.of(List.of(CLUB, twin)))
                .hasMessageContaining("two pathways define the id 'club'");
    }

    @Test
    void namesThePathwaysThereAre() {
        assertThatThrownBy(() -> Pathways.of(List.of(CLUB)).named("clubb"))
                .hasMessage("no pathway 'clubb'; installed: [club]. Maybe its module is not on the path");
    }

    @Test
    void aProvisionOfAnotherPathwayIsRefused() {
        assertThatThrownBy(() -> order().tier("Club", CLUB, ALLIANCE.provide(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a provision of [alliance] is not one of pathway 'club'");
        assertThat(order().tier("Club", CLUB, CLUB.provide(DAY).and(ALLIANCE.provide(DAY)))
                        .tiers())
                .hasSize(1);
    }

    @Test
    void thereAreNoMoreFirstTiersThanTiers() {
        assertThat(order(ALLIANCE, CLUB).first(2).tiers()).hasSize(2);
        assertThatThrownBy(() -> order(ALLIANCE, CLUB).first(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no first 9 of 2 tiers");
    }
}
