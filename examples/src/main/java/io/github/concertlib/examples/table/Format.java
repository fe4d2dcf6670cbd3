package io.github.concertlib.examples.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to write an answer. */
public enum Format {
    /** For a person; where a page is asked for, in Markdown. */
    TEXT("txt", "md"),
    /** The whole answer as one object; of a table that is named, its rows as a list. */
    JSON("json"),
    /** One table, after RFC 4180. */
    CSV("csv"),
    /** One table with its types, in columns. */
    PARQUET("parquet"),
    /** One table of links, in the language of Graphviz. */
    DOT("dot"),
    /** One table of links, for programs that analyse networks. */
    GRAPHML("graphml"),
    /** The sources, to be cited. */
    BIBTEX("bib");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** How the names of files end that are written in one of these formats, without the point. */
    public static List<String> endings(Collection<Format> formats) {
        return formats.stream().flatMap(format -> format.endings.stream()).toList();
    }

    /** The format that the name of a file asks for. */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> lower.endsWith("." + ending)))
                .findFirst();
    }

    /** Whether it holds one table. */
    public boolean isTable() {
        return this == CSV || this == PARQUET || isGraph();
    }

    /** Whether it holds links. */
    public boolean isGraph() {
        return this == DOT || this == GRAPHML;
    }

    /** Whether a terminal could show it. */
    public boolean isText() {
        return this != PARQUET;
    }

    /**
     * A table as text in this format.
     *
     * @throws IllegalArgumentException when it is no text, or takes links that the table does not have
     */
    public String write(Rows rows) {
        return switch (this) {
            case CSV -> Csv.of(rows);
            case DOT -> Dot.of(Graph.of(rows));
            case GRAPHML -> GraphMl.of(Graph.of(rows));
            default -> throw new IllegalArgumentException("a table cannot be written as " + this);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
