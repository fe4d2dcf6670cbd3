package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Families of sets of three players, made by hand. */
class SetDiagramTest {

    private static final int NONE = SetDiagram.NONE;
    private static final int UNIT = SetDiagram.UNIT;
    private static final List<ActorId> PLAYERS = Conditions.actors(3);
    private static final ActorId A = PLAYERS.get(0);
    private static final ActorId B = PLAYERS.get(1);
    private static final ActorId C = PLAYERS.get(2);

    private final SetDiagram.Builder sets = builder(Budget.standard());

    private static SetDiagram.Builder builder(Budget budget) {
        return new SetDiagram.Builder(new int[] {0, 1, 2}, new int[] {2, 2, 2}, budget);
    }

    @Test
    void equalFamiliesAreMadeOnceAndPlayersInNoSetAreNotAsked() {
        int third = sets.node(2, NONE, UNIT);
        assertThat(sets.node(2, NONE, UNIT)).isEqualTo(third);
        assertThat(sets.node(1, NONE, UNIT)).isNotEqualTo(third);
        assertThat(sets.node(2, UNIT, UNIT)).isNotEqualTo(third);
        assertThat(sets.node(1, third, NONE)).isEqualTo(third);
        assertThat(sets.node(0, NONE, NONE)).isEqualTo(NONE);
    }

    /** One player with 3,000 stances, so that there are as many different nodes as one likes. */
    @Test
    void equalFamiliesAreFoundAgainHoweverManyThereAre() {
        int count = 3_000;
        SetDiagram.Builder many = new SetDiagram.Builder(new int[] {0, 1}, new int[] {2, count}, Budget.standard());
        List<Integer> nodes = new ArrayList<>();
        for (int stance = 1; stance < count; stance++) {
            nodes.add(many.node(1, at(stance, count)));
        }
        assertThat(nodes).doesNotHaveDuplicates();
        for (int stance = 1; stance < count; stance++) {
            assertThat(many.node(1, at(stance, count))).isEqualTo(nodes.get(stance - 1));
        }
    }

    private static int[] at(int stance, int count) {
        int[] kids = new int[count];
        kids[stance] = UNIT;
        return kids;
    }

    @Test
    void aFamilyMayFillTheBudgetAndNotMore() {
        SetDiagram.Builder small = builder(new Budget(3));
        int third = small.node(2, NONE, UNIT);
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> small.node(1, third, UNIT));
        assertThat(small.node(2, NONE, UNIT)).isEqualTo(third);
    }

    @Test
    void theEmptySetIsASetOfNoPlayer() {
        SetDiagram empty = sets.build(UNIT);
        assertThat(ExactCounts.total(empty))
                .containsExactly(BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
        assertThat(ImmutableList.copyOf(new CoalitionIterator(empty, PLAYERS))).containsExactly(Set.of());
    }

    /** {A}, {A, B}, {A, B, C} and {C}: one within the other, which minimal coalitions never are. */
    @Test
    void setsWithinSetsAreListedBySizeToo() {
        int third = sets.node(2, NONE, UNIT);
        int withSecond = sets.node(1, UNIT, sets.node(2, UNIT, UNIT));
        SetDiagram family = sets.build(sets.node(0, third, withSecond));
        CoalitionIterator iterator = new CoalitionIterator(family, PLAYERS);
        assertThat(ImmutableList.copyOf(iterator)).containsExactly(Set.of(A), Set.of(C), Set.of(A, B), Set.of(A, B, C));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        assertThat(ExactCounts.total(family))
                .containsExactly(BigInteger.ZERO, BigInteger.TWO, BigInteger.ONE, BigInteger.ONE);
    }

    /** The last node is part of nothing. */
    @Test
    void nodesOutsideTheFamilyAreNotCounted() {
        int third = sets.node(2, NONE, UNIT);
        int pair = sets.node(1, NONE, third);
        sets.node(0, third, pair);
        ExactCounts counts = ExactCounts.of(sets.build(pair), PLAYERS.size());
        assertThat(counts.total()).containsExactly(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE, BigInteger.ZERO);
        assertThat(counts.through()[0]).containsOnly(BigInteger.ZERO);
        assertThat(counts.through()[1]).containsExactly(BigInteger.ZERO, BigInteger.ONE, BigInteger.ZERO);
        assertThat(counts.through()[2]).containsExactly(BigInteger.ZERO, BigInteger.ONE, BigInteger.ZERO);
    }
}
