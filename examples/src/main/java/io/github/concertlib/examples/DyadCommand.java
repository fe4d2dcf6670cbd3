package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.examples.dataset.DutyColumns;
import io.github.concertlib.examples.dataset.DyadYears;
import io.github.concertlib.examples.dataset.SharedColumns;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.table.Dataset;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who owed what to whom, year by year, to be joined with alliance data. */
@Command(
        name = "dyads",
        header = "Who owed what to whom, year by year, to be joined with alliance data.",
        description =
                "Lists every duty of every state to every other in each year in which it was in force, with the codes by"
                        + " which alliance data sets know the two. Printed, it counts the duties; the rows are in the table.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert dyads --from 1949 --to 2026 --out dyads.csv",
            "  concert dyads --from 2026 --format graphml --out duties.graphml"
        })
final class DyadCommand implements Runnable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** A row, with what is needed to name the two states. */
    private record Row(DyadYears.DyadYear dyad, States states, String readings) {

        OptionalInt cow(ActorId state) {
            return states.cow(state, LocalDate.of(dyad.year(), Month.DECEMBER, 31));
        }
    }

    static final Dataset<Row> DYADS = Dataset.<Row>of("dyads", "one duty of one state to another in one year")
            .integer(
                    "year",
                    "a year in which it was in force on some day",
                    row -> row.dyad().year())
            .id("obligor", "who owes it", row -> row.dyad().obligor())
            .id(
                    "obligor_iso3",
                    "its code of three letters in ISO 3166-1",
                    row -> row.states().iso3(row.dyad().obligor()))
            .integer(
                    "obligor_cow",
                    "its number in the Correlates of War project on 31 December of the year, which ATOP uses as well; empty"
                            + " while the project does not count it as a member of the system",
                    row -> row.cow(row.dyad().obligor()))
            .id("beneficiary", "to whom", row -> row.dyad().beneficiary())
            .id(
                    "beneficiary_iso3",
                    "its code of three letters in ISO 3166-1",
                    row -> row.states().iso3(row.dyad().beneficiary()))
            .integer(
                    "beneficiary_cow",
                    "its number, as for the obligor",
                    row -> row.cow(row.dyad().beneficiary()))
            .id("duty", "the key of the duty", row -> row.dyad().duty().id())
            .id(
                    "instrument",
                    "the treaty or declaration that creates it",
                    row -> row.dyad().duty().instrument())
            .id(
                    "standing",
                    "whether the instrument exists: exists, proposal or stylised",
                    row -> row.dyad().standing().toString())
            .id(
                    "obligation",
                    "assist, consult or support",
                    row -> row.dyad().duty().obligation())
            .id("strength", "legal or political", row -> row.dyad().duty().strength())
            .id(
                    "discretion",
                    DutyColumns.DISCRETION,
                    row -> row.dyad().duty().obligation() == Obligation.ASSIST
                            ? row.dyad().duty().discretion()
                            : null)
            .flag(
                    "on_request",
                    "whether the beneficiary has to ask",
                    row -> row.dyad().duty().onRequest())
            .flag(
                    "joint_finding",
                    "whether both have to find, together, that there was an attack",
                    row -> row.dyad().duty().jointFinding())
            .id(
                    "anchor",
                    DutyColumns.ANCHOR,
                    row -> DutyColumns.anchor(row.dyad().duty()))
            .text(
                    "qualification",
                    "what is special about this obligor; mostly empty",
                    row -> row.dyad().duty().qualifications().get(row.dyad().obligor()))
            .id("reading", "default, or the readings of contested law under which it is listed", Row::readings)
            .flag(
                    "on_first_day",
                    "whether it was in force on 1 January",
                    row -> row.dyad().onFirstDay())
            .flag(
                    "on_last_day",
                    "whether it was in force on 31 December",
                    row -> row.dyad().onLastDay())
            .and(SharedColumns.SOURCE, row -> row.dyad().duty().source())
            .linking("obligor", "beneficiary");

    @Option(names = "--from", paramLabel = "YEAR", description = "The first year. Default: ${DEFAULT-VALUE}.")
    private int from = 1949;

    @Option(names = "--to", paramLabel = "YEAR", description = "The last year. Default: ${DEFAULT-VALUE}.")
    private int to = 2026;

    @Option(
            names = "--reading",
            paramLabel = "POINT=READING",
            description =
                    "Take this reading of contested law; 'concert list interpretations' has them. May be repeated.")
    private Map<String, String> chosen = new LinkedHashMap<>();

    @Mixin
    private final Output output = Output.of(DYADS).citing();

    @Override
    public void run() {
        checkArgument(
                FIRST_YEAR <= from && from <= to && to <= LAST_YEAR,
                "no years from %s to %s; the first lies at or before the last, both between %s and %s",
                from,
                to,
                FIRST_YEAR,
                LAST_YEAR);
        Pathways pathways = Pathways.installed();
        List<DyadYears.DyadYear> years =
                DyadYears.between(from, to, pathways, readings(pathways), year -> output.doing("the year " + year));
        States states = States.standard();
        String readings = chosen.isEmpty()
                ? "default"
                : new TreeMap<>(chosen)
                        .entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("+"));
        output.offer(
                        DYADS,
                        () -> years.stream()
                                .map(year -> new Row(year, states, readings))
                                .toList())
                .citing(() -> years.stream().map(year -> year.duty().source()).collect(Collectors.toSet()))
                .print(text(years), json(years));
    }

    private Interpretations readings(Pathways pathways) {
        Map<String, Interpretation> points = pathways.all().stream()
                .flatMap(pathway -> pathway.descriptor().interpretations().stream())
                .collect(Collectors.toMap(Interpretation::id, point -> point, (one, same) -> one));
        chosen.forEach((id, reading) -> {
            Interpretation point = points.get(id);
            checkArgument(point != null, "unknown interpretation '%s'%s", id, Nearest.hint(id, points.keySet()));
            checkArgument(
                    point.readings().containsKey(reading),
                    "unknown reading '%s' of '%s'%s",
                    reading,
                    id,
                    Nearest.hint(reading, point.readings().keySet()));
        });
        return new Interpretations(chosen);
    }

    /** How many duties each instrument creates, and when: the whole has too many rows to be read. */
    private static Map<String, List<DyadYears.DyadYear>> byInstrument(List<DyadYears.DyadYear> years) {
        return years.stream()
                .collect(Collectors.groupingBy(
                        year -> year.duty().instrument().id(), TreeMap::new, Collectors.toList()));
    }

    private String text(List<DyadYears.DyadYear> years) {
        StringBuilder text = new StringBuilder();
        text.append(Output.wrapped("Duties from " + from + " to " + to + ": " + years.size()
                        + " dyad-years. With --out dyads.csv or --format csv you get a row for each."))
                .append(System.lineSeparator())
                .append(System.lineSeparator());
        Table table = new Table().row("instrument", "first year", "last year", "dyad-years");
        byInstrument(years)
                .forEach((instrument, rows) -> table.row(
                        instrument,
                        String.valueOf(rows.get(0).year()),
                        String.valueOf(rows.get(rows.size() - 1).year()),
                        String.valueOf(rows.size())));
        return text.append(table.render()).toString();
    }

    private Map<String, Object> json(List<DyadYears.DyadYear> years) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("from", from);
        answer.put("to", to);
        answer.put("dyadYears", years.size());
        Map<String, Integer> counts = new LinkedHashMap<>();
        byInstrument(years).forEach((instrument, rows) -> counts.put(instrument, rows.size()));
        answer.put("byInstrument", counts);
        return answer;
    }
}
