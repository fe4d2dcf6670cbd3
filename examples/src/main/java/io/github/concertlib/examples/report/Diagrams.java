package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.DecisionDiagram;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.TooLargeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Games as a page reads them, so that it can judge any set of actors by itself. */
final class Diagrams {

    /** A larger diagram would make the page heavy; the page then carries the rule itself. */
    private static final int MOST_NODES = 20_000;

    private Diagrams() {}

    /**
     * {@code {players, nodes: [player, low, high, …], root}}, three numbers a node as in {@link DecisionDiagram}, players by
     * their place in the list; or, where that would be large, {@code {players, gates, root}} as in {@link Gates}.
     *
     * @param game no dual
     */
    static Map<String, Object> json(Game game) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("players", game.players().stream().map(ActorId::code).toList());
        try {
            DecisionDiagram diagram = game.diagram();
            if (diagram.nodes().size() <= MOST_NODES) {
                object.put("nodes", nodes(diagram, game.players()));
                object.put("root", diagram.root());
                return object;
            }
        } catch (TooLargeException tooLarge) {
            // The rule itself is always there to be applied.
        }
        Gates gates = new Gates(game.players());
        int root = game.condition().fold(gates);
        object.put("gates", gates.list());
        object.put("root", root);
        return object;
    }

    private static List<Integer> nodes(DecisionDiagram diagram, List<ActorId> players) {
        Map<ActorId, Integer> places = new LinkedHashMap<>();
        players.forEach(player -> places.put(player, places.size()));
        List<Integer> nodes = new ArrayList<>();
        diagram.nodes().forEach(node -> {
            nodes.add(places.get(node.player()));
            nodes.add(node.low());
            nodes.add(node.high());
        });
        return nodes;
    }
}
