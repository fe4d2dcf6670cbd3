package io.github.concertlib.examples.table;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A graph in the DOT language of Graphviz, one line for each point and each link; the link carries its row as attributes. */
final class Dot {

    private Dot() {}

    static String of(Graph graph) {
        StringBuilder text = new StringBuilder("digraph " + graph.name() + " {\n");
        graph.points().forEach(point -> text.append("  ").append(quoted(point)).append(";\n"));
        graph.links()
                .forEach(link -> text.append("  ")
                        .append(quoted(link.from()))
                        .append(" -> ")
                        .append(quoted(link.to()))
                        .append(attributes(graph, link))
                        .append(";\n"));
        return text.append("}\n").toString();
    }

    private static String attributes(Graph graph, Graph.Link link) {
        String attributes = IntStream.range(0, link.cells().size())
                .filter(i -> link.cells().get(i) != null)
                .mapToObj(i -> graph.columns().get(i).name() + "="
                        + quoted(String.valueOf(link.cells().get(i))))
                .collect(Collectors.joining(", "));
        return attributes.isEmpty() ? "" : " [" + attributes + "]";
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
