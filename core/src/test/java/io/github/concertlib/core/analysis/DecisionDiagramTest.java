package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.DecisionDiagram.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Diagrams read from elsewhere: two nodes for "A and B". */
class DecisionDiagramTest {

    private static final int LOSES = DecisionDiagram.LOSES;
    private static final int WINS = DecisionDiagram.WINS;
    private static final ActorId A = ActorId.of("A");
    private static final ActorId B = ActorId.of("B");
    private static final Node LAST = new Node(B, LOSES, WINS);

    @Test
    void aWayEndsInAnAnswer() {
        DecisionDiagram both = new DecisionDiagram(List.of(LAST, new Node(A, LOSES, 0)), 1);
        assertThat(both.isWinning(Set.of(A, B))).isTrue();
        assertThat(both.isWinning(Set.of(A))).isFalse();
        assertThat(both.isWinning(Set.of(B))).isFalse();
    }

    @Test
    void anAnswerNeedsNoNode() {
        assertThat(new DecisionDiagram(List.of(), WINS).isWinning(Set.of())).isTrue();
        assertThat(new DecisionDiagram(List.of(), LOSES).isWinning(Set.of(A))).isFalse();
    }

    @Test
    void theRootIsANodeOrAnAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionDiagram(List.of(LAST), 1))
                .withMessage("the root 1 is not among 1 nodes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionDiagram(List.of(LAST), -3))
                .withMessage("the root -3 is not among 1 nodes");
    }

    @Test
    void childrenStandBeforeTheirParents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionDiagram(List.of(LAST, new Node(A, LOSES, 1)), 0))
                .withMessage("the children of node 1, -1 and 1, do not stand before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionDiagram(List.of(LAST, new Node(A, -3, 0)), 0))
                .withMessage("the children of node 1, -3 and 0, do not stand before it");
    }
}
