package io.github.concertlib.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What pages are made from: our own template, styles and scripts, always there, and the scripts and typefaces that the build
 * brought from npm, which may be missing.
 */
final class Carried {

    private static final List<String> CHARTS = List.of("vega.js", "vega-lite.js", "vega-embed.js", "cytoscape.js");

    private Carried() {}

    /** Whether charts and networks can be drawn. */
    static boolean chartsArePresent() {
        return CHARTS.stream().allMatch(name -> find("carried/" + name).isPresent());
    }

    /** The scripts that draw charts and networks, in the order in which they are run; nothing where the build had no npm. */
    static List<String> charts() {
        return chartsArePresent()
                ? CHARTS.stream().map(name -> text("carried/" + name)).toList()
                : List.of();
    }

    /** A file that stands beside this class. */
    static String text(String name) {
        return new String(
                find(name).orElseThrow(() -> new IllegalStateException("the resource " + name + " is missing")),
                StandardCharsets.UTF_8);
    }

    static Optional<byte[]> find(String name) {
        try (InputStream stream = Carried.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
