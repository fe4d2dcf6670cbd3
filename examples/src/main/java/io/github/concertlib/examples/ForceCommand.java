package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.Purse;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.duty.NationalRelease;
import io.github.concertlib.eu.force.Force;
import io.github.concertlib.eu.force.Forces;
import io.github.concertlib.eu.force.Mission;
import io.github.concertlib.eu.force.Use;
import io.github.concertlib.examples.dataset.ForceTables;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a force of the Union may do where, whose money may pay for it, and who decides. */
@Command(
        name = "force",
        header = "What a force of the Union may do where, and who decides.",
        description =
                "Holds a use against the limits of a force, a headquarters or a flagship project, and says who decides"
                        + " on it and who can refuse. Exit code 1 when it may not be used so. 'concert list forces' has the ids.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert force rapid-deployment-capacity --personnel 3000",
            "  concert force rapid-deployment-capacity --personnel 3000 --inside",
            "  concert force european-legion --mission military-executive --paid-by union-budget"
        })
final class ForceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FORCE", description = "The force, by its id.")
    private String id = "";

    @Option(
            names = "--mission",
            paramLabel = "MISSION",
            description =
                    "What for: civilian, military-training, military-executive, cyber-response, border-management or"
                            + " procurement. Default: the first that the force is meant for.")
    private String mission = "";

    @Option(names = "--personnel", paramLabel = "N", description = "How many people. Default: ${DEFAULT-VALUE}.")
    private int personnel = 1;

    @Option(names = "--inside", description = "On the territory of the Union; otherwise outside.")
    private boolean inside;

    @Option(
            names = "--paid-by",
            paramLabel = "PURSE",
            description = "Whose money is to pay for operating it: union-budget, union-borrowing, member-states, epf,"
                    + " national. Default: the first that may.")
    private String purse = "";

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final Output output = ForceTables.output();

    @Override
    public Integer call() {
        Force force = Forces.named(id);
        Use use = new Use(
                mission.isEmpty()
                        ? force.missions().iterator().next()
                        : Names.constant(Mission.class, mission, "mission"),
                personnel,
                inside,
                purse.isEmpty()
                        ? force.purses().stream().findFirst().orElse(Purse.NONE)
                        : Names.constant(Purse.class, purse, "purse"),
                day.at());
        List<Finding> findings = force.mayBeUsed(use);
        boolean may = findings.stream().allMatch(Finding::met);
        List<Procedure> steps = steps(force);
        ForceTables.offer(output, force, use, findings, steps)
                .print(text(force, use, findings, may, steps), json(force, use, findings, may, steps));
        return may ? 0 : 1;
    }

    /** What has to be decided for it on the day; nothing where the procedure is not in force, or where none is known. */
    private List<Procedure> steps(Force force) {
        return force.decidedBy()
                .map(EuProcedures::named)
                .filter(procedure -> procedure.validity().contains(day.at()))
                .map(procedure -> Sitting.on(day.at())
                        .route(procedure.id(), group(procedure, force))
                        .steps())
                .orElse(List.of());
    }

    private static Set<ActorId> group(EuProcedure procedure, Force force) {
        return procedure.hasFixedVoters() ? Set.of() : force.group();
    }

    /** Who can defeat a vote alone. */
    static Set<ActorId> refusers(Procedure step) {
        return Game.of(step.condition()).vetoPlayers();
    }

    /** Whose parliament has to agree before its forces move, of those who decide. */
    private static List<ActorId> withPriorApproval(List<Procedure> steps) {
        return steps.stream()
                .flatMap(step -> step.electorate().voters().stream())
                .distinct()
                .sorted()
                .filter(state -> NationalRelease.shipped().of(state) == ParliamentaryApproval.PRIOR)
                .toList();
    }

    private static String text(Force force, Use use, List<Finding> findings, boolean may, List<Procedure> steps) {
        Lines text = new Lines();
        text.wrapped(force + ", " + use.mission() + ", "
                + (use.personnel() == 1 ? "1 person" : use.personnel() + " people") + ", "
                + (use.insideTheUnion() ? "on" : "outside") + " the territory of the Union, " + use.on());
        text.wrapped(may ? "may be used so, once it is decided" : "may not be used so");
        findings.forEach(finding -> text.wrapped("  " + finding));
        if (!force.keptBy().isEmpty()) {
            text.wrapped("  kept in being: " + force.keptBy());
        }
        if (steps.isEmpty()) {
            text.wrapped("decided: " + undecided(force));
        }
        for (Procedure step : steps) {
            Set<ActorId> refusers = refusers(step);
            text.wrapped("decided: " + step.body() + ", to " + step.act() + ", by "
                    + step.rule().description() + " [" + step.legalBasis() + "]; alone can refuse: "
                    + (refusers.isEmpty() ? "nobody" : Codes.joined(refusers)));
        }
        if (use.mission().isMilitary() && !steps.isEmpty() && !force.ofTheUnion()) {
            text.wrapped("moved: by each state for itself; parliament has to agree beforehand in "
                    + Codes.joined(withPriorApproval(steps)));
        }
        return text.toString();
    }

    private static String undecided(Force force) {
        return force.decidedBy()
                .map(id -> "by " + EuProcedures.named(id) + ", which is not in force on the day")
                .orElse(
                        force.standing() == Standing.EXISTS
                                ? "by no procedure of the Council on each use"
                                : "who would decide is open");
    }

    private static Map<String, Object> json(
            Force force, Use use, List<Finding> findings, boolean may, List<Procedure> steps) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("force", force.id());
        object.put("standing", force.standing().toString());
        object.put("mission", use.mission().toString());
        object.put("personnel", use.personnel());
        object.put("insideTheUnion", use.insideTheUnion());
        object.put("operatingCost", use.operatingCost().name());
        object.put("date", use.on().toString());
        object.put("may", may);
        object.put("findings", findings.stream().map(Eligible::json).toList());
        object.put(
                "decidedBy",
                steps.stream()
                        .map(step -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("procedure", step.id());
                            row.put("body", step.body());
                            row.put("rule", step.rule().description());
                            row.put("legalBasis", step.legalBasis().toString());
                            row.put("whoCanRefuse", Codes.list(refusers(step)));
                            return row;
                        })
                        .toList());
        object.put("parliamentBeforehand", force.ofTheUnion() ? List.of() : Codes.list(withPriorApproval(steps)));
        return object;
    }
}
