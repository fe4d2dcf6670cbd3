package io.github.concertlib.core.catalog;

import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;

/** Reads where a fact comes from: {@code {reference, quality, confidence, asOf, note}}, or a reference alone. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Reads a source.
     *
     * @param entry the fields, of which {@code reference} is required; or a text, which is a reference of secondary quality
     *     that nobody has checked
     */
    public static Source read(Entry entry) {
        if (entry.isText()) {
            return Source.of(entry.text(), Quality.SECONDARY, Confidence.UNVERIFIED);
        }
        entry.only("reference", "quality", "confidence", "asOf", "note");
        return new Source(
                entry.field("reference").text(),
                entry.optional("quality").map(q -> q.oneOf(Quality.class)).orElse(Quality.SECONDARY),
                entry.optional("confidence").map(c -> c.oneOf(Confidence.class)).orElse(Confidence.UNVERIFIED),
                entry.optional("asOf").map(Entry::date),
                entry.optional("note").map(Entry::text));
    }
}
