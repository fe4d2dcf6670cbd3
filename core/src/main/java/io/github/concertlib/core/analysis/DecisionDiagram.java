package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import java.util.List;
import java.util.Set;

/**
 * A game written out as a reduced, ordered decision diagram, to be read, stored or drawn elsewhere.
 *
 * <p>References below zero are answers: {@link #LOSES} and {@link #WINS}. Any other reference is the index of a node, and
 * children stand before their parents. To judge a coalition, start at the root and follow {@code high} where the player of
 * the node is a member and {@code low} where it is not, until an answer is reached: at most one step for each player.
 * Players who stand at no node make no difference. Players are asked in the same order on every path.
 *
 * @param nodes children before parents
 * @param root where to start
 * @see "Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986)"
 */
public record DecisionDiagram(List<Node> nodes, int root) {

    /** The answer that a coalition loses. */
    public static final int LOSES = -1;

    /** The answer that a coalition wins. */
    public static final int WINS = -2;

    /**
     * A question about one player.
     *
     * @param player who is asked
     * @param low where to go when the player is not a member
     * @param high where to go when it is
     */
    public record Node(ActorId player, int low, int high) {}

    public DecisionDiagram {
        nodes = ImmutableList.copyOf(nodes);
        checkArgument(root >= WINS && root < nodes.size(), "the root %s is not among %s nodes", root, nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            checkArgument(
                    Math.min(node.low(), node.high()) >= WINS && Math.max(node.low(), node.high()) < i,
                    "the children of node %s, %s and %s, do not stand before it",
                    i,
                    node.low(),
                    node.high());
        }
    }

    /** The diagram of a game among these players. */
    static DecisionDiagram of(Diagram diagram, List<ActorId> players) {
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        for (int node = 2; node < diagram.size(); node++) {
            nodes.add(new Node(
                    players.get(diagram.player(diagram.level(node))),
                    reference(diagram.child(node, 0)),
                    reference(diagram.child(node, 1))));
        }
        return new DecisionDiagram(nodes.build(), reference(diagram.root()));
    }

    private static int reference(int node) {
        return node == DiagramBuilder.FALSE ? LOSES : node == DiagramBuilder.TRUE ? WINS : node - 2;
    }

    /** Whether these players win; players at no node may be among them. */
    public boolean isWinning(Set<ActorId> coalition) {
        int at = root;
        while (at >= 0) {
            Node node = nodes.get(at);
            at = coalition.contains(node.player()) ? node.high() : node.low();
        }
        return at == WINS;
    }
}
