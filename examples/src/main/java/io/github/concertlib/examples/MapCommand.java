package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.examples.table.Format;
import io.github.concertlib.minilateral.cluster.Assessments;
import io.github.concertlib.minilateral.cluster.Soundness;
import io.github.concertlib.minilateral.force.Headquarters;
import io.github.concertlib.minilateral.force.HeadquartersBook;
import io.github.concertlib.minilateral.map.Coverage;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.map.FrameworkCandidate;
import io.github.concertlib.minilateral.map.Overlap;
import io.github.concertlib.minilateral.map.SecurityMap;
import io.github.concertlib.minilateral.map.StateTies;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Groups share a few members everywhere; from so many on it is worth a line. */
    static final int MUCH_SHARED = 6;

    /** The functions shown to a person; a program gets all of them. */
    private static final List<Function> SHOWN = Stream.concat(
                    Function.standard().stream(),
                    Stream.of("PLAN", "TRAIN", "PROCURE").map(Function::of))
            .toList();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "The day, as year-month-day. Default: ${DEFAULT-VALUE}, up to which the data were compared.")
    private LocalDate at = LocalDate.of(2026, 7, 1);

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

    /** What the map says, before it is printed. */
    record Findings(
            SecurityMap map,
            Coverage coverage,
            Map<String, List<FrameworkCandidate>> candidates,
            List<Headquarters> headquarters,
            Map<ArrangementId, Soundness> soundness) {}

    @Override
    public void run() {
        SecurityMap map = map(at);
        duties.ifPresent(format -> output.choose(MapTables.DUTIES, format));
        Findings findings = findings(
                map,
                norm == null
                        ? CoverageNorm.onePerRegionalPlan()
                        : CoverageNorm.read(Documents.read(norm), States.standard()));
        MapTables.offer(output, findings);
        output.print(text(findings), json(findings));
    }

    /** The answer for a program: what {@code --json} prints. */
    static Map<String, Object> answer(SecurityMap map, CoverageNorm norm) {
        return json(findings(map, norm));
    }

    /** How each state is tied, as in the answer. */
    static List<Map<String, Object>> states(SecurityMap map) {
        return map.states().stream().map(MapCommand::json).toList();
    }

    /** The map of what every installed pathway provides on a day. */
    static SecurityMap map(LocalDate at) {
        return SecurityMap.of(Chosen.everything(at));
    }

    private static Findings findings(SecurityMap map, CoverageNorm norm) {
        Provision provision = map.provision();
        Coverage coverage = norm.check(provision);
        Set<ActorId> allies = Chosen.members("nato", provision);
        StateProfiles profiles = StateProfiles.standard();
        Map<String, List<FrameworkCandidate>> candidates = new LinkedHashMap<>();
        coverage.gaps().forEach(plan -> candidates.put(plan.id(), FrameworkCandidate.of(plan, map, profiles, allies)));
        Map<ArrangementId, Soundness> soundness = new LinkedHashMap<>();
        Assessments.standard().byGroup().forEach((group, conditions) -> {
            if (provision.has(group)) {
                soundness.put(group, conditions.soundness());
            }
        });
        return new Findings(
                map,
                coverage,
                candidates,
                HeadquartersBook.standard().on(provision).freeWhileNatoIsBlocked(),
                soundness);
    }

    private static String text(Findings findings) {
        SecurityMap map = findings.map();
        StringBuilder text = new StringBuilder();
        line(text, "Map of " + map.on());
        line(text, "");
        Table layers = new Table().row("layer", "exist", "proposed", "which");
        map.byLayer()
                .forEach((layer, arrangements) -> layers.row(
                        word(layer.name()),
                        String.valueOf(having(arrangements, Standing.EXISTS).size()),
                        String.valueOf(having(arrangements, Standing.PROPOSED).size()),
                        ids(arrangements, LISTED)));
        line(text, layers.render());
        Table functions = new Table().row("function", "can perform it by a decision of their own", "proposed");
        Map<Function, List<Arrangement>> able = map.byFunction();
        SHOWN.forEach(function -> {
            List<Arrangement> arrangements = able.getOrDefault(function, List.of());
            functions.row(
                    word(function.name()),
                    ids(having(arrangements, Standing.EXISTS), function.equals(Function.CONSULT) ? 0 : LISTED),
                    ids(having(arrangements, Standing.PROPOSED), LISTED));
        });
        line(text, functions.render());
        line(text, "Norm: " + findings.coverage().norm() + ".");
        Table plans = new Table().row("regional plan", "covered", "why");
        findings.coverage()
                .plans()
                .forEach(finding ->
                        plans.row(finding.plan().toString(), finding.grade().toString(), finding.reason()));
        line(text, plans.render());
        findings.coverage().gaps().forEach(plan -> {
            line(text, "Who might organise a group in the gap " + plan + ", by the forces of 2025:");
            findings.candidates().get(plan.id()).stream()
                    .limit(CANDIDATES)
                    .forEach(candidate ->
                            line(text, "  " + candidate.state() + ": " + String.join(", ", candidate.reasons())));
            line(text, "");
        });
        line(text, "Headquarters that can be used while the North Atlantic Council is blocked:");
        findings.headquarters()
                .forEach(headquarters -> line(text, "  " + headquarters + " (" + headquarters.tie() + ")"));
        line(text, "");
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
        line(text, ties.render());
        List<Overlap> overlaps = map.overlaps(MUCH_SHARED).stream()
                .filter(overlap -> overlap.one().standing() == Standing.EXISTS
                        && overlap.other().standing() == Standing.EXISTS)
                .toList();
        line(
                text,
                "Groups within groups: "
                        + orNone(overlaps.stream()
                                .filter(Overlap::contained)
                                .map(overlap -> overlap.one().id() + " in "
                                        + overlap.other().id())
                                .limit(2L * LISTED)));
        line(
                text,
                "By three conditions of success (concert clusters says why): "
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

    private static Map<String, Object> json(Findings findings) {
        SecurityMap map = findings.map();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", map.on().toString());
        Map<String, Object> layers = new LinkedHashMap<>();
        map.byLayer()
                .forEach((layer, arrangements) -> layers.put(
                        word(layer.name()),
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
                map.overlaps(MUCH_SHARED).stream().map(MapCommand::json).toList());
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
        object.put("form", word(arrangement.form().name()));
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
        object.put("nato", word(headquarters.tie().name()));
        return object;
    }

    private static Map<String, Object> json(StateTies ties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", ties.state().code());
        object.put("arrangements", ties.total());
        Map<String, Integer> byLayer = new LinkedHashMap<>();
        ties.byLayer().forEach((layer, number) -> byLayer.put(word(layer.name()), number));
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

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append(System.lineSeparator());
    }
}
