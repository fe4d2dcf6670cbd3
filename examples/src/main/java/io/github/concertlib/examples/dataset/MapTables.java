package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.minilateral.map.Coverage;
import io.github.concertlib.minilateral.map.FrameworkCandidate;
import io.github.concertlib.minilateral.map.Overlap;
import io.github.concertlib.minilateral.map.StateTies;
import io.github.concertlib.minilateral.treaty.DutyGraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of {@code map} beyond those of the arrangements on it. */
public final class MapTables {

    private record Tied(LocalDate on, StateTies ties) {}

    private record Count(Tied tied, Layer layer) {}

    private record Covered(LocalDate on, String norm, Coverage.Finding finding) {}

    private record Candidate(LocalDate on, String plan, int rank, FrameworkCandidate candidate) {}

    private record Shared(LocalDate on, Overlap overlap) {}

    public record Duty(LocalDate on, DutyGraph.Arrow arrow) {}

    static final Dataset<Tied> TIES = Dataset.<Tied>of("ties", "one state that decides somewhere")
            .id("state", "which", row -> row.ties().state())
            .date("date", "the day", Tied::on)
            .integer("arrangements", "in how many it decides", row -> row.ties().total())
            .integer(
                    "bilateral_partners",
                    "with how many states it has a bilateral arrangement of any kind",
                    row -> row.ties().partners())
            .integer(
                    "mutual_defence",
                    "with how many it has a bilateral duty of mutual defence, both ways",
                    row -> row.ties().mutualDefence().size())
            .number(
                    "betweenness",
                    "the share of shortest paths of the bilateral network that run through it, from 0 to 1",
                    row -> row.ties().betweenness())
            .flag(
                    "cut_point",
                    "whether, without it, states now joined by bilateral arrangements would fall apart",
                    row -> row.ties().cutPoint());

    static final Dataset<Count> LAYERS = Dataset.<Count>of("ties-by-layer", "one state in one layer")
            .id("state", "which", row -> row.tied().ties().state())
            .date("date", "the day", row -> row.tied().on())
            .id("layer", "bilateral, cluster, alliance or overlay", Count::layer)
            .integer(
                    "arrangements",
                    "in how many it decides there",
                    row -> row.tied().ties().byLayer().getOrDefault(row.layer(), 0));

    static final Dataset<Covered> COVERAGE = Dataset.<Covered>of("coverage", "one regional plan, held against a norm")
            .id("plan", "its key", row -> row.finding().plan().id())
            .text("name", "its name", row -> row.finding().plan().name())
            .date("date", "the day", Covered::on)
            .text("norm", "the norm in words", Covered::norm)
            .text(
                    "command",
                    "the headquarters that would lead there",
                    row -> row.finding().plan().command())
            .id("grade", "covered, partly or gap", row -> row.finding().grade().toString())
            .integer(
                    "beyond_consulting",
                    "how many groups count",
                    row -> row.finding().beyondConsulting().size())
            .integer(
                    "consulting_only",
                    "how many reach into it and may only meet, train, buy or be owed a duty",
                    row -> row.finding().consultingOnly().size())
            .text("reason", "why it has this grade", row -> row.finding().reason());

    static final Dataset<Candidate> CANDIDATES = Dataset.<Candidate>of(
                    "candidates", "one state that might organise a group where a plan has none")
            .id("plan", "the key of the plan", Candidate::plan)
            .date("date", "the day", Candidate::on)
            .integer(
                    "rank",
                    "from 1: those with a corps headquarters first, then by ties, then by kinds of force",
                    Candidate::rank)
            .id("state", "which", row -> row.candidate().state())
            .flag(
                    "corps_headquarters",
                    "whether it is known to have one",
                    row -> row.candidate().headquarters())
            .integer(
                    "kinds_of_force",
                    "how many kinds it is known to have",
                    row -> row.candidate().kinds())
            .integer(
                    "tied",
                    "with how many states of the region it shares a small group or a bilateral arrangement",
                    row -> row.candidate().tied().size());

    static final Dataset<Shared> OVERLAPS = Dataset.<Shared>of("overlaps", "two groups that share members")
            .id("smaller", "the key of the smaller", row -> row.overlap().one().id())
            .id(
                    "larger",
                    "the key of the larger, or of one as large",
                    row -> row.overlap().other().id())
            .date("date", "the day", Shared::on)
            .integer(
                    "shared",
                    "how many belong to both",
                    row -> row.overlap().shared().size())
            .flag(
                    "contained",
                    "whether all of the smaller belong to the larger",
                    row -> row.overlap().contained())
            .linking("smaller", "larger");

    public static final Dataset<Duty> DUTIES = Dataset.<Duty>of(
                    "duties", "one bilateral duty of mutual defence of one state to another")
            .id("obligor", "who owes it", row -> row.arrow().obligor())
            .id("beneficiary", "to whom", row -> row.arrow().beneficiary())
            .id(
                    "instrument",
                    "the treaty that creates it",
                    row -> row.arrow().duty().instrument())
            .id("duty", "its key", row -> row.arrow().duty().id())
            .flag(
                    "joint_finding",
                    "whether both have to find, together, that there was an attack",
                    row -> row.arrow().duty().jointFinding())
            .id("discretion", DutyColumns.DISCRETION, row -> row.arrow().duty().discretion())
            .id(
                    "anchor",
                    DutyColumns.ANCHOR,
                    row -> DutyColumns.anchor(row.arrow().duty()))
            .date("date", "the day", Duty::on)
            .and(SharedColumns.SOURCE, row -> row.arrow().duty().source())
            .linking("obligor", "beneficiary");

    private MapTables() {}

    public static Output output() {
        return Output.of(
                        ArrangementTables.ARRANGEMENTS,
                        ArrangementTables.MEMBERSHIPS,
                        ArrangementTables.COMPETENCES,
                        TIES,
                        LAYERS,
                        COVERAGE,
                        CANDIDATES,
                        OVERLAPS,
                        DUTIES)
                .citing();
    }

    public static void offer(Output output, MapFindings findings) {
        LocalDate on = findings.map().on();
        ArrangementTables.offer(
                output, on, ArrangementTables.sorted(findings.map().provision().arrangements()));
        output.offer(TIES, () -> tied(findings))
                .offer(
                        LAYERS,
                        () -> tied(findings).stream()
                                .flatMap(one -> Arrays.stream(Layer.values()).map(layer -> new Count(one, layer)))
                                .toList())
                .offer(
                        COVERAGE,
                        () -> findings.coverage().plans().stream()
                                .map(finding ->
                                        new Covered(on, findings.coverage().norm(), finding))
                                .toList())
                .offer(
                        CANDIDATES,
                        () -> findings.candidates().entrySet().stream()
                                .flatMap(plan -> ranked(on, plan.getKey(), plan.getValue()).stream())
                                .toList())
                .offer(
                        OVERLAPS,
                        () -> findings.map().overlaps(MapFindings.MUCH_SHARED).stream()
                                .map(overlap -> new Shared(on, overlap))
                                .toList())
                .offer(DUTIES, () -> duties(on, findings.map().bilateralDuties()));
    }

    /** The arrows of a graph of duties on a day. */
    public static List<Duty> duties(LocalDate on, DutyGraph graph) {
        return graph.arrows().stream().map(arrow -> new Duty(on, arrow)).toList();
    }

    private static List<Tied> tied(MapFindings findings) {
        return findings.map().states().stream()
                .map(ties -> new Tied(findings.map().on(), ties))
                .toList();
    }

    private static List<Candidate> ranked(LocalDate on, String plan, List<FrameworkCandidate> candidates) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Candidate(on, plan, i + 1, candidates.get(i)))
                .toList();
    }
}
