package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.Populations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of voting tables: {@code {NAME: {source, exact_for, pct: {FR: 15.17, …}}, NAME: {source, weights: {FR: 29, …}}}}.
 *
 * @param populations the tables of shares, under their names, in hundredths of a per cent
 * @param weights the tables of weights, by name
 */
public record TableFile(List<Populations> populations, Map<String, Map<ActorId, Long>> weights) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final int HUNDREDTHS = 100;

    public TableFile {
        populations = ImmutableList.copyOf(populations);
        weights = ImmutableMap.copyOf(weights);
    }

    /** Reads a file. Other entries, such as thresholds, are left alone: the library has its own. */
    public static TableFile read(Path file) {
        List<Populations> populations = new ArrayList<>();
        Map<String, Map<ActorId, Long>> weights = new LinkedHashMap<>();
        Documents.read(file).fields().forEach((name, table) -> {
            if (table.hasFields() && table.optional("pct").isPresent()) {
                populations.add(table.make(() -> populations(name, table)));
            } else if (table.hasFields() && table.optional("weights").isPresent()) {
                Map<ActorId, Long> votes = new LinkedHashMap<>();
                table.field("weights").fields().forEach((code, entry) -> votes.put(ActorId.of(code), entry.integer()));
                weights.put(name, ImmutableMap.copyOf(votes));
            }
        });
        return new TableFile(populations, weights);
    }

    private static Populations populations(String name, Entry table) {
        Map<ActorId, Long> shares = new LinkedHashMap<>();
        table.field("pct").fields().forEach((code, entry) -> shares.put(ActorId.of(code), hundredths(entry)));
        String source =
                table.optional("source").filter(Entry::isText).map(Entry::text).orElse(name);
        return new Populations(
                name,
                name,
                "hundredths of a per cent",
                asOf(name, table),
                shares,
                Source.of(source, Quality.SECONDARY, Confidence.UNVERIFIED));
    }

    private static long hundredths(Entry share) {
        long value = Math.round(share.decimal() * HUNDREDTHS);
        if (value < 1) {
            throw share.error("a share of population has to be 0.01 % or more");
        }
        return value;
    }

    private static LocalDate asOf(String name, Entry table) {
        String text = table.optional("exact_for")
                .filter(Entry::isText)
                .map(Entry::text)
                .orElse(name);
        Matcher year = YEAR.matcher(text);
        return LocalDate.of(year.find() ? Integer.parseInt(year.group(1)) : 2025, 1, 1);
    }
}
