package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.DecisionDiagram;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.TooLargeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Games as a page reads them: three numbers a node, so that it can judge any set of actors by itself. */
final class Diagrams {

    /** A larger diagram would make the page heavy; the page then says that it is not there. */
    private static final int MOST_NODES = 20_000;

    private Diagrams() {}

    /**
     * {@code {players, nodes: [player, low, high, …], root}}, as in {@link DecisionDiagram}, players by their place in the list;
     * or {@code {players, tooLarge: why}}.
     */
    static Map<String, Object> json(Game game) {
        List<ActorId> players = game.players();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("players", players.stream().map(ActorId::code).toList());
        try {
            DecisionDiagram diagram = game.diagram();
            if (diagram.nodes().size() > MOST_NODES) {
                object.put(
                        "tooLarge",
                        "its decision diagram has " + diagram.nodes().size() + " nodes");
                return object;
            }
            Map<ActorId, Integer> places = new LinkedHashMap<>();
            players.forEach(player -> places.put(player, places.size()));
            List<Integer> nodes = new ArrayList<>();
            diagram.nodes().forEach(node -> {
                nodes.add(places.get(node.player()));
                nodes.add(node.low());
                nodes.add(node.high());
            });
            object.put("nodes", nodes);
            object.put("root", diagram.root());
        } catch (TooLargeException problem) {
            object.put("tooLarge", problem.getMessage());
        }
        return object;
    }
}
