package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three voters: what a diagram of "two of three" is, and what is made of it. */
class DiagramBuilderTest {

    private static final int FALSE = DiagramBuilder.FALSE;
    private static final int TRUE = DiagramBuilder.TRUE;

    private final DiagramBuilder builder = new DiagramBuilder(new int[] {2, 2, 2}, Budget.standard());
    private final int third = node(2, FALSE, TRUE);
    private final int oneOfTheLast = node(1, third, TRUE);
    private final int bothOfTheLast = node(1, FALSE, third);
    private final int twoOfThree = node(0, bothOfTheLast, oneOfTheLast);

    private int node(int level, int no, int yes) {
        return builder.node(level, new int[] {no, yes});
    }

    @Test
    void equalNodesAreMadeOnceAndUselessOnesNever() {
        int size = builder.size();
        assertThat(node(0, bothOfTheLast, oneOfTheLast)).isEqualTo(twoOfThree);
        assertThat(node(1, third, third)).isEqualTo(third);
        assertThat(builder.size()).isEqualTo(size);
        assertThat(node(0, oneOfTheLast, bothOfTheLast)).isNotEqualTo(twoOfThree);
    }

    @Test
    void nodesAreCountedOnceEachAndConstantsNot() {
        assertThat(builder.count(twoOfThree)).isEqualTo(4);
        assertThat(builder.count(third)).isEqualTo(1);
        assertThat(builder.count(TRUE)).isZero();
        int second = node(1, FALSE, TRUE);
        node(0, third, TRUE);
        assertThat(builder.count(second)).isEqualTo(1);
    }

    @Test
    void joinsThatAreClearTakeNoStep() {
        for (boolean and : new boolean[] {true, false}) {
            assertThat(builder.joined(and, twoOfThree, twoOfThree, 0)).isEqualTo(twoOfThree);
            assertThat(builder.joined(and, twoOfThree, TRUE, 0)).isEqualTo(and ? twoOfThree : TRUE);
            assertThat(builder.joined(and, TRUE, twoOfThree, 0)).isEqualTo(and ? twoOfThree : TRUE);
            assertThat(builder.joined(and, twoOfThree, FALSE, 0)).isEqualTo(and ? FALSE : twoOfThree);
            assertThat(builder.joined(and, FALSE, twoOfThree, 0)).isEqualTo(and ? FALSE : twoOfThree);
            assertThat(builder.joined(and, third, twoOfThree, 0)).isEqualTo(LongIntMap.ABSENT);
        }
    }

    @Test
    void whatWasJoinedBeforeIsRemembered() {
        int both = builder.joined(true, bothOfTheLast, oneOfTheLast, 10);
        assertThat(both).isEqualTo(bothOfTheLast);
        assertThat(builder.joined(true, oneOfTheLast, bothOfTheLast, 0)).isEqualTo(both);
        int either = builder.joined(false, bothOfTheLast, oneOfTheLast, 10);
        assertThat(either).isEqualTo(oneOfTheLast);
        assertThat(builder.joined(false, bothOfTheLast, oneOfTheLast, 0)).isEqualTo(either);
    }

    @Test
    void stepsAreCountedFromTheJoinOn() {
        int first = node(0, FALSE, TRUE);
        int second = node(1, FALSE, TRUE);
        builder.and(first, second);
        builder.or(first, second);
        assertThat(builder.joined(true, second, third, 1)).isEqualTo(node(1, FALSE, third));
        assertThat(builder.joined(true, first, bothOfTheLast, 0)).isEqualTo(LongIntMap.ABSENT);
        assertThat(builder.joined(true, first, bothOfTheLast, 1)).isEqualTo(node(0, FALSE, bothOfTheLast));
    }

    /** One player with thirty stances: joining any two of the nodes "from this stance on" gives one of them. */
    @Test
    void joinsThatMakeNoNodeAreBoundedToo() {
        int stances = 30;
        DiagramBuilder chain = new DiagramBuilder(new int[] {stances}, new Budget(stances + 1));
        int[] from = new int[stances];
        for (int first = 1; first < stances; first++) {
            int[] kids = new int[stances];
            Arrays.fill(kids, first, stances, TRUE);
            from[first] = chain.node(0, kids);
        }
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> {
            for (int one = 1; one < stances; one++) {
                for (int other = 1; other < one; other++) {
                    assertThat(chain.and(from[one], from[other])).isEqualTo(from[one]);
                }
            }
        });
    }

    @Test
    void aStanceIsFixedAndAGameTurned() {
        assertThat(builder.restrict(twoOfThree, 0, 1)).isEqualTo(oneOfTheLast);
        assertThat(builder.restrict(twoOfThree, 2, 1)).isEqualTo(node(0, node(1, FALSE, TRUE), TRUE));
        assertThat(builder.restrict(third, 0, 1)).isEqualTo(third);
        assertThat(builder.dual(twoOfThree)).isEqualTo(twoOfThree);
        assertThat(builder.dual(bothOfTheLast)).isEqualTo(oneOfTheLast);
        assertThat(builder.dual(TRUE)).isEqualTo(FALSE);
    }

    /** Two thousand neighbours in a table of four thousand slots: chance alone would fill about 1600 of them. */
    @Test
    void neighbouringNodesAreSpreadOverTheTable() {
        Set<Integer> slots = new HashSet<>();
        for (int no = 0; no < 45; no++) {
            for (int yes = 0; yes < 45; yes++) {
                slots.add(DiagramBuilder.hash(3, new int[] {no, yes}, 0, 2) & 0xFFF);
            }
        }
        assertThat(slots).hasSizeGreaterThan(1_500);
    }
}
