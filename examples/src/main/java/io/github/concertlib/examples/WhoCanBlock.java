package io.github.concertlib.examples;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Coalitions;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who can block, as the layers of a study are added one by one. */
@Command(
        name = "who-can-block",
        description = {
            "Adds the layers of a study one by one and says, after each, who can block the whole alone,",
            "and how many must refuse together before nothing is possible any more."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert who-can-block examples/studies/who-can-block.yaml --json"})
final class WhoCanBlock implements Runnable {

    /** How many smallest blocking sets are listed; their number is always exact. */
    private static final int EXAMPLES = 50;

    @Parameters(paramLabel = "STUDY.yaml", description = "The study: date, event, function, layers, reforms.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        Study study = StudyReader.standard().read(file);
        List<Row> rows = rows(study, study.reformed());
        List<Row> unreformed = study.reforms().isEmpty() ? rows : rows(study, study.today());
        output.print(text(study, rows, unreformed), json(study, rows, unreformed));
    }

    private static List<Row> rows(Study study, Architecture order) {
        return IntStream.rangeClosed(1, order.tiers().size())
                .mapToObj(layers -> Row.of(study, order.first(layers)))
                .collect(ImmutableList.toImmutableList());
    }

    /** One of two coalitions without a common member that can each act, and the layer through which it does. */
    private record Rival(Set<ActorId> coalition, String through) {

        static Rival of(Study study, Architecture order, Set<ActorId> coalition) {
            Positions positions = Positions.all(Level.OBJECT);
            for (ActorId actor : coalition) {
                positions = positions.with(actor, Level.ASSENT);
            }
            return new Rival(
                    coalition,
                    order.respondTo(study.contingency(), study.function(), positions)
                            .fold(yes -> yes.taken().get(0).tier(), no -> "", open -> "", none -> ""));
        }

        @Override
        public String toString() {
            return "{" + codes(coalition) + "} through " + through;
        }
    }

    /** The order of the first layers, analysed. */
    private record Row(
            Architecture order,
            boolean possible,
            Set<ActorId> singleBlockers,
            OptionalInt resilience,
            String number,
            List<Set<ActorId>> examples,
            List<Rival> rivals,
            Optional<String> silentLayer) {

        static Row of(Study study, Architecture order) {
            Game game = order.game(study.contingency(), study.function());
            Coalitions smallest = game.minimalBlocking().smallest();
            Tier last = order.tiers().get(order.tiers().size() - 1);
            boolean silent = last.routes(study.function(), study.contingency()).isEmpty();
            return new Row(
                    order,
                    game.winningCount().signum() > 0,
                    game.vetoPlayers(),
                    smallest.smallestSize(),
                    smallest.count().toString(),
                    smallest.stream().limit(EXAMPLES).collect(ImmutableList.toImmutableList()),
                    game.disjointWinningPair().stream()
                            .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                            .map(coalition -> Rival.of(study, order, coalition))
                            .collect(ImmutableList.toImmutableList()),
                    silent ? Optional.of(silence(last, study)) : Optional.empty());
        }

        private static String silence(Tier tier, Study study) {
            return tier.arrangements()
                    .map(arrangement -> arrangement.name() + " may only " + competences(arrangement) + ", not "
                            + study.function().name().toLowerCase(Locale.ROOT) + " in this event")
                    .collect(Collectors.joining("; "));
        }

        private static String competences(Arrangement arrangement) {
            return arrangement.competences().stream()
                    .map(function -> function.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }

        Tier last() {
            return order.tiers().get(order.tiers().size() - 1);
        }

        List<String> layers() {
            return order.tiers().stream().map(Tier::name).toList();
        }
    }

    private static Standing standing(Study study, Row row) {
        boolean reformed = !study.reforms().isEmpty()
                && row.last().routes(study.function(), study.contingency()).size()
                        != study.today()
                                .tiers()
                                .get(row.order().tiers().size() - 1)
                                .routes(study.function(), study.contingency())
                                .size();
        Standing routes = row.last().routes(study.function(), study.contingency()).stream()
                .map(route -> route.standing())
                .reduce(row.last().standing(), Standing::and);
        return reformed
                ? study.reforms().stream().map(reform -> reform.standing()).reduce(routes, Standing::and)
                : routes;
    }

    private static String text(Study study, List<Row> rows, List<Row> unreformed) {
        StringBuilder text = new StringBuilder();
        line(text, study.title());
        line(
                text,
                "To " + study.function().name().toLowerCase(Locale.ROOT) + " in answer to: " + study.contingency()
                        + ". Any layer suffices; each row adds one.");
        line(text, "");
        Table table = new Table()
                .row("layers", "status of the layer", "single blockers", "smallest blocking set", "such sets");
        for (Row row : rows) {
            table.row(
                    (rows.indexOf(row) == 0 ? "" : "+ ") + row.last().name(),
                    standing(study, row).toString(),
                    row.singleBlockers().isEmpty()
                            ? "0"
                            : row.singleBlockers().size()
                                    + (row.singleBlockers().size() > 6 ? "" : ": " + codes(row.singleBlockers())),
                    size(row),
                    row.number());
        }
        text.append(table.render());
        line(text, "");
        for (Row row : rows) {
            row.silentLayer().ifPresent(why -> line(text, "+ " + row.last().name() + " adds nothing: " + why + "."));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).resilience().equals(unreformed.get(i).resilience())) {
                Row without = unreformed.get(i);
                line(
                        text,
                        "Without the reform (" + titles(study) + ") the row '"
                                + without.last().name() + "' would read: "
                                + without.singleBlockers().size()
                                + " single blockers, smallest blocking set " + size(without) + ". "
                                + without.silentLayer().map(why -> why + ".").orElse(""));
            }
        }
        Row last = rows.get(rows.size() - 1);
        if (!last.examples().isEmpty()) {
            line(text, "Smallest blocking sets of the last row, for example: " + examples(last.examples(), 3) + ".");
        }
        rows.stream()
                .filter(row -> !row.rivals().isEmpty())
                .findFirst()
                .ifPresent(row -> line(
                        text,
                        "Rival command: from the row '" + row.last().name()
                                + "' on, two groups without a common member could each act, for example "
                                + row.rivals().stream().map(Rival::toString).collect(Collectors.joining(" and "))
                                + "."));
        line(text, Inputs.of(study).toString() + ".");
        return text.toString();
    }

    private static String size(Row row) {
        return row.possible()
                ? row.resilience().isPresent() ? String.valueOf(row.resilience().getAsInt()) : "nobody can block"
                : "nothing is possible";
    }

    private static String titles(Study study) {
        return study.reforms().stream().map(reform -> reform.title()).collect(Collectors.joining("; "));
    }

    private static String examples(List<Set<ActorId>> sets, int limit) {
        return sets.stream().limit(limit).map(set -> "{" + codes(set) + "}").collect(Collectors.joining(", "));
    }

    private static String codes(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).collect(Collectors.joining(" "));
    }

    private static void line(StringBuilder text, String words) {
        text.append(Output.wrapped(words)).append(System.lineSeparator());
    }

    private static Map<String, Object> json(Study study, List<Row> rows, List<Row> unreformed) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("study", study.file());
        answer.put("title", study.title());
        answer.put("date", study.today().at().toString());
        answer.put("contingency", study.contingency().toString());
        answer.put("function", study.function().name());
        answer.put("rows", rows.stream().map(row -> json(study, row)).toList());
        if (!study.reforms().isEmpty()) {
            answer.put(
                    "reforms",
                    study.reforms().stream()
                            .map(reform -> Map.of(
                                    "id", reform.id(),
                                    "title", reform.title(),
                                    "standing", reform.standing().toString()))
                            .toList());
            answer.put(
                    "withoutReforms",
                    unreformed.stream().map(row -> json(study, row)).toList());
        }
        Inputs inputs = Inputs.of(study);
        answer.put(
                "inputs",
                Map.of("total", inputs.total(), "sourced", inputs.sourced(), "unchecked", inputs.unchecked()));
        return answer;
    }

    private static Map<String, Object> json(Study study, Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("layers", row.layers());
        object.put("standing", standing(study, row).toString());
        object.put("possible", row.possible());
        object.put("singleBlockers", codeList(row.singleBlockers()));
        object.put(
                "smallestBlockingSize",
                row.possible() && row.resilience().isPresent()
                        ? row.resilience().getAsInt()
                        : null);
        object.put("smallestBlockingCount", row.number());
        object.put(
                "smallestBlockingExamples",
                row.examples().stream().map(WhoCanBlock::codeList).toList());
        object.put(
                "rivals",
                row.rivals().stream()
                        .map(rival -> Map.of("coalition", codeList(rival.coalition()), "through", rival.through()))
                        .toList());
        row.silentLayer().ifPresent(why -> object.put("note", why));
        return object;
    }

    private static List<String> codeList(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::code).toList();
    }
}
