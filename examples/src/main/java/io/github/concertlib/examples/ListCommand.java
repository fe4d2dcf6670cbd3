package io.github.concertlib.examples;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.Actor;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.eu.money.PurchaseReforms;
import io.github.concertlib.examples.dataset.ArrangementTables;
import io.github.concertlib.examples.dataset.ListTables;
import io.github.concertlib.examples.dataset.UnionTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.table.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The ids that a study may use. */
@Command(
        name = "list",
        header = "The ids that a study may use.",
        description = "Lists arrangements, forums in which positions are taken, interpretations with their readings, or"
                + " actors, as every installed pathway provides them on a day; reforms, each as an example to copy; and of the"
                + " Union its procedures by legal basis, its instruments of money, its forces, and the states outside it with"
                + " what each has agreed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert list arrangements",
            "  concert list forums --at 2015-01-01 --json",
            "  concert list reforms",
            "  concert list procedures"
        })
final class ListCommand implements Runnable {

    private enum What {
        ARRANGEMENTS(ArrangementTables.ARRANGEMENTS),
        FORUMS(ListTables.SEATS),
        INTERPRETATIONS(ListTables.READINGS),
        ACTORS(ListTables.ACTORS),
        REFORMS(ListTables.REFORMS),
        PROCEDURES(UnionTables.PROCEDURES),
        INSTRUMENTS(UnionTables.INSTRUMENTS),
        FORCES(UnionTables.FORCES),
        OUTSIDERS(UnionTables.OUTSIDERS);

        private final Dataset<?> table;

        What(Dataset<?> table) {
            this.table = table;
        }
    }

    @Parameters(
            paramLabel = "WHAT",
            arity = "0..1",
            defaultValue = "ARRANGEMENTS",
            description =
                    "arrangements (default), forums, interpretations, actors, or reforms; of the Union also procedures,"
                            + " instruments, forces and outsiders.")
    private What what = What.ARRANGEMENTS;

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final Output output = ListTables.output();

    @Override
    public void run() {
        offer();
        List<Map<String, Object>> rows = switch (what) {
            case ARRANGEMENTS -> arrangements();
            case FORUMS -> forums();
            case INTERPRETATIONS -> interpretations();
            case ACTORS -> actors();
            case REFORMS -> reforms();
            case PROCEDURES -> UnionLists.procedures(day.at());
            case INSTRUMENTS -> UnionLists.instruments(day.at());
            case FORCES -> UnionLists.forces();
            case OUTSIDERS -> UnionLists.outsiders(day.at());
        };
        output.first(what.table).print(what == What.REFORMS ? examples(rows) : text(rows), rows);
    }

    private void offer() {
        ArrangementTables.offer(
                output,
                day.at(),
                ArrangementTables.sorted(supply().stream()
                        .flatMap(provision -> provision.arrangements().stream())
                        .toList()));
        output.offer(ListTables.SEATS, () -> ListTables.seats(day.at(), seats().all()))
                .offer(ListTables.READINGS, () -> ListTables.readings(points()))
                .offer(ListTables.ACTORS, () -> ListTables.actors(day.at(), known()))
                .offer(ListTables.REFORMS, ListCommand::reforms);
        UnionTables.offer(output, day.at());
    }

    private List<Provision> supply() {
        return List.copyOf(Pathways.installed()
                .provide(day.at(), Interpretations.defaults())
                .values());
    }

    private List<Map<String, Object>> arrangements() {
        return supply().stream()
                .flatMap(provision -> provision.arrangements().stream())
                .distinct()
                .sorted(Comparator.comparing(Arrangement::id))
                .map(arrangement -> row(
                        "id", arrangement.id().id(),
                        "standing", arrangement.standing().toString(),
                        "members", arrangement.members(day.at()).size(),
                        "name", arrangement.name(),
                        "functions",
                                arrangement.competences().stream()
                                        .map(Function::name)
                                        .sorted()
                                        .toList()))
                .toList();
    }

    /** Who takes a position where, and through which arrangements. */
    private record Seats(
            SortedMap<Forum, SortedSet<ActorId>> all,
            SortedMap<Forum, SortedSet<String>> arrangements,
            Map<Forum, String> names) {}

    private Seats seats() {
        SortedMap<Forum, SortedSet<ActorId>> seats = new TreeMap<>();
        SortedMap<Forum, SortedSet<String>> arrangements = new TreeMap<>();
        Map<Forum, String> names = new LinkedHashMap<>();
        for (Provision provision : supply()) {
            for (Body body : provision.bodies()) {
                names.put(body.forum(), body.name());
            }
            for (Procedure procedure : provision.procedures()) {
                Forum own = procedure.electorate().forum();
                procedure.electorate().voters().forEach(voter -> add(seats, own, voter));
                procedure.condition().acts().forEach(act -> add(seats, act.forum(), act.actor()));
                procedure
                        .condition()
                        .acts()
                        .forEach(act -> add(
                                arrangements,
                                act.forum(),
                                procedure.arrangement().id()));
            }
        }
        return new Seats(seats, arrangements, names);
    }

    private List<Map<String, Object>> forums() {
        Seats seats = seats();
        return seats.all().entrySet().stream()
                .map(forum -> row(
                        "id", forum.getKey().id(),
                        "arrangements", List.copyOf(seats.arrangements().getOrDefault(forum.getKey(), new TreeSet<>())),
                        "body", seats.names().getOrDefault(forum.getKey(), ""),
                        "seats", Codes.list(forum.getValue())))
                .toList();
    }

    private static <K, V> void add(SortedMap<K, SortedSet<V>> sets, K key, V value) {
        sets.computeIfAbsent(key, none -> new TreeSet<>()).add(value);
    }

    private static List<Interpretation> points() {
        return Pathways.installed().all().stream()
                .flatMap(pathway -> pathway.descriptor().interpretations().stream())
                .sorted(Comparator.comparing(Interpretation::id))
                .toList();
    }

    private static List<Map<String, Object>> interpretations() {
        return points().stream()
                .map(point -> row(
                        "id", point.id(),
                        "default", point.byDefault(),
                        "readings", List.copyOf(point.readings().keySet()),
                        "question", point.question()))
                .toList();
    }

    private SortedSet<ActorId> known() {
        SortedSet<ActorId> all = new TreeSet<>(States.standard().ids());
        for (Provision provision : supply()) {
            provision.procedures().forEach(procedure -> {
                all.addAll(procedure.electorate().voters());
                all.addAll(procedure.condition().actors());
            });
        }
        return all;
    }

    private List<Map<String, Object>> actors() {
        States states = States.standard();
        return known().stream()
                .map(actor -> row(
                        "id", actor.code(),
                        "name", states.find(actor).map(Actor::name).orElse(""),
                        "alsoKnownAs",
                                states.find(actor)
                                        .map(known -> List.copyOf(ImmutableSortedSet.copyOf(known.aliases())))
                                        .orElse(List.of())))
                .toList();
    }

    /** Every form of change, as it stands below {@code reforms} in a study or in a project. */
    private static List<Map<String, Object>> reforms() {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row(
                "in",
                "a study",
                "does",
                "gives an arrangement a way more, or with replace: true another one",
                "example",
                "{id: upgrade, title: NB8 authorises, from: 2026-01-01, grant: {arrangement: nb8, function: authorise, rule:"
                        + " {at-least: 3}}}"));
        Pathways.installed()
                .all()
                .forEach(pathway -> pathway.changes()
                        .forEach((example, does) -> rows.add(row(
                                "in",
                                "a study",
                                "does",
                                does,
                                "example",
                                pathway.descriptor().id() + ": " + example))));
        PurchaseReforms.FORMS.forEach(
                (example, does) -> rows.add(row("in", "a project", "does", does, "example", example)));
        return rows;
    }

    /** Names and values in turn. */
    static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }

    /** Examples to copy stand in lines of their own. */
    private static String examples(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> Output.wrapped("# in " + row.get("in") + ": " + row.get("does")) + System.lineSeparator()
                        + "  - " + row.get("example"))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return "none on this day";
        }
        Table table = new Table().row(rows.get(0).keySet().toArray(String[]::new));
        for (Map<String, Object> row : rows) {
            List<String> cells = new ArrayList<>();
            row.values().forEach(value -> cells.add(cell(value)));
            table.row(cells.toArray(String[]::new));
        }
        return table.render();
    }

    private static String cell(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }
}
