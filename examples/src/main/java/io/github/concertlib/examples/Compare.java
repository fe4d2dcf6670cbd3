package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Capacity;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.dataset.ComparisonTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.study.Comparison;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudySources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the reforms of a study change, function by function, on each of its days. */
@Command(
        name = "compare",
        header = "What the reforms of a study change, function by function and day by day.",
        description =
                "Puts the contingency of a study to its layers before and after its reforms, function by function, on each of "
                        + "its days (field 'dates'; otherwise its date), and explains every difference and which reform makes it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert compare examples/studies/nato-more-european.yaml"})
final class Compare implements Runnable {

    /** More actors than this are counted, not listed. */
    private static final int LISTED = 6;

    @Parameters(paramLabel = "STUDY.yaml", description = "The study: date or dates, event, layers, reforms.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = ComparisonTables.output();

    @Override
    public void run() {
        List<Comparison.Day> days = Comparison.of(Documents.read(file));
        ComparisonTables.offer(output, days);
        output.citing(() -> sources(days));
        output.print(text(days), json(days));
    }

    /** The answer for a program: what {@code --json} prints. */
    static Map<String, Object> answer(Entry entry) {
        return json(Comparison.of(entry));
    }

    private static Set<Source> sources(List<Comparison.Day> days) {
        return days.stream()
                .flatMap(day -> StudySources.of(day.study()).stream())
                .collect(Collectors.toSet());
    }

    private static String text(List<Comparison.Day> days) {
        Study study = days.get(0).study();
        Lines text = new Lines();
        text.line(study.title());
        text.line("In answer to: " + study.contingency().toString().replaceAll(", [0-9-]+$", "") + ".");
        text.gap();
        text.line(
                study.reforms().isEmpty()
                        ? "No changes: the study has no reforms."
                        : "Changes, each on top of those before it:");
        study.reforms().forEach(reform -> reform(text, reform));
        days.forEach(day -> day(text, day));
        return text.toString();
    }

    private static void reform(Lines text, Reform reform) {
        text.wrapped(String.format(
                Locale.ROOT,
                "  %s, from %s (%s): %s%s%s [%s]",
                reform.id(),
                reform.from(),
                reform.standing(),
                reform.title(),
                reform.supporters().isEmpty() ? "" : "; for it: " + String.join(", ", reform.supporters()),
                reform.dissenters().isEmpty() ? "" : "; against it: " + String.join(", ", reform.dissenters()),
                reform.source()));
        reform.notes().forEach(note -> text.wrapped("    note: " + note));
    }

    private static void day(Lines text, Comparison.Day day) {
        LocalDate date = day.study().today().at();
        long inForce = day.study().reforms().stream()
                .filter(reform -> !date.isBefore(reform.from()))
                .count();
        text.gap();
        text.line(String.format(
                Locale.ROOT,
                "On %s, %d of %d changes in force:",
                date,
                inForce,
                day.study().reforms().size()));
        // those to come are in the count above
        day.study().withReforms(day.study().reformsInForce()).idleReforms().forEach(text::wrapped);
        text.gap();
        Table table = new Table()
                .row("function", "ways", "single blockers", "smallest blocking set", "acts nobody can replace");
        for (Comparison.Line line : day.lines()) {
            Capacity before = line.change().before();
            Capacity after = line.change().after();
            table.row(
                    before.function().name(),
                    arrow(ways(before), ways(after)),
                    arrow(blockers(before), blockers(after)),
                    arrow(size(before), size(after)),
                    arrow(dependence(before), dependence(after)));
        }
        text.line(table.render());
        List<String> alike = new ArrayList<>();
        for (Comparison.Line line : day.lines()) {
            Function function = line.change().before().function();
            if (!line.change().isDifferent()) {
                text.line(function + ": nothing changes");
            } else if (Function.standard().contains(function) || line.change().isStructural()) {
                text.wrapped(function + ", through " + String.join(", ", line.through()) + ":");
                line.change().differences().forEach(difference -> text.wrapped("  " + difference));
            } else {
                alike.add(function.name());
            }
        }
        if (!alike.isEmpty()) {
            text.wrapped("Asked of others than before, with the same ways as before (the table has the numbers): "
                    + String.join(", ", alike));
        }
    }

    private static String arrow(String before, String after) {
        return before.equals(after) ? before : before + " -> " + after;
    }

    private static String ways(Capacity capacity) {
        return String.valueOf(capacity.routes().size());
    }

    private static String blockers(Capacity capacity) {
        int count = capacity.singleBlockers().size();
        return !capacity.possible()
                ? "-"
                : count == 0 || count > LISTED
                        ? String.valueOf(count)
                        : count + ": " + Codes.joined(capacity.singleBlockers());
    }

    private static String size(Capacity capacity) {
        OptionalInt size = capacity.smallestBlockingSet();
        return !capacity.possible() ? "impossible" : size.isPresent() ? String.valueOf(size.getAsInt()) : "none";
    }

    /** "US 3, DE 1"; actors with equally many are counted when they are many. */
    private static String dependence(Capacity capacity) {
        Map<Integer, List<ActorId>> byCount = new TreeMap<>((a, b) -> b - a);
        capacity.dependence()
                .forEach((actor, acts) -> byCount.computeIfAbsent(acts, count -> new ArrayList<>())
                        .add(actor));
        return byCount.isEmpty()
                ? "none"
                : byCount.entrySet().stream()
                        .map(entry -> (entry.getValue().size() > LISTED
                                        ? entry.getValue().size() + " actors"
                                        : Codes.joined(entry.getValue()))
                                + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(List<Comparison.Day> days) {
        Study study = days.get(0).study();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", study.title());
        object.put("reforms", study.reforms().stream().map(Compare::json).toList());
        object.put("days", days.stream().map(Compare::json).toList());
        return object;
    }

    private static Map<String, Object> json(Reform reform) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", reform.id());
        object.put("title", reform.title());
        object.put("from", reform.from().toString());
        object.put("standing", reform.standing().toString());
        object.put("source", reform.source().toString());
        object.put("supporters", reform.supporters());
        object.put("dissenters", reform.dissenters());
        object.put("notes", reform.notes());
        return object;
    }

    private static Map<String, Object> json(Comparison.Day day) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", day.study().today().at().toString());
        object.put("functions", day.lines().stream().map(Compare::json).toList());
        return object;
    }

    private static Map<String, Object> json(Comparison.Line line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("function", line.change().before().function().name());
        object.put("before", json(line.change().before()));
        object.put("after", json(line.change().after()));
        object.put("differences", line.change().differences());
        object.put("through", line.through());
        return object;
    }

    private static Map<String, Object> json(Capacity capacity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("possible", capacity.possible());
        object.put("routes", capacity.routes().stream().map(Route::title).toList());
        object.put("singleBlockers", Codes.list(capacity.singleBlockers()));
        object.put(
                "smallestBlockingSize",
                capacity.smallestBlockingSet().isPresent()
                        ? capacity.smallestBlockingSet().getAsInt()
                        : null);
        Map<String, Integer> dependence = new LinkedHashMap<>();
        capacity.dependence().forEach((actor, acts) -> dependence.put(actor.code(), acts));
        object.put("indispensableActs", dependence);
        return object;
    }
}
