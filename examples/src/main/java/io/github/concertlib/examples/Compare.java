package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Capacity;
import io.github.concertlib.core.architecture.Change;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
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
import java.util.stream.Stream;
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

    /** One function on one day, with the reforms that change it. */
    record Line(Change change, List<String> through) {}

    /** What was found on one day. */
    record Day(Study study, List<Line> lines) {}

    @Override
    public void run() {
        List<Day> days = days(Documents.read(file));
        ComparisonTables.offer(output, days);
        output.citing(() -> sources(days));
        output.print(text(days), json(days));
    }

    /** The answer for a program: what {@code --json} prints. */
    static Map<String, Object> answer(Entry entry) {
        return json(days(entry));
    }

    private static List<Day> days(Entry entry) {
        StudyReader reader = StudyReader.standard();
        Study itself = reader.read(entry);
        List<LocalDate> dates = StudyReader.dates(entry);
        return dates.isEmpty()
                ? List.of(day(itself))
                : dates.stream().map(date -> day(reader.read(entry, date))).toList();
    }

    private static Set<Source> sources(List<Day> days) {
        return days.stream()
                .flatMap(day -> StudySources.of(day.study()).stream())
                .collect(Collectors.toSet());
    }

    private static Day day(Study study) {
        Architecture after = study.reformed();
        List<Line> lines = new ArrayList<>();
        for (Function function : functions(study.today(), after, study).toList()) {
            Change change = new Change(
                    Capacity.of(study.today(), study.contingency(), function),
                    Capacity.of(after, study.contingency(), function));
            if (change.isDifferent()) {
                lines.add(new Line(change, through(study, function)));
            } else if (Function.standard().contains(function)) {
                lines.add(new Line(change, List.of()));
            }
        }
        return new Day(study, List.copyOf(lines));
    }

    /** The six functions by which action is judged, and any other for which there is a way. */
    private static Stream<Function> functions(Architecture before, Architecture after, Study study) {
        Stream<Function> others = Stream.of(before, after)
                .flatMap(order -> order.tiers().stream())
                .flatMap(tier -> tier.parts().stream())
                .flatMap(part -> part.pathway().routes(study.contingency(), part.provision()).stream())
                .map(Route::function)
                .sorted();
        return Stream.concat(Function.standard().stream(), others).distinct();
    }

    /** The reforms that change a function, each judged on top of those before it. */
    private static List<String> through(Study study, Function function) {
        List<String> ids = new ArrayList<>();
        Capacity last = Capacity.of(study.today(), study.contingency(), function);
        for (int count = 1; count <= study.reforms().size(); count++) {
            Reform reform = study.reforms().get(count - 1);
            if (study.today().at().isBefore(reform.from())) {
                continue;
            }
            Study step = study.withReforms(study.reforms().subList(0, count));
            Capacity next = Capacity.of(step.reformed(), study.contingency(), function);
            if (new Change(last, next).isDifferent()) {
                ids.add(reform.id());
            }
            last = next;
        }
        return ids;
    }

    private static String text(List<Day> days) {
        Study study = days.get(0).study();
        StringBuilder text = new StringBuilder();
        line(text, study.title());
        line(text, "In answer to: " + study.contingency().toString().replaceAll(", [0-9-]+$", "") + ".");
        line(text, "");
        line(
                text,
                study.reforms().isEmpty()
                        ? "No changes: the study has no reforms."
                        : "Changes, each on top of those before it:");
        study.reforms().forEach(reform -> reform(text, reform));
        days.forEach(day -> day(text, day));
        return text.toString();
    }

    private static void reform(StringBuilder text, Reform reform) {
        line(
                text,
                Output.wrapped(String.format(
                        Locale.ROOT,
                        "  %s, from %s (%s): %s%s%s [%s]",
                        reform.id(),
                        reform.from(),
                        reform.standing(),
                        reform.title(),
                        reform.supporters().isEmpty() ? "" : "; for it: " + String.join(", ", reform.supporters()),
                        reform.dissenters().isEmpty() ? "" : "; against it: " + String.join(", ", reform.dissenters()),
                        reform.source())));
        reform.notes().forEach(note -> line(text, Output.wrapped("    note: " + note)));
    }

    private static void day(StringBuilder text, Day day) {
        LocalDate date = day.study().today().at();
        long inForce = day.study().reforms().stream()
                .filter(reform -> !date.isBefore(reform.from()))
                .count();
        line(text, "");
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "On %s, %d of %d changes in force:",
                        date,
                        inForce,
                        day.study().reforms().size()));
        line(text, "");
        Table table = new Table()
                .row("function", "ways", "single blockers", "smallest blocking set", "acts nobody can replace");
        for (Line line : day.lines()) {
            Capacity before = line.change().before();
            Capacity after = line.change().after();
            table.row(
                    before.function().name(),
                    arrow(ways(before), ways(after)),
                    arrow(blockers(before), blockers(after)),
                    arrow(size(before), size(after)),
                    arrow(dependence(before), dependence(after)));
        }
        line(text, table.render());
        List<String> alike = new ArrayList<>();
        for (Line line : day.lines()) {
            Function function = line.change().before().function();
            if (!line.change().isDifferent()) {
                line(text, function + ": nothing changes");
            } else if (Function.standard().contains(function) || line.change().isStructural()) {
                line(text, Output.wrapped(function + ", through " + String.join(", ", line.through()) + ":"));
                line.change().differences().forEach(difference -> line(text, Output.wrapped("  " + difference)));
            } else {
                alike.add(function.name());
            }
        }
        if (!alike.isEmpty()) {
            line(
                    text,
                    Output.wrapped(
                            "Asked of others than before, with the same ways as before (the table has the numbers): "
                                    + String.join(", ", alike)));
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

    private static void line(StringBuilder text, String words) {
        text.append(words).append(System.lineSeparator());
    }

    private static Map<String, Object> json(List<Day> days) {
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

    private static Map<String, Object> json(Day day) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", day.study().today().at().toString());
        object.put("functions", day.lines().stream().map(Compare::json).toList());
        return object;
    }

    private static Map<String, Object> json(Line line) {
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
