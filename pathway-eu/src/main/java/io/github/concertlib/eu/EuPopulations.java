package io.github.concertlib.eu;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The population tables at hand. The first is the default; a table of one's own goes in with {@link #with}.
 *
 * @param tables no two with the same id, at least one
 */
public record EuPopulations(List<Populations> tables) {

    private static final EuPopulations SHIPPED = read(
            Documents.resource(EuPopulations.class, "populations.json"), States.standard(), EuArrangements.union());

    private static final String SHARES = "hundredths of a per cent";

    private static final long WHOLE_IN_HUNDREDTHS = 10_000;

    public EuPopulations {
        tables = ImmutableList.copyOf(tables);
        checkArgument(!tables.isEmpty(), "there is no population table; give one at least");
        long ids = tables.stream().map(Populations::id).distinct().count();
        checkArgument(
                ids == tables.size(),
                "two population tables share an id among %s",
                tables.stream().map(Populations::id).toList());
    }

    /** Eurostat's persons of 1 January 2025 (the default), the Council's shares for 2025, and two older tables of 28 members. */
    public static EuPopulations shipped() {
        return SHIPPED;
    }

    /**
     * Reads {@code {about, tables: [{id, title, unit, asOf, source, numbers: {FR: …}}]}}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value when a table misses a
     *     member of the day, names a stranger, or gives a share above 100 %
     */
    public static EuPopulations read(Entry file, States states) {
        return read(file, states, EuArrangements.union());
    }

    private static EuPopulations read(Entry file, States states, Arrangement union) {
        file.only("about", "tables");
        return file.field("tables")
                .make(() -> new EuPopulations(file.field("tables").items().stream()
                        .map(row -> table(row, states, union))
                        .toList()));
    }

    private static Populations table(Entry row, States states, Arrangement union) {
        row.only("id", "title", "unit", "asOf", "source", "numbers");
        String unit = row.field("unit").text();
        LocalDate asOf = row.field("asOf").date();
        Entry numbers = row.field("numbers");
        Map<ActorId, Long> of = new LinkedHashMap<>();
        numbers.fields().forEach((code, entry) -> {
            ActorId state = entry.make(() -> ActorId.of(code));
            if (states.find(state).isEmpty()) {
                throw entry.error("unknown actor '" + code + "'; members are written as ISO 3166 alpha-2, such as GR");
            }
            of.put(state, number(entry, unit));
        });
        Set<ActorId> missing = Sets.difference(union.members(asOf), of.keySet());
        if (!missing.isEmpty()) {
            throw numbers.error("no number for " + missing + ", members of the Union on " + asOf);
        }
        return row.make(() -> new Populations(
                row.field("id").text(),
                row.field("title").text(),
                unit,
                asOf,
                of,
                SourceReader.read(row.field("source"))));
    }

    private static long number(Entry entry, String unit) {
        long number = entry.integer();
        if (number < 1) {
            throw entry.error("'" + number + "' is not a number of " + unit + "; it has to be 1 or more");
        }
        if (unit.equals(SHARES) && number > WHOLE_IN_HUNDREDTHS) {
            throw entry.error("a share of " + number + " " + unit + " is above 100 %, which is " + WHOLE_IN_HUNDREDTHS);
        }
        return number;
    }

    /** The same with one more table, which becomes the default. */
    public EuPopulations with(Populations table) {
        return new EuPopulations(
                ImmutableList.<Populations>builder().add(table).addAll(tables).build());
    }

    /** @throws IllegalArgumentException when there is none of this id, listing those there are */
    public Populations named(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "no population table '%s'; there are %s",
                        id, tables.stream().map(Populations::id).toList())));
    }

    /** Each table by id, in words: the readings of the point {@code eu.population-data}. */
    Map<String, String> readings() {
        return tables.stream().collect(ImmutableMap.toImmutableMap(Populations::id, Populations::title));
    }

    /**
     * The table for the members of a day: the preferred one where it knows them all, as for any day since the United Kingdom
     * left; otherwise, of those that do, the one nearest in time.
     *
     * @throws IllegalArgumentException when no table knows all these members
     */
    public Populations on(LocalDate at, Set<ActorId> members, String preferred) {
        Populations first = named(preferred);
        if (first.covers(members)) {
            return first.among(members);
        }
        return tables.stream()
                .filter(table -> table.covers(members))
                .min(Comparator.comparingLong(table -> Math.abs(ChronoUnit.DAYS.between(table.asOf(), at))))
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "no population table knows all members of %s: %s; there are %s",
                        at, members, tables.stream().map(Populations::id).toList())))
                .among(members);
    }
}
