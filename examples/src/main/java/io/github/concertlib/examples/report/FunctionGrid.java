package io.github.concertlib.examples.report;

import io.github.concertlib.core.architecture.Attempt;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.examples.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Function by layer: what each layer, left to itself, can do given the positions, with the reason and the law. Where a study
 * states no positions, what each can do when everybody assents.
 */
final class FunctionGrid {

    private FunctionGrid() {}

    /** One entry a function: {@code {function, cells: [{layer, verdict, reason, source, blockedBy, why}]}}; verdict may be "none". */
    static List<Map<String, Object>> json(Study study) {
        return Stream.concat(Function.standard().stream(), Stream.of(study.function()))
                .distinct()
                .map(function -> row(study, function))
                .toList();
    }

    private static Map<String, Object> row(Study study, Function function) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("function", function.name());
        row.put(
                "cells",
                study.reformed().tiers().stream()
                        .map(tier -> cell(study, tier, function))
                        .toList());
        return row;
    }

    private static Map<String, Object> cell(Study study, Tier tier, Function function) {
        Outcome outcome =
                Leverage.only(study.reformed(), tier).respondTo(study.contingency(), function, positions(study));
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("layer", tier.name());
        if (outcome instanceof Outcome.NotApplicable) {
            cell.put("verdict", "none");
            cell.put("reason", Silence.of(tier, study, function).orElse("there is no way"));
            return cell;
        }
        Attempt telling = telling(outcome);
        Explanation why = telling.explanation();
        cell.put("verdict", Reasons.word(telling.verdict()));
        cell.put("reason", why.reason());
        cell.put("route", telling.route().title());
        cell.put("standing", telling.route().standing().toString());
        why.steps()
                .flatMap(step -> step.source().stream())
                .findFirst()
                .map(Source::toString)
                .ifPresent(source -> cell.put("source", source));
        cell.put("blockedBy", Codes.list(telling.blockedBy()));
        cell.put("ways", outcome.attempts().size());
        cell.put("why", Reasons.json(outcome.explanation()));
        return cell;
    }

    private static Positions positions(Study study) {
        return study.positions().equals(Positions.unknown()) ? Positions.all(Level.ASSENT) : study.positions();
    }

    /** The attempt by which to judge: the first that succeeds, else the first that may yet, else the first. */
    private static Attempt telling(Outcome outcome) {
        return Stream.of(Verdict.HOLDS, Verdict.OPEN, Verdict.FAILS)
                .flatMap(verdict -> outcome.attempts().stream().filter(attempt -> attempt.verdict() == verdict))
                .findFirst()
                .orElseThrow();
    }
}
