package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Attempt;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Elapsed;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.examples.dataset.DecisionTables;
import io.github.concertlib.examples.dataset.Rosters;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Lines;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.report.Reasons;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.examples.study.StudySources;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What an order answers to a contingency, given the positions of a study. */
@Command(
        name = "decide",
        header = "What an order answers to a contingency, given positions.",
        description = "Puts the contingency of a study to its layers and says which route is taken, who is bound, who"
                + " pays, who stands in the way, and which duties exist in any case.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert decide examples/studies/estonia-us-objects.yaml"})
final class Decide implements Runnable {

    @Parameters(paramLabel = "STUDY.yaml", description = "The study: date, event, function, layers, positions.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = DecisionTables.output();

    @Override
    public void run() {
        Study study = StudyReader.standard().read(file);
        Outcome outcome = study.reformed().respondTo(study.contingency(), study.function(), study.positions());
        List<Commitment> duties = study.reformed().commitments(study.contingency());
        DecisionTables.offer(output, study, outcome, duties);
        output.citing(() -> StudySources.of(study));
        output.print(text(study, outcome, duties), json(study, outcome, duties));
    }

    /** The answer for a program: what {@code --json} prints. */
    static Map<String, Object> answer(Study study) {
        return json(
                study,
                study.reformed().respondTo(study.contingency(), study.function(), study.positions()),
                study.reformed().commitments(study.contingency()));
    }

    private static String text(Study study, Outcome outcome, List<Commitment> duties) {
        Lines text = new Lines();
        text.line(study.title());
        text.line("To " + Names.spoken(study.function().name()) + " in answer to: " + study.contingency() + ".");
        text.gap();
        text.line(outcome.fold(
                Decide::authorised,
                blocked -> blocked(blocked, study),
                Decide::undetermined,
                none -> notApplicable(study)));
        study.until(outcome).ifPresent(time -> text.wrapped(time(study, outcome, time)));
        study.idleReforms().forEach(text::wrapped);
        List<String> unlisted = placeNotListedBy(study);
        if (!unlisted.isEmpty()) {
            text.wrapped("Place '" + study.contingency().place().orElseThrow() + "' is not in the list of "
                    + String.join(", ", unlisted) + ": taken as territory of "
                    + study.contingency().victim().orElseThrow() + ".");
        }
        List<Arrangement> incomplete = Rosters.incomplete(study.reformed(), study);
        if (!incomplete.isEmpty()) {
            text.wrapped(Rosters.caution(incomplete));
        }
        text.gap();
        if (!outcome.attempts().isEmpty()) {
            text.line(routes(study, outcome).render());
        }
        if (!(outcome instanceof Outcome.NotApplicable) && !mustAllAct(study)) {
            Silence.byLayer(study.reformed(), study)
                    .forEach((layer, why) -> text.wrapped("No way in " + layer + ": " + why));
        }
        duties(study, duties, text);
        if (!(outcome instanceof Outcome.NotApplicable)) {
            text.line("Why:");
            text.block(outcome.explanation().render());
        }
        return text.toString();
    }

    /** The pathways to which the victim belongs and which list places, but not this one. */
    private static List<String> placeNotListedBy(Study study) {
        Architecture order = study.reformed();
        return order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .filter(part -> part.provision().arrangements().stream()
                        .anyMatch(arrangement -> study.contingency()
                                .victim()
                                .map(arrangement.members(order.at())::contains)
                                .orElse(false)))
                .map(Tier.Part::pathway)
                .filter(pathway -> !pathway.places().isEmpty()
                        && study.contingency()
                                .place()
                                .map(place -> !pathway.places().contains(place))
                                .orElse(false))
                .map(pathway -> pathway.descriptor().id())
                .distinct()
                .toList();
    }

    /** "  time:      16 days; 4 days if every layer is asked at once". */
    private static String time(Study study, Outcome outcome, Elapsed time) {
        Optional<String> atOnce = study.durations()
                .until(outcome, Combiner.ANY_OF)
                .filter(sooner -> !mustAllAct(study) && !sooner.equals(time))
                .map(sooner -> "; " + sooner + " if every layer is asked at once");
        return "  time:      " + time + atOnce.orElse("");
    }

    private static Table routes(Study study, Outcome outcome) {
        boolean timed = !study.durations().isUnknown();
        Table table = new Table();
        table.row(cells(timed, "layer", "route", "status", "can act", "days", "stopped by"));
        for (Attempt attempt : outcome.attempts()) {
            Elapsed time = study.durations().of(attempt);
            table.row(cells(
                    timed,
                    attempt.tier(),
                    attempt.route().title(),
                    attempt.route().standing().toString(),
                    yesOrNo(attempt.verdict()),
                    time.isExact() ? String.valueOf(time.days()) : "not known",
                    codes(attempt.blockedBy())));
        }
        return table;
    }

    /** A row of the table of routes, with or without the fifth cell, which is about time. */
    private static String[] cells(boolean timed, String... all) {
        return IntStream.range(0, all.length)
                .filter(i -> timed || i != 4)
                .mapToObj(i -> all[i])
                .toArray(String[]::new);
    }

    private static String authorised(Outcome.Authorised outcome) {
        Consequences follows = outcome.consequences();
        String routes = outcome.taken().stream()
                .map(attempt -> attempt.tier() + " (" + attempt.route().title() + ", "
                        + attempt.route().standing() + ")")
                .collect(Collectors.joining(" with "));
        return Stream.of(
                        Stream.of(
                                Output.wrapped("AUTHORISED through " + routes),
                                "  bound:     " + codes(follows.bound()),
                                "  not bound: " + codes(follows.exempt())),
                        whyExempt(follows).entrySet().stream()
                                .map(why -> Output.wrapped("    " + codes(why.getValue()) + ": " + why.getKey())),
                        Stream.of("  pays:      " + codes(follows.pays()), "  forces:    " + follows.contribution()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Why some are not bound, and of whom it holds. */
    private static Map<String, List<ActorId>> whyExempt(Consequences follows) {
        return follows.whyExempt().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static String blocked(Outcome.Blocked outcome, Study study) {
        String closed = outcome.blockedBy().isEmpty()
                ? "BLOCKED, whatever positions are taken"
                : "BLOCKED by " + codes(outcome.blockedBy()) + ": every route is closed";
        Map<String, String> missing = Silence.byLayer(study.reformed(), study);
        return Output.wrapped(
                mustAllAct(study) && !missing.isEmpty()
                        ? closed.replace(": every route is closed", "") + ": all layers must act, and "
                                + withoutAWay(missing)
                        : closed);
    }

    private static boolean mustAllAct(Study study) {
        return study.today().combiner(study.function()) == Combiner.ALL_OF;
    }

    /** "Weimar has no way (Weimar Triangle may only consult, not authorise)". */
    private static String withoutAWay(Map<String, String> reasons) {
        return reasons.entrySet().stream()
                .map(layer -> layer.getKey() + " has no way (" + layer.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String undetermined(Outcome.Undetermined outcome) {
        return Output.wrapped(
                "UNDETERMINED: still needed: " + outcome.residual().describe());
    }

    private static String notApplicable(Study study) {
        Lines text = new Lines().line(noWay(study) + ":");
        Silence.byLayer(study.reformed(), study).forEach((layer, why) -> text.wrapped("  " + layer + ": " + why));
        return text.toString().stripTrailing();
    }

    private static String noWay(Study study) {
        return "NOT APPLICABLE: no layer has a way to "
                + Names.spoken(study.function().name());
    }

    /** Why the answer is what it is, in the words of a study, which has layers. */
    private static Explanation explanation(Study study, Outcome outcome) {
        return outcome instanceof Outcome.NotApplicable
                ? new Explanation(
                        Verdict.FAILS,
                        "no layer has a way: " + withoutAWay(Silence.byLayer(study.reformed(), study)),
                        List.of())
                : outcome.explanation();
    }

    private static void duties(Study study, List<Commitment> duties, Lines text) {
        if (study.contingency().victim().isEmpty()) {
            return;
        }
        Lines owed = new Lines();
        for (Commitment duty : duties) {
            owed.wrapped("  " + sentence(duty, study));
            special(duty, study).forEach((words, actors) -> owed.wrapped("    " + codes(actors) + ": " + words));
        }
        for (Tier tier : study.reformed().tiers()) {
            List<Commitment> there = study.reformed().duties(tier);
            if (!there.isEmpty() && there.stream().noneMatch(duties::contains)) {
                owed.line("  " + tier.name() + ": none of its duties is owed in this contingency");
            }
        }
        text.line("Duties that need no decision of any body:" + (owed.isEmpty() ? " none" : ""));
        text.block(owed.toString());
        text.gap();
    }

    private static String sentence(Commitment duty, Study study) {
        String what = switch (duty.obligation()) {
            case ASSIST -> duty.discretion().toString();
            case CONSULT -> "consultation";
            case SUPPORT -> "support short of fighting";
        };
        return String.format(
                Locale.ROOT,
                "%s: %s owe %s %s%s%s%s [%s]",
                duty.clause(),
                codes(duty.owedBy(study.contingency())),
                study.contingency().victim().orElseThrow(),
                what,
                duty.strength() == Strength.POLITICAL ? ", politically" : "",
                duty.onRequest() ? ", once it asks" : "",
                duty.jointFinding() ? ", once both find that there was an attack" : "",
                duty.source());
    }

    /** What is special about those who owe a duty, and of whom it holds. */
    private static Map<String, List<ActorId>> special(Commitment duty, Study study) {
        return duty.owedBy(study.contingency()).stream()
                .filter(duty.qualifications()::containsKey)
                .collect(Collectors.groupingBy(duty.qualifications()::get, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Object> json(Study study, Outcome outcome, List<Commitment> duties) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("study", study.file());
        answer.put("title", study.title());
        answer.put("date", study.today().at().toString());
        answer.put("contingency", study.contingency().toString());
        answer.put("function", study.function().name());
        answer.put(
                "outcome", outcome.fold(a -> "authorised", b -> "blocked", u -> "undetermined", n -> "not-applicable"));
        Outcome.Authorised yes = outcome instanceof Outcome.Authorised authorised ? authorised : null;
        answer.put("route", yes == null ? null : yes.taken().get(0).route().title());
        answer.put("routeLayer", yes == null ? null : yes.taken().get(0).tier());
        answer.put(
                "routeArrangement",
                yes == null ? null : yes.taken().get(0).route().arrangement().id());
        answer.put("time", study.until(outcome).map(Decide::json).orElse(null));
        answer.put("blockedBy", Codes.list(outcome.blockedBy()));
        Consequences follows = yes == null ? Consequences.none() : yes.consequences();
        answer.put("bound", Codes.list(follows.bound()));
        answer.put("exempt", Codes.list(follows.exempt()));
        Map<String, String> whyExempt = new LinkedHashMap<>();
        follows.whyExempt().forEach((actor, why) -> whyExempt.put(actor.code(), why));
        answer.put("whyExempt", whyExempt);
        answer.put("pays", Codes.list(follows.pays()));
        answer.put("exemptFromCost", Codes.list(follows.exemptFromCost()));
        answer.put(
                "stillNeeded",
                outcome instanceof Outcome.Undetermined open ? open.residual().describe() : null);
        answer.put("layersWithoutAWay", Silence.byLayer(study.reformed(), study));
        answer.put("incompleteRosters", Rosters.ids(Rosters.incomplete(study.reformed(), study)));
        answer.put("placeNotListedBy", placeNotListedBy(study));
        answer.put(
                "reformsNotCounted",
                study.reformsToCome().stream().map(Reform::id).toList());
        answer.put(
                "reformsWithoutEffect",
                study.reformsWithoutEffect().stream().map(Reform::id).toList());
        answer.put(
                "routes",
                outcome.attempts().stream().map(attempt -> json(attempt, study)).toList());
        answer.put("duties", duties.stream().map(duty -> json(duty, study)).toList());
        answer.put("explanation", Reasons.json(explanation(study, outcome)));
        return answer;
    }

    private static Map<String, Object> json(Attempt attempt, Study study) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("layer", attempt.tier());
        object.put("arrangement", attempt.route().arrangement().id());
        object.put("route", attempt.route().title());
        object.put("standing", attempt.route().standing().toString());
        object.put("verdict", Reasons.word(attempt.verdict()));
        object.put("blockedBy", Codes.list(attempt.blockedBy()));
        if (!study.durations().isUnknown()) {
            object.put("time", json(study.durations().of(attempt)));
        }
        return object;
    }

    private static Map<String, Object> json(Elapsed time) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("days", time.days());
        object.put("exact", time.isExact());
        object.put("notKnown", time.notKnown().stream().map(Forum::id).toList());
        return object;
    }

    private static Map<String, Object> json(Commitment duty, Study study) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", duty.id());
        object.put("clause", duty.clause());
        object.put("source", duty.source().toString());
        object.put("owedBy", Codes.list(duty.owedBy(study.contingency())));
        object.put("to", study.contingency().victim().map(ActorId::code).orElse(null));
        object.put("strength", Names.spoken(duty.strength().name()));
        object.put("discretion", duty.discretion().toString());
        object.put("onRequest", duty.onRequest());
        object.put("jointFinding", duty.jointFinding());
        Map<String, String> special = new LinkedHashMap<>();
        special(duty, study).forEach((words, actors) -> actors.forEach(actor -> special.put(actor.code(), words)));
        object.put("qualifications", special);
        return object;
    }

    private static String yesOrNo(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "yes";
            case FAILS -> "no";
            case OPEN -> "undecided";
        };
    }

    private static String codes(Collection<ActorId> actors) {
        return actors.isEmpty() ? "nobody" : Codes.joined(actors);
    }
}
