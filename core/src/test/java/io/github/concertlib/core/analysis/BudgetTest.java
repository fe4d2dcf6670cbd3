package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Limits are kept to the node, and the refusal names the rule that was too much. */
class BudgetTest {

    private static final Forum FORUM = Forum.of("assembly");

    private static List<ActorId> players(int count) {
        List<ActorId> players = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            players.add(ActorId.of(String.format("P%02d", k)));
        }
        return players;
    }

    private static Condition assent(ActorId actor) {
        return Condition.assent(actor, FORUM);
    }

    private static Condition half(int players) {
        return Condition.atLeast(
                (players + 1) / 2,
                players(players).stream().map(BudgetTest::assent).toList());
    }

    /** Weights 1, 2, 4, ...: every sum is different. */
    private static Condition doubling(int players) {
        List<Weighted> terms = new ArrayList<>();
        for (int k = 0; k < players; k++) {
            terms.add(new Weighted(assent(players(players).get(k)), 1L << k));
        }
        return new AtLeast(0x2AAAAAAA & (1L << players) - 1, terms, "votes");
    }

    private static Diagram compiled(Condition condition, int nodes) {
        Lowering lowering = Lowering.byActor(List.copyOf(condition.actors()), List.of(Level.OBJECT, Level.ASSENT));
        Formula formula = lowering.lower(condition);
        return new Compiler(lowering.names(), 2).compile(formula, nodes);
    }

    @Test
    void aDiagramMayFillTheBudgetAndNotMore() {
        int size = compiled(half(9), 1_000).size();
        assertThat(compiled(half(9), size).size()).isEqualTo(size);
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> compiled(half(9), size - 1))
                .withMessage(
                        "exact analysis of 'the whole condition' needs more than " + (size - 1) + " diagram nodes");
    }

    @Test
    void theInnermostRuleIsNamed() {
        Condition small = half(2).as("two of them", Source.unsourced());
        Condition large = half(9).as("half of all", Source.unsourced());
        TooLargeException problem = catchThrowableOfType(
                TooLargeException.class,
                () -> compiled(Condition.all(small, large).as("the statute", Source.unsourced()), 10));
        assertThat(problem.rule()).isEqualTo("half of all");
        assertThat(problem).hasMessage("exact analysis of 'half of all' needs more than 10 diagram nodes");
    }

    @Test
    void stepsCountTwoToANode() {
        Budget budget = new Budget(10);
        assertThatCode(() -> budget.checkSteps(19)).doesNotThrowAnyException();
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> budget.checkSteps(20));
        assertThatCode(() -> budget.checkNodes(9)).doesNotThrowAnyException();
        budget.enter("the statute");
        budget.enter("");
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> budget.checkNodes(10))
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("the statute"));
        budget.leave();
        budget.leave();
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> budget.checkNodes(10))
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("the whole condition"));
    }

    @Test
    void theFamilyOfAVeryLongQuotaIsGivenUpEarly() {
        Lowering lowering = Lowering.byActor(players(65), List.of(Level.OBJECT, Level.ASSENT));
        assertThat(Budget.ofFamilies(lowering.lower(half(65))).nodes()).isEqualTo(Budget.NODES / 16);
        assertThat(Budget.ofFamilies(lowering.lower(half(64))).nodes()).isEqualTo(Budget.NODES);
        assertThat(Budget.ofFamilies(Truth.TRUE).nodes())
                .isEqualTo(Budget.standard().nodes());
    }

    @Test
    void comparisonsKeepTheBudgetToo() {
        Diagram diagram = compiled(half(10), Budget.NODES);
        DiagramBuilder builder = diagram.reopened(Budget.standard());
        assertThat(builder.size()).isEqualTo(diagram.size());
        int dual = builder.dual(diagram.root());
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> new Difference(builder, new Budget(4)).smallest(diagram.root(), dual));
    }

    @Test
    void weightsAreLookedForInSmallGamesOnly() {
        TooLargeException players = catchThrowableOfType(
                TooLargeException.class, () -> Game.of(half(31)).weightedForm());
        assertThat(players).hasMessage("weights are looked for in small games only, of at most 30 players, not 31");
        assertThat(players.rule()).isEqualTo("the whole condition");
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> Game.of(half(30)).weightedForm())
                .withMessage("weights are looked for in small games only; this one has 155117520 minimal coalitions");
        assertThat(Game.of(Condition.all(
                                players(30).stream().map(BudgetTest::assent).toList()))
                        .weightedForm())
                .hasValueSatisfying(form -> assertThat(form.quota()).isEqualTo(30));
    }

    @Test
    void johnstonIndicesLookAtAllCoalitionsOfTwentyEightAtMost() {
        Diagram diagram = compiled(half(29), Budget.NODES);
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> Johnston.of(diagram, 29))
                .withMessage("the Johnston index of 29 players needs all their coalitions; at most 28 are possible");
        Condition pair = Condition.all(half(29), assent(ActorId.of("Z")));
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> Game.of(pair).power().johnston());
        assertThat(Game.of(pair).power().colemanPrevent().get(ActorId.of("Z"))).isEqualTo(Fraction.ONE);
        assertThat(Game.of(pair).isBlocking(Set.of(ActorId.of("Z")))).isTrue();
    }

    @Test
    void aJointThatTakesTooManyStepsIsLeftForLater() {
        Diagram one = compiled(Condition.all(doubling(6), half(6)), Budget.NODES);
        DiagramBuilder builder = one.reopened(Budget.standard());
        int dual = builder.dual(one.root());
        assertThat(builder.joined(true, one.root(), dual, 0)).isEqualTo(LongIntMap.ABSENT);
        int both = builder.joined(true, one.root(), dual, 10_000);
        assertThat(both).isEqualTo(builder.and(one.root(), dual));
        assertThat(builder.joined(false, one.root(), dual, 10_000)).isEqualTo(builder.or(one.root(), dual));
    }
}
