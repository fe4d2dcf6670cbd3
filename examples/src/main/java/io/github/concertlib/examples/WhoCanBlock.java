package io.github.concertlib.examples;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.examples.dataset.BlockingTables;
import io.github.concertlib.examples.dataset.LayerRow;
import io.github.concertlib.examples.dataset.Rosters;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.examples.study.StudySources;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who can block, as the layers of a study are added one by one. */
@Command(
        name = "who-can-block",
        header = "Who can block, as the layers of a study are added one by one.",
        description = "Says, after each layer, who can block the whole alone, and how many must refuse together before"
                + " nothing is possible any more.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert who-can-block examples/studies/who-can-block.yaml --json"})
final class WhoCanBlock implements Runnable {

    @Parameters(paramLabel = "STUDY.yaml", description = "The study: date, event, function, layers, reforms.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = BlockingTables.output();

    @Override
    public void run() {
        Study study = StudyReader.standard().read(file);
        List<LayerRow> rows = rows(study, study.reformed());
        List<LayerRow> unreformed = study.reforms().isEmpty() ? rows : rows(study, study.today());
        BlockingTables.of(study, rows, unreformed).offerTo(output);
        output.citing(() -> StudySources.of(study));
        output.print(text(study, rows, unreformed), json(study, rows, unreformed));
    }

    /** The answer for a program: what {@code --json} prints. */
    static Map<String, Object> answer(Study study) {
        List<LayerRow> rows = rows(study, study.reformed());
        return json(study, rows, study.reforms().isEmpty() ? rows : rows(study, study.today()));
    }

    private static List<LayerRow> rows(Study study, Architecture order) {
        return IntStream.rangeClosed(1, order.tiers().size())
                .mapToObj(layers -> LayerRow.of(study, order.first(layers)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(Study study, List<LayerRow> rows, List<LayerRow> unreformed) {
        Lines text = new Lines();
        text.wrapped(study.title());
        text.wrapped("To " + Silence.word(study.function()) + " in answer to: " + study.contingency() + ". "
                + together(study) + "; each row adds one.");
        text.gap();
        Table table = new Table()
                .row("layers", "status of the layer", "single blockers", "smallest blocking set", "such sets");
        for (LayerRow row : rows) {
            table.row(
                    label(rows, row),
                    row.standing() + (row.incomplete().isEmpty() ? "" : ", roster incomplete"),
                    row.singleBlockers().isEmpty()
                            ? row.possible() ? "0" : "-"
                            : row.singleBlockers().size()
                                    + (row.singleBlockers().size() > 6
                                            ? ""
                                            : ": " + Codes.joined(row.singleBlockers())),
                    size(row),
                    row.possible() ? row.number() : "-");
        }
        text.block(table.render());
        text.gap();
        for (LayerRow row : rows) {
            row.silence()
                    .ifPresent(why -> text.wrapped(
                            combiner(study) == Combiner.ALL_OF
                                    ? "Nothing is possible from the row '"
                                            + row.last().name() + "' on: " + why + "."
                                    : label(rows, row) + " adds nothing: " + why + "."));
        }
        study.idleReforms().forEach(text::wrapped);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).resilience().equals(unreformed.get(i).resilience())) {
                LayerRow without = unreformed.get(i);
                text.wrapped("Without the reform (" + titles(study) + ") the row '"
                        + without.last().name() + "' would read: "
                        + (without.possible()
                                ? without.singleBlockers().size() + " single blockers, smallest blocking set "
                                        + size(without)
                                : size(without))
                        + ". "
                        + without.silence().map(why -> why + ".").orElse(""));
            }
        }
        LayerRow last = rows.get(rows.size() - 1);
        if (last.possible() && !last.examples().isEmpty()) {
            text.wrapped("Smallest blocking sets of the last row, for example: " + examples(last.examples(), 3) + ".");
        }
        rows.stream()
                .filter(row -> !row.rivals().isEmpty())
                .findFirst()
                .ifPresent(row -> text.wrapped("Rival command: from the row '"
                        + row.last().name()
                        + "' on, two groups without a common member could each act, for example "
                        + row.rivals().stream().map(LayerRow.Rival::toString).collect(Collectors.joining(" and "))
                        + "."));
        if (!last.incomplete().isEmpty()) {
            text.wrapped(Rosters.caution(last.incomplete()));
        }
        text.wrapped(Inputs.of(study).toString() + ".");
        return text.toString();
    }

    private static Combiner combiner(Study study) {
        return study.today().combiner(study.function());
    }

    /** How the layers work together, as the combiner says. */
    private static String together(Study study) {
        return switch (combiner(study)) {
            case FIRST_THAT_CAN_ACT, ANY_OF -> "Any layer suffices";
            case ALL_OF -> "All layers must act";
            default -> "Layers act together as: " + combiner(study);
        };
    }

    private static String label(List<LayerRow> rows, LayerRow row) {
        return (rows.indexOf(row) == 0 ? "" : "+ ") + row.last().name();
    }

    private static String size(LayerRow row) {
        return row.possible()
                ? row.resilience().isPresent() ? String.valueOf(row.resilience().getAsInt()) : "nobody can block"
                : "nothing is possible";
    }

    private static String titles(Study study) {
        return study.reformsInForce().stream().map(reform -> reform.title()).collect(Collectors.joining("; "));
    }

    private static String examples(List<Set<ActorId>> sets, int limit) {
        return sets.stream()
                .limit(limit)
                .map(set -> "{" + Codes.joined(set) + "}")
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(Study study, List<LayerRow> rows, List<LayerRow> unreformed) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("study", study.file());
        answer.put("title", study.title());
        answer.put("date", study.today().at().toString());
        answer.put("contingency", study.contingency().toString());
        answer.put("function", study.function().name());
        answer.put("combiner", Names.written(combiner(study)));
        answer.put("rows", rows.stream().map(row -> json(study, row)).toList());
        if (!study.reforms().isEmpty()) {
            answer.put(
                    "reforms",
                    study.reforms().stream().map(reform -> json(study, reform)).toList());
            answer.put(
                    "withoutReforms",
                    unreformed.stream().map(row -> json(study, row)).toList());
        }
        answer.put("inputs", Inputs.of(study).json());
        return answer;
    }

    private static Map<String, Object> json(Study study, Reform reform) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", reform.id());
        object.put("title", reform.title());
        object.put("from", reform.from().toString());
        object.put("standing", reform.standing().toString());
        object.put("counted", study.reformsInForce().contains(reform));
        return object;
    }

    private static Map<String, Object> json(LayerRow.Rival rival) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("coalition", Codes.list(rival.coalition()));
        object.put("through", rival.through());
        return object;
    }

    private static Map<String, Object> json(Study study, LayerRow row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("layers", row.layers());
        object.put("standing", row.standing().toString());
        object.put("possible", row.possible());
        object.put("incompleteRosters", Rosters.ids(row.incomplete()));
        object.put("singleBlockers", Codes.list(row.singleBlockers()));
        object.put(
                "smallestBlockingSize",
                row.possible() && row.resilience().isPresent()
                        ? row.resilience().getAsInt()
                        : null);
        object.put("smallestBlockingCount", row.possible() ? row.number() : null);
        object.put(
                "smallestBlockingExamples",
                row.examples().stream().map(Codes::list).toList());
        object.put("rivals", row.rivals().stream().map(WhoCanBlock::json).toList());
        row.silence().ifPresent(why -> object.put("note", why));
        return object;
    }
}
