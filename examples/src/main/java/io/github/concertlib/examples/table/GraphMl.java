package io.github.concertlib.examples.table;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A graph in GraphML: directed, each point with its name, each link with its row as typed data. Ids of points may hold no
 * blanks there, so they are numbered.
 */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String POINT_NAME = "point-name";

    private GraphMl() {}

    static String of(Graph graph) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            line(xml);
            key(xml, POINT_NAME, "node", "name", "string");
            for (Column<?> column : graph.columns()) {
                key(xml, column.name(), "edge", column.name(), type(column.kind()));
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", graph.name());
            xml.writeAttribute("edgedefault", "directed");
            line(xml);
            for (String point : graph.points()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", id(graph, point));
                data(xml, POINT_NAME, point);
                xml.writeEndElement();
                line(xml);
            }
            for (Graph.Link link : graph.links()) {
                link(xml, link, graph);
            }
            xml.writeEndElement();
            line(xml);
            xml.writeEndElement();
            line(xml);
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException("a graph in memory could not be written", unwritable);
        }
    }

    /** Its number among the points. */
    private static String id(Graph graph, String point) {
        return "n" + graph.points().headSet(point).size();
    }

    private static void key(XMLStreamWriter xml, String id, String bearer, String name, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", bearer);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
        line(xml);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case INTEGER -> "long";
            case NUMBER -> "double";
            case FLAG -> "boolean";
            default -> "string";
        };
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, Graph.Link link, Graph graph) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", id(graph, link.from()));
        xml.writeAttribute("target", id(graph, link.to()));
        for (int i = 0; i < graph.columns().size(); i++) {
            @Nullable Object cell = link.cells().get(i);
            if (cell != null) {
                data(xml, graph.columns().get(i).name(), cell.toString());
            }
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
