package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.examples.dataset.MapTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.minilateral.map.SecurityMap;
import io.github.concertlib.minilateral.treaty.DutyGraph;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who owes whom assistance by law, as a graph. */
@Command(
        name = "duties",
        header = "Who owes whom assistance against an armed attack, as a graph.",
        description =
                "Draws the legal duties of mutual defence: those of the layers of a study, once its reforms are made, or those of "
                        + "all bilateral treaties in force on a day. A duty to a friend is none to the friend's friend; a treaty that is "
                        + "signed and not in force creates none, nor does a declaration.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert duties --at 2026-07-01 --among e5",
            "  concert duties examples/studies/minilateral-five-without-nato-strict.yaml --among e5",
            "  concert duties --format dot"
        })
final class DutiesCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "STUDY.yaml",
            description = "A study, whose layers, readings and reforms are taken. Default: all bilateral treaties.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description =
                    "The day, as year-month-day, where no study gives one. Default: 2026-07-01, up to which the data"
                            + " were compared.")
    private Optional<LocalDate> at = Optional.empty();

    @Option(
            names = "--among",
            paramLabel = "STATES",
            split = ",",
            description = "These states alone: codes, or ids of groups, with commas between. Default: all with a duty.")
    private List<String> among = new ArrayList<>();

    @Option(
            names = "--all",
            description =
                    "Without a study: the duties under the North Atlantic Treaty and the Treaty on European Union as"
                            + " well.")
    private boolean all;

    @Mixin
    private final Output output = Output.of(MapTables.DUTIES).citing();

    @Override
    public void run() {
        checkArgument(
                file.isEmpty() || at.isEmpty() && !all,
                "--at and --all: a study gives the day and the layers; leave out the study or these options");
        Optional<Study> study = file.map(path -> StudyReader.standard().read(path));
        LocalDate day = study.map(one -> one.today().at()).or(() -> at).orElse(DayOption.COMPARED);
        Provision provision = Chosen.everything(day);
        List<Commitment> owed = study.map(one -> one.reformed().duties())
                .orElseGet(() -> all
                        ? provision.commitments()
                        : SecurityMap.of(provision).bilateralDuties().arrows().stream()
                                .map(DutyGraph.Arrow::duty)
                                .distinct()
                                .toList());
        List<Commitment> duties = owed.stream()
                .filter(duty -> duty.triggers().isEmpty() || duty.triggers().contains(Event.ARMED_ATTACK))
                .toList();
        DutyGraph graph =
                among.isEmpty() ? DutyGraph.of(duties) : DutyGraph.among(Chosen.states(among, provision), duties);
        String title =
                study.map(Study::title).orElse(all ? "Duties of mutual defence" : "Bilateral duties of mutual defence");
        output.offer(MapTables.DUTIES, () -> MapTables.duties(day, graph))
                .citing(() -> duties.stream().map(Commitment::source).toList())
                .print(text(title, day, graph), json(title, day, graph));
    }

    private static String text(String title, LocalDate day, DutyGraph graph) {
        Lines text = new Lines();
        text.line(title + ", " + day);
        text.gap();
        Table table = new Table().row("pair", "instrument", "clause", "points back to", "both must find");
        graph.arrows().stream()
                .filter(arrow -> arrow.obligor().compareTo(arrow.beneficiary()) < 0
                        || !graph.owes(arrow.beneficiary(), arrow.obligor()))
                .forEach(arrow -> table.row(
                        arrow.obligor()
                                + (graph.owes(arrow.beneficiary(), arrow.obligor()) ? "-" : " to ")
                                + arrow.beneficiary(),
                        arrow.duty().instrument().id(),
                        arrow.duty().clause(),
                        anchors(arrow.duty()),
                        arrow.duty().jointFinding() ? "yes" : ""));
        text.line(graph.arrows().isEmpty() ? "no duty" + System.lineSeparator() : table.render());
        text.wrapped(summary(graph));
        return text.toString();
    }

    private static String summary(DutyGraph graph) {
        List<DutyGraph.Edge> edges = graph.edges();
        if (graph.states().isEmpty()) {
            return "Nobody owes anybody assistance.";
        }
        return edges.size() + (edges.size() == 1 ? " pair" : " pairs")
                + (edges.isEmpty()
                        ? ""
                        : ": " + edges.stream().map(Object::toString).collect(Collectors.joining(" ")))
                + ". "
                + (graph.isConnected()
                        ? "All hang together"
                        : "In " + graph.components().size() + " parts: "
                                + graph.components().stream()
                                        .map(part -> "{" + Codes.joined(part) + "}")
                                        .collect(Collectors.joining(" ")))
                + ". Tied to nobody: " + (graph.isolated().isEmpty() ? "none" : Codes.joined(graph.isolated())) + ".";
    }

    private static String anchors(Commitment duty) {
        return duty.anchors().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Map<String, Object> json(String title, LocalDate day, DutyGraph graph) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("title", title);
        answer.put("date", day.toString());
        answer.put("states", Codes.list(graph.states()));
        answer.put("pairs", graph.edges().stream().map(Object::toString).toList());
        answer.put("connected", graph.isConnected());
        answer.put("parts", graph.components().stream().map(Codes::list).toList());
        answer.put("tiedToNobody", Codes.list(graph.isolated()));
        answer.put("duties", arrows(graph.arrows()));
        return answer;
    }

    private static List<Map<String, Object>> arrows(Collection<DutyGraph.Arrow> arrows) {
        return arrows.stream()
                .map(arrow -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("obligor", arrow.obligor().code());
                    row.put("beneficiary", arrow.beneficiary().code());
                    row.put("instrument", arrow.duty().instrument().id());
                    row.put("clause", arrow.duty().clause());
                    row.put(
                            "anchors",
                            arrow.duty().anchors().stream()
                                    .map(Object::toString)
                                    .toList());
                    row.put("jointFinding", arrow.duty().jointFinding());
                    row.put("source", arrow.duty().source().toString());
                    return row;
                })
                .toList();
    }
}
