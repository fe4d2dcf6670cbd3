package io.github.concertlib.examples.study;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Capacity;
import io.github.concertlib.core.architecture.Change;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The layers of a study before and after its reforms, function by function, on each of its days. */
public final class Comparison {

    /** One function on one day, with the reforms that change it. */
    public record Line(Change change, List<String> through) {}

    /** What was found on one day. */
    public record Day(Study study, List<Line> lines) {}

    private Comparison() {}

    /** What the reforms of a study change on each of its days: those it lists, or its date. */
    public static List<Day> of(Entry entry) {
        StudyReader reader = StudyReader.standard();
        Study itself = reader.read(entry);
        List<LocalDate> dates = StudyReader.dates(entry);
        return dates.isEmpty()
                ? List.of(day(itself))
                : dates.stream().map(date -> day(reader.read(entry, date))).toList();
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
        Set<String> ids = new LinkedHashSet<>();
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
        return List.copyOf(ids);
    }
}
