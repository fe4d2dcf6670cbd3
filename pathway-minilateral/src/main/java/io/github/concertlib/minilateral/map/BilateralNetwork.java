package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The states joined by bilateral arrangements, as a graph: centrality and connectivity come from JGraphT. */
final class BilateralNetwork {

    private final Graph<ActorId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    private final Map<ActorId, Double> betweenness;
    private final Set<ActorId> cutPoints;

    BilateralNetwork(Collection<Arrangement> arrangements, Set<ActorId> states, LocalDate on) {
        new TreeSet<>(states).forEach(graph::addVertex);
        for (Arrangement arrangement : arrangements) {
            List<ActorId> pair = new ArrayList<>(arrangement.members(on));
            if (arrangement.layer() == Layer.BILATERAL && pair.size() == 2 && states.containsAll(pair)) {
                graph.addEdge(pair.get(0), pair.get(1));
            }
        }
        betweenness = new BetweennessCentrality<>(graph, true).getScores();
        cutPoints = ImmutableSortedSet.copyOf(new BiconnectivityInspector<>(graph).getCutpoints());
    }

    int partners(ActorId state) {
        return graph.degreeOf(state);
    }

    double betweenness(ActorId state) {
        return betweenness.getOrDefault(state, 0.0);
    }

    boolean isCutPoint(ActorId state) {
        return cutPoints.contains(state);
    }

    /** The parts that hang together and have more than one state, the largest first. */
    List<Set<ActorId>> parts() {
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .filter(part -> part.size() > 1)
                        .<Set<ActorId>>map(ImmutableSortedSet::copyOf)
                        .sorted((a, b) -> a.size() == b.size()
                                ? a.iterator().next().compareTo(b.iterator().next())
                                : b.size() - a.size())
                        .toList();
    }
}
