package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The finished diagram of "player 0 with one of two others". */
class DiagramTest {

    private static final Formula RULE = Quotas.formula(3, 2, 1, 1);
    private static final Diagram DIAGRAM =
            new Compiler(Map.of(), 2).compile(RULE, new int[] {0, 2, 1}, Budget.standard());

    @Test
    void asksThePlayersInTheOrderGiven() {
        assertThat(DIAGRAM.isInOrder(new int[] {0, 2, 1})).isTrue();
        assertThat(DIAGRAM.isInOrder(new int[] {0, 1, 2})).isFalse();
        assertThat(DIAGRAM.player(1)).isEqualTo(2);
        assertThat(DIAGRAM.levels()).isEqualTo(3);
    }

    @Test
    void hasANodeForEachSituationAndTwoConstants() {
        assertThat(DIAGRAM.size()).isEqualTo(5);
        assertThat(DIAGRAM.level(DIAGRAM.root())).isZero();
        assertThat(DIAGRAM.child(DIAGRAM.root(), 0)).isEqualTo(DiagramBuilder.FALSE);
        int second = DIAGRAM.child(DIAGRAM.root(), 1);
        assertThat(DIAGRAM.level(second)).isEqualTo(1);
        assertThat(DIAGRAM.child(second, 1)).isEqualTo(DiagramBuilder.TRUE);
    }

    /** In the dual, player 0 wins alone and the two others win together. */
    @Test
    void theDualExchangesYesAndNo() {
        Diagram dual = DIAGRAM.dual();
        assertThat(dual.child(dual.root(), 1)).isEqualTo(DiagramBuilder.TRUE);
        int second = dual.child(dual.root(), 0);
        assertThat(dual.child(second, 0)).isEqualTo(DiagramBuilder.FALSE);
        assertThat(dual.child(dual.child(second, 1), 1)).isEqualTo(DiagramBuilder.TRUE);
        DiagramBuilder builder = DIAGRAM.reopened(Budget.standard());
        assertThat(builder.dual(DIAGRAM.root())).isEqualTo(builder.size() - 1);
        assertThat(builder.dual(builder.dual(DIAGRAM.root()))).isEqualTo(DIAGRAM.root());
    }

    @Test
    void aConstantAsksNobody() {
        Diagram always = new Compiler(Map.of(), 2).compile(Truth.TRUE, Budget.NODES);
        assertThat(always.root()).isEqualTo(DiagramBuilder.TRUE);
        assertThat(always.levels()).isZero();
        assertThat(always.dual().root()).isEqualTo(DiagramBuilder.FALSE);
    }
}
