package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.examples.dataset.ClusterTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.minilateral.cluster.Assessments;
import io.github.concertlib.minilateral.cluster.ClusterFinder;
import io.github.concertlib.minilateral.cluster.ClusterGoal;
import io.github.concertlib.minilateral.cluster.ClusterProposal;
import io.github.concertlib.minilateral.cluster.ClusterRanking;
import io.github.concertlib.minilateral.cluster.Domain;
import io.github.concertlib.minilateral.cluster.SuccessConditions;
import io.github.concertlib.minilateral.cluster.ThreatPerception;
import io.github.concertlib.minilateral.cluster.Ties;
import io.github.concertlib.minilateral.map.SecurityMap;
import io.github.concertlib.minilateral.state.StateProfile;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which groups are sound or fragile, and which states might form a group for a region or a domain. */
@Command(
        name = "clusters",
        header = "Which groups are sound or fragile, and which states might form one.",
        description =
                "Without a purpose: groups that exist, by the three conditions of success: aligned threat perception, capability, "
                        + "political will. With a purpose (--region, --domain or --for): groups of states that would serve it, best first, "
                        + "each with what it lacks; or the groups named, judged by the same figures. Figures are stylised and can be "
                        + "replaced. Threat fit is the least likeness of any two or the least concern of any one, whichever is lower; ties "
                        + "count small groups, bilateral agreements and duties of mutual defence; all run from 0 to 1000.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert clusters",
            "  concert clusters --region mediterranean --domain sea --top 3",
            "  concert clusters --domain air-defence --weights 1,2,1 --size 4..7 --among e6_taylor,NO,SE --json",
            "  concert clusters jef nordefco --region arctic --for escort,submarine,maritime-patrol"
        })
final class ClustersCommand implements Runnable {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,2})(?:\\.\\.(\\d{1,2}))?");
    private static final Pattern WEIGHTS = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");

    /** Domains by the words that they are printed by. */
    private static final class Domains extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Domains() {
            super(ImmutableList.copyOf(Domain.values()).stream()
                    .map(Domain::toString)
                    .toList());
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "GROUP",
            description =
                    "Ids of groups to judge. Default: those that a source judges, or with a purpose the best there are.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "The region it is for: arctic, atlantic, baltic, black-sea, eastern-flank or mediterranean.")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            completionCandidates = Domains.class,
            description = "The domain it is for: ${COMPLETION-CANDIDATES}.")
    private Optional<String> domain = Optional.empty();

    @Option(
            names = "--for",
            paramLabel = "KINDS",
            split = ",",
            description =
                    "The kinds of force it takes, with commas between. Default: those of the domain, or all known.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--weights",
            paramLabel = "T,C,R",
            defaultValue = "2,1,1",
            description = "How much threat fit, capability and ties count. Default: ${DEFAULT-VALUE}.")
    private String weights = "";

    @Option(
            names = "--size",
            paramLabel = "LEAST..MOST",
            defaultValue = "3..6",
            description = "How many members. Default: ${DEFAULT-VALUE}.")
    private String size = "";

    @Option(
            names = "--among",
            paramLabel = "STATES",
            split = ",",
            description =
                    "The states to choose from: codes, or ids of groups, with commas between. Default: all but Belarus"
                            + " and Russia, which the data hold as possible aggressors.")
    private List<String> among = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", defaultValue = "5", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Option(
            names = "--threats",
            paramLabel = "FILE",
            description =
                    "Threat perceptions of your own: {source, concern: {EE: {baltic: 1000}}}. Default: by geography.")
    private Optional<Path> threats = Optional.empty();

    @Option(
            names = "--assessments",
            paramLabel = "FILE",
            description = "Findings of your own on the three conditions, in the place of those shipped.")
    private Optional<Path> assessments = Optional.empty();

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final Output output = ClusterTables.output();

    @Override
    public void run() {
        Provision provision = Chosen.everything(day.at());
        List<Arrangement> named =
                groups.stream().map(id -> group(id, provision)).toList();
        if (region.isEmpty() && domain.isEmpty() && kinds.isEmpty()) {
            assess(named, provision);
        } else {
            propose(named, provision);
        }
    }

    private static Arrangement group(String id, Provision provision) {
        Arrangement group = Chosen.group(id, provision);
        checkArgument(
                group.members(provision.at()).size() >= 2,
                "GROUP: the members of %s are not known on %s, so it cannot be judged",
                group,
                provision.at());
        return group;
    }

    // --- groups that exist, by the three conditions

    private void assess(List<Arrangement> named, Provision provision) {
        Set<ArrangementId> there =
                provision.arrangements().stream().map(Arrangement::id).collect(ImmutableSet.toImmutableSet());
        Assessments judged = assessments
                .map(file -> Assessments.read(Documents.read(file), there))
                .orElseGet(Assessments::standard);
        Map<ArrangementId, Optional<SuccessConditions>> rows = new LinkedHashMap<>();
        if (named.isEmpty()) {
            judged.byGroup().keySet().stream()
                    .filter(provision::has)
                    .forEach(group -> rows.put(group, judged.of(group)));
        } else {
            named.forEach(group -> rows.put(group.id(), judged.of(group.id())));
        }
        Table table = new Table().row("group", "threat fit", "capability", "will", "judged", "why");
        rows.forEach((group, conditions) -> table.row(
                group.id(),
                conditions
                        .map(SuccessConditions::threatFit)
                        .map(ClustersCommand::word)
                        .orElse("not known"),
                conditions
                        .map(SuccessConditions::capability)
                        .map(ClustersCommand::word)
                        .orElse("not known"),
                conditions
                        .map(SuccessConditions::will)
                        .map(ClustersCommand::word)
                        .orElse("not known"),
                judged.soundness(group).toString(),
                conditions.map(ClustersCommand::why).orElse("no source judges it")));
        ClusterTables.offer(output, day.at(), rows);
        output.print(
                "Groups on " + day.at() + " by the three conditions of success" + System.lineSeparator()
                        + System.lineSeparator() + table.render() + System.lineSeparator()
                        + Output.wrapped("Fragile: a condition is known to be missing; the group may act all the same."
                                + " Not known: none is known to be missing, and not all are known to be met."),
                assessed(rows, judged));
    }

    private static String why(SuccessConditions conditions) {
        return (conditions.missing().isEmpty() ? "" : "lacks " + String.join(" and ", conditions.missing()) + "; ")
                + conditions.source()
                + conditions.source().note().map(note -> ": " + note).orElse("");
    }

    private Map<String, Object> assessed(Map<ArrangementId, Optional<SuccessConditions>> rows, Assessments judged) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", day.at().toString());
        List<Map<String, Object>> list = new ArrayList<>();
        rows.forEach((group, conditions) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("group", group.id());
            row.put("threatFit", conditions.map(one -> word(one.threatFit())).orElse("not known"));
            row.put("capability", conditions.map(one -> word(one.capability())).orElse("not known"));
            row.put("will", conditions.map(one -> word(one.will())).orElse("not known"));
            row.put("judged", judged.soundness(group).toString());
            row.put("missing", conditions.map(SuccessConditions::missing).orElse(List.of()));
            row.put("source", conditions.map(one -> one.source().toString()).orElse(null));
            list.add(row);
        });
        answer.put("groups", list);
        return answer;
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "yes";
            case FAILS -> "no";
            case OPEN -> "not known";
        };
    }

    // --- groups for a purpose

    private void propose(List<Arrangement> named, Provision provision) {
        StateProfiles profiles = StateProfiles.standard();
        ThreatPerception perception = threats.map(
                        file -> ThreatPerception.read(Documents.read(file), States.standard()))
                .orElseGet(() -> ThreatPerception.byGeography(profiles.all()));
        ClusterGoal goal = goal(profiles, perception);
        ClusterFinder finder = ClusterFinder.among(
                candidates(profiles, named, provision),
                perception,
                Ties.of(
                        provision.arrangements(),
                        SecurityMap.of(provision).bilateralDuties().arrows().stream()
                                .map(arrow -> arrow.duty())
                                .distinct()
                                .toList(),
                        day.at()));
        if (named.isEmpty()) {
            checkArgument(top >= 1 && top <= 1000, "--top: %s is not 1 to 1000", top);
            ClusterRanking ranking = finder.find(goal, top);
            List<ClusterTables.Proposed> rows = new ArrayList<>();
            ranking.best()
                    .forEach(best -> rows.add(new ClusterTables.Proposed(
                            day.at(),
                            goal,
                            perception.source(),
                            rows.size() + 1,
                            Optional.empty(),
                            best,
                            best.lacks())));
            ClusterTables.offer(output, rows).print(found(goal, perception, ranking), json(goal, perception, ranking));
        } else {
            Map<Arrangement, ClusterProposal> judged = new LinkedHashMap<>();
            named.forEach(group -> judged.put(group, finder.judge(goal, group.members(day.at()))));
            List<ClusterTables.Proposed> rows = new ArrayList<>();
            judged.forEach((group, proposal) -> rows.add(new ClusterTables.Proposed(
                    day.at(),
                    goal,
                    perception.source(),
                    rows.size() + 1,
                    Optional.of(group.id()),
                    proposal,
                    lacks(group, proposal, provision))));
            ClusterTables.offer(output, rows)
                    .print(judged(goal, perception, judged, provision), json(goal, perception, judged, provision));
        }
    }

    private ClusterGoal goal(StateProfiles profiles, ThreatPerception perception) {
        Set<String> known = profiles.capabilities();
        region.ifPresent(name -> Chosen.requireKnown("--region", "region", List.of(name), perception.minded()));
        domain.ifPresent(name -> Chosen.requireKnown("--domain", "domain", List.of(name), new Domains()));
        Chosen.requireKnown("--for", "kind of force", kinds, known);
        Set<String> wanted = !kinds.isEmpty()
                ? ImmutableSet.copyOf(kinds)
                : domain.map(name ->
                                Domain.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .map(Domain::capabilities)
                        .orElse(known);
        Matcher limits = SIZE.matcher(size);
        checkArgument(limits.matches(), "--size: '%s' is not a number or two with dots between, such as 3..6", size);
        Matcher weighing = WEIGHTS.matcher(weights);
        checkArgument(weighing.matches(), "--weights: '%s' is not three numbers such as 2,1,1", weights);
        ClusterGoal goal =
                region.map(name -> ClusterGoal.in(name, wanted)).orElseGet(() -> ClusterGoal.anywhere(wanted));
        return goal.ofSize(
                        Integer.parseInt(limits.group(1)),
                        Integer.parseInt(limits.group(2) == null ? limits.group(1) : limits.group(2)))
                .weighing(
                        Integer.parseInt(weighing.group(1)),
                        Integer.parseInt(weighing.group(2)),
                        Integer.parseInt(weighing.group(3)));
    }

    private List<StateProfile> candidates(StateProfiles profiles, List<Arrangement> named, Provision provision) {
        Set<ActorId> eligible = new TreeSet<>();
        if (among.isEmpty()) {
            profiles.all().forEach(profile -> eligible.add(profile.id()));
            eligible.removeAll(List.of(ActorId.of("BY"), ActorId.of("RU")));
        } else {
            eligible.addAll(Chosen.states(among, provision));
        }
        named.forEach(group -> eligible.addAll(group.members(day.at())));
        Set<ActorId> known = new TreeSet<>();
        profiles.all().forEach(profile -> known.add(profile.id()));
        Set<ActorId> strangers = new TreeSet<>(Sets.difference(eligible, known));
        checkArgument(strangers.isEmpty(), "nothing is known of the forces of %s", strangers);
        return profiles.all().stream()
                .filter(profile -> eligible.contains(profile.id()))
                .toList();
    }

    private static String purpose(ClusterGoal goal) {
        return goal.theatre().map(theatre -> "in '" + theatre + "', ").orElse("") + "which takes "
                + String.join(", ", goal.capabilities());
    }

    private static String figures(ClusterProposal proposal) {
        return String.format(
                Locale.ROOT,
                "%d (fit %d, coverage %d, ties %d)",
                proposal.score(),
                proposal.threatFit(),
                proposal.coverage(),
                proposal.ties());
    }

    private static String found(ClusterGoal goal, ThreatPerception perception, ClusterRanking ranking) {
        StringBuilder text = new StringBuilder();
        head(goal, perception, "Groups of " + goal.smallest() + " to " + goal.largest() + " for a purpose ", text);
        Table table = new Table().row("group", "score", "fit", "coverage", "ties", "judged");
        ranking.best()
                .forEach(proposal -> table.row(
                        Codes.joined(proposal.members()),
                        String.valueOf(proposal.score()),
                        String.valueOf(proposal.threatFit()),
                        String.valueOf(proposal.coverage()),
                        String.valueOf(proposal.ties()),
                        proposal.conditions(perception.source()).soundness().toString()));
        text.append(
                ranking.best().isEmpty() ? "none: there are too few states" + System.lineSeparator() : table.render());
        text.append(System.lineSeparator());
        ranking.best()
                .forEach(proposal -> text.append(Output.wrapped(Codes.joined(proposal.members()) + " lacks: "
                                + (proposal.lacks().isEmpty()
                                        ? "nothing that is known of"
                                        : String.join("; ", proposal.lacks()))))
                        .append(System.lineSeparator()));
        return text.append(System.lineSeparator())
                .append(Output.wrapped((ranking.exact()
                                ? "Proven: no group left out scores more than " + ranking.bound()
                                : "Cut off: a group not looked at could score " + ranking.bound())
                        + "; " + ranking.tried() + " groups were looked at. Political will is in no figure: judge"
                        + " it yourself."))
                .toString();
    }

    private static void head(ClusterGoal goal, ThreatPerception perception, String words, StringBuilder text) {
        text.append(Output.wrapped(words + purpose(goal)))
                .append(System.lineSeparator())
                .append(Output.wrapped("Weights: threat fit " + goal.threatWeight() + ", capability "
                        + goal.capabilityWeight() + ", ties " + goal.tieWeight() + ". Threat perception: "
                        + perception.source()))
                .append(System.lineSeparator())
                .append(System.lineSeparator());
    }

    private static String judged(
            ClusterGoal goal,
            ThreatPerception perception,
            Map<Arrangement, ClusterProposal> judged,
            Provision provision) {
        StringBuilder text = new StringBuilder();
        head(goal, perception, "Judged for a purpose ", text);
        judged.forEach((group, proposal) -> {
            text.append(Output.wrapped(group + ", " + Codes.joined(proposal.members()) + ": " + figures(proposal) + ", "
                            + proposal.conditions(perception.source()).soundness()))
                    .append(System.lineSeparator());
            lacks(group, proposal, provision)
                    .forEach(lack ->
                            text.append(Output.wrapped("  lacks: " + lack)).append(System.lineSeparator()));
        });
        return text.toString();
    }

    /** What a group lacks: what its members do, and the functions that it has no way to perform by itself. */
    private static List<String> lacks(Arrangement group, ClusterProposal proposal, Provision provision) {
        List<String> without = SecurityMap.of(provision).cannot(group.id()).stream()
                .map(Silence::word)
                .toList();
        return ImmutableList.<String>builder()
                .addAll(
                        group.rosterComplete()
                                ? List.of()
                                : List.of("a list of all its members: judged by those named"))
                .addAll(without.isEmpty() ? List.of() : List.of("a way to " + String.join(", ", without)))
                .addAll(proposal.lacks())
                .build();
    }

    private Map<String, Object> json(ClusterGoal goal, ThreatPerception perception) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", day.at().toString());
        answer.put("region", goal.theatre().orElse(null));
        answer.put("kinds", List.copyOf(new TreeSet<>(goal.capabilities())));
        answer.put("weights", List.of(goal.threatWeight(), goal.capabilityWeight(), goal.tieWeight()));
        answer.put("size", List.of(goal.smallest(), goal.largest()));
        answer.put("threatPerception", perception.source().toString());
        return answer;
    }

    private Map<String, Object> json(ClusterGoal goal, ThreatPerception perception, ClusterRanking ranking) {
        Map<String, Object> answer = json(goal, perception);
        answer.put("exact", ranking.exact());
        answer.put("bound", ranking.bound());
        answer.put("tried", ranking.tried());
        answer.put(
                "groups",
                ranking.best().stream()
                        .map(proposal -> json(proposal, perception, proposal.lacks()))
                        .toList());
        return answer;
    }

    private Map<String, Object> json(
            ClusterGoal goal,
            ThreatPerception perception,
            Map<Arrangement, ClusterProposal> judged,
            Provision provision) {
        Map<String, Object> answer = json(goal, perception);
        List<Map<String, Object>> rows = new ArrayList<>();
        judged.forEach((group, proposal) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", group.id().id());
            row.putAll(json(proposal, perception, lacks(group, proposal, provision)));
            rows.add(row);
        });
        answer.put("groups", rows);
        return answer;
    }

    private static Map<String, Object> json(ClusterProposal proposal, ThreatPerception perception, List<String> lacks) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("members", Codes.list(proposal.members()));
        row.put("score", proposal.score());
        row.put("threatFit", proposal.threatFit());
        row.put("coverage", proposal.coverage());
        row.put("ties", proposal.ties());
        row.put("judged", proposal.conditions(perception.source()).soundness().toString());
        row.put("missing", List.copyOf(proposal.missing()));
        row.put("lacks", lacks);
        return row;
    }
}
