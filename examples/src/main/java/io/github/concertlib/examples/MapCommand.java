package io.github.concertlib.examples;

import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.examples.dataset.MapFindings;
import io.github.concertlib.examples.dataset.MapTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.table.Format;
import io.github.concertlib.minilateral.cluster.Soundness;
import io.github.concertlib.minilateral.force.Headquarters;
import io.github.concertlib.minilateral.map.Coverage;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.map.FrameworkCandidate;
import io.github.concertlib.minilateral.map.Overlap;
import io.github.concertlib.minilateral.map.SecurityMap;
import io.github.concertlib.minilateral.map.StateTies;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The map of arrangements on a day, and which regional plan no group covers. */
@Command(
        name = "map",
        header = "The map of arrangements on a day, and which regional plan no group covers.",
        description =
                "Draws the map of what every installed pathway provides on a day: arrangements by layer and function, overlaps, "
                        + "ties of each state, regional plans without a group beyond consulting, states that could organise one, and the "
                        + "headquarters that can be used while the North Atlantic Council is blocked.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert map",
            "  concert map --at 2015-01-01 --json",
            "  concert map --norm examples/norms/minilateral-seas.yaml",
            "  concert map --table duties --out duties.graphml"
        })
final class MapCommand implements Runnable {

    /** How many rows of a long list are printed for a person; a program gets them all. */
    private static final int LISTED = 12;

    private static final int CANDIDATES = 6;

    /** The functions shown to a person; a program gets all of them. */
    private static final List<Function> SHOWN = Stream.concat(
                    Function.standard().stream(),
                    Stream.of("PLAN", "TRAIN", "PROCURE").map(Function::of))
            .toList();

    @Mixin
    private final DayOption day = new DayOption();

    @Option(
            names = "--norm",
            paramLabel = "FILE",
            description =
                    "What ought to be covered, in a file of your own. Default: one group for each NATO regional plan.")
    @SuppressWarnings("NullAway.Init")
    private Path norm;

    @Option(
            names = "--duties",
            paramLabel = "FORMAT",
            description = "The bilateral duties of mutual defence: short for --table duties --format FORMAT.")
    private Optional<Format> duties = Optional.empty();

    @Mixin
    private final Output output = MapTables.output();

    @Override
    public void run() {
        SecurityMap map = map(day.at());
        duties.ifPresent(format -> output.choose(MapTables.DUTIES, format));
        MapFindings findings = MapFindings.of(
                map,
                norm == null
                        ? CoverageNorm.onePerRegionalPlan()
                        : CoverageNorm.read(Documents.read(norm), States.standard()));
        MapTables.offer(output, findings);
        output.print(text(findings), json(findings));
    }

    /** The answer for a program: what {@code --json} prints. */
    static Map<String, Object> answer(SecurityMap map, CoverageNorm norm) {
        return json(MapFindings.of(map, norm));
    }

    /** How each state is tied, as in the answer. */
    static List<Map<String, Object>> states(SecurityMap map) {
        return map.states().stream().map(MapCommand::json).toList();
    }

    /** The map of what every installed pathway provides on a day. */
    static SecurityMap map(LocalDate at) {
        return SecurityMap.of(Chosen.everything(at));
    }

    private static String text(MapFindings findings) {
        SecurityMap map = findings.map();
        Lines text = new Lines();
        text.line("Map of " + map.on());
        text.gap();
        Table layers = new Table().row("layer", "exist", "proposed", "which");
        map.byLayer()
                .forEach((layer, arrangements) -> layers.row(
                        Names.spoken(layer.name()),
                        String.valueOf(having(arrangements, Standing.EXISTS).size()),
                        String.valueOf(having(arrangements, Standing.PROPOSED).size()),
                        ids(arrangements, LISTED)));
        text.line(layers.render());
        Table functions = new Table().row("function", "can perform it by a decision of their own", "proposed");
        Map<Function, List<Arrangement>> able = map.byFunction();
        SHOWN.forEach(function -> {
            List<Arrangement> arrangements = able.getOrDefault(function, List.of());
            functions.row(
                    Names.spoken(function.name()),
                    ids(having(arrangements, Standing.EXISTS), function.equals(Function.CONSULT) ? 0 : LISTED),
                    ids(having(arrangements, Standing.PROPOSED), LISTED));
        });
        text.line(functions.render());
        text.line("Norm: " + findings.coverage().norm() + ".");
        Table plans = new Table().row("regional plan", "covered", "why");
        findings.coverage()
                .plans()
                .forEach(finding ->
                        plans.row(finding.plan().toString(), finding.grade().toString(), finding.reason()));
        text.line(plans.render());
        findings.coverage().gaps().forEach(plan -> {
            text.line("Who might organise a group in the gap " + plan + ", by the forces of 2025:");
            findings.candidates().get(plan.id()).stream()
                    .limit(CANDIDATES)
                    .forEach(candidate ->
                            text.line("  " + candidate.state() + ": " + String.join(", ", candidate.reasons())));
            text.gap();
        });
        if (map.provision().has(ArrangementId.of("nato"))) {
            text.line("Headquarters that can be used while the North Atlantic Council is blocked:");
            findings.headquarters()
                    .forEach(headquarters -> text.line("  " + headquarters + " (" + headquarters.tie() + ")"));
            text.gap();
        }
        Table ties = new Table()
                .row("state", "arrangements", "in groups", "bilateral partners", "cut point", "mutual defence with");
        map.states().stream()
                .limit(LISTED)
                .forEach(state -> ties.row(
                        state.state().code(),
                        String.valueOf(state.total()),
                        String.valueOf(state.byLayer().getOrDefault(Layer.CLUSTER, 0)),
                        String.valueOf(state.partners()),
                        state.cutPoint() ? "yes" : "",
                        Codes.joined(state.mutualDefence())));
        text.line(ties.render());
        List<Overlap> overlaps = map.overlaps(MapFindings.MUCH_SHARED).stream()
                .filter(overlap -> overlap.one().standing() == Standing.EXISTS
                        && overlap.other().standing() == Standing.EXISTS)
                .toList();
        text.line("Groups within groups: "
                + orNone(overlaps.stream()
                        .filter(Overlap::contained)
                        .map(overlap ->
                                overlap.one().id() + " in " + overlap.other().id())
                        .limit(2L * LISTED)));
        text.line("By three conditions of success (concert clusters says why): "
                + orNone(findings.soundness().entrySet().stream()
                        .filter(entry -> entry.getValue() != Soundness.NOT_KNOWN)
                        .map(entry -> entry.getKey() + " " + entry.getValue())));
        return text.toString();
    }

    private static String orNone(Stream<String> words) {
        String all = words.collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private static List<Arrangement> having(Collection<Arrangement> arrangements, Standing standing) {
        return arrangements.stream()
                .filter(arrangement -> arrangement.standing() == standing)
                .toList();
    }

    private static String ids(Collection<Arrangement> arrangements, int most) {
        String some = arrangements.stream()
                .limit(most)
                .map(arrangement -> arrangement.id().id())
                .collect(Collectors.joining(" "));
        return arrangements.size() <= most
                ? some
                : most == 0
                        ? String.valueOf(arrangements.size())
                        : some + " and " + (arrangements.size() - most) + " more";
    }

    private static Map<String, Object> json(MapFindings findings) {
        SecurityMap map = findings.map();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", map.on().toString());
        Map<String, Object> layers = new LinkedHashMap<>();
        map.byLayer()
                .forEach((layer, arrangements) -> layers.put(
                        Names.spoken(layer.name()),
                        arrangements.stream()
                                .map(arrangement -> json(arrangement, map.on()))
                                .toList()));
        answer.put("layers", layers);
        Map<String, Object> functions = new LinkedHashMap<>();
        map.byFunction().forEach((function, arrangements) -> functions.put(function.name(), idList(arrangements)));
        answer.put("functions", functions);
        answer.put("norm", findings.coverage().norm());
        answer.put("complete", findings.coverage().isComplete());
        answer.put(
                "plans",
                findings.coverage().plans().stream()
                        .map(finding -> json(finding, findings.candidates()))
                        .toList());
        answer.put(
                "headquartersWhileNatoIsBlocked",
                findings.headquarters().stream().map(MapCommand::json).toList());
        answer.put("states", states(map));
        answer.put(
                "bilateralParts", map.bilateralParts().stream().map(Codes::list).toList());
        answer.put(
                "overlaps",
                map.overlaps(MapFindings.MUCH_SHARED).stream()
                        .map(MapCommand::json)
                        .toList());
        Map<String, String> soundness = new LinkedHashMap<>();
        findings.soundness().forEach((group, judged) -> soundness.put(group.id(), judged.toString()));
        answer.put("soundness", soundness);
        return answer;
    }

    private static Map<String, Object> json(Arrangement arrangement, LocalDate on) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", arrangement.id().id());
        object.put("name", arrangement.name());
        object.put("standing", arrangement.standing().toString());
        object.put("form", Names.spoken(arrangement.form().name()));
        object.put("members", Codes.list(arrangement.members(on)));
        object.put("rosterComplete", arrangement.rosterComplete());
        object.put("source", arrangement.source().toString());
        return object;
    }

    private static Map<String, Object> json(
            Coverage.Finding finding, Map<String, List<FrameworkCandidate>> candidates) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", finding.plan().id());
        object.put("command", finding.plan().command());
        object.put("grade", finding.grade().toString());
        object.put("reason", finding.reason());
        object.put("beyondConsulting", idList(finding.beyondConsulting()));
        object.put("consultingOnly", idList(finding.consultingOnly()));
        object.put(
                "candidates",
                candidates.getOrDefault(finding.plan().id(), List.of()).stream()
                        .map(candidate -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("state", candidate.state().code());
                            row.put("reasons", candidate.reasons());
                            return row;
                        })
                        .toList());
        return object;
    }

    private static Map<String, Object> json(Headquarters headquarters) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", headquarters.id());
        object.put("name", headquarters.name());
        object.put("place", headquarters.place());
        object.put("nations", Codes.list(headquarters.nations()));
        object.put("nato", Names.spoken(headquarters.tie().name()));
        return object;
    }

    private static Map<String, Object> json(StateTies ties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", ties.state().code());
        object.put("arrangements", ties.total());
        Map<String, Integer> byLayer = new LinkedHashMap<>();
        ties.byLayer().forEach((layer, number) -> byLayer.put(Names.spoken(layer.name()), number));
        object.put("byLayer", byLayer);
        object.put("bilateralPartners", ties.partners());
        object.put("mutualDefence", Codes.list(ties.mutualDefence()));
        object.put("betweenness", ties.betweenness());
        object.put("cutPoint", ties.cutPoint());
        return object;
    }

    private static Map<String, Object> json(Overlap overlap) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("one", overlap.one().id().id());
        object.put("other", overlap.other().id().id());
        object.put("shared", Codes.list(overlap.shared()));
        object.put("contained", overlap.contained());
        return object;
    }

    private static List<String> idList(Collection<Arrangement> arrangements) {
        return arrangements.stream().map(arrangement -> arrangement.id().id()).toList();
    }
}
