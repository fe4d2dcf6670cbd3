package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.condition.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What comes out of a corpus, for a person and for a program. */
public final class Report {

    private static final String LINE = System.lineSeparator();

    private Report() {}

    /** The figures, then every miss with the reasons of the library next to the record. */
    public static String text(Result result) {
        StringBuilder text = new StringBuilder();
        line(text, "%d cases: %s", result.comparisons().size(), total(result));
        line(text, "");
        line(
                text,
                "%-22s %8s %10s %6s %12s %12s",
                "field",
                "asserted",
                "reproduced",
                "missed",
                "not modelled",
                "not asserted");
        for (Field field : Field.values()) {
            line(
                    text,
                    "%-22s %8d %10d %6d %12d %12d",
                    field.key(),
                    asserted(result, field),
                    result.count(field, Mark.REPRODUCED),
                    result.count(field, Mark.MISSED),
                    result.count(field, Mark.NOT_MODELLED),
                    result.count(field, Mark.NOT_ASSERTED));
        }
        table(text, "confidence", result.by(one -> word(one.certainty())));
        table(text, "rule", result.by(one -> one.question().ruleCode()));
        fallbacks(text, result);
        differences(text, result);
        misses(text, result);
        return text.toString();
    }

    private static void table(StringBuilder text, String title, Map<String, Map<Mark, Integer>> counts) {
        line(text, "");
        line(text, "%-24s %10s %6s %12s %12s", title, "reproduced", "missed", "not modelled", "not asserted");
        counts.forEach((name, marks) -> line(
                text,
                "%-24s %10d %6d %12d %12d",
                name,
                marks.getOrDefault(Mark.REPRODUCED, 0),
                marks.getOrDefault(Mark.MISSED, 0),
                marks.getOrDefault(Mark.NOT_MODELLED, 0),
                marks.getOrDefault(Mark.NOT_ASSERTED, 0)));
    }

    /** An undecided route is compatible with any record; how many of these there are is said. */
    private static void fallbacks(StringBuilder text, Result result) {
        long undecided =
                result.comparisons().stream().filter(Report::isUndecided).count();
        line(text, "");
        line(
                text,
                "Of %d recorded fallbacks found, %d take the consent of a state that had refused before.",
                result.count(Field.FALLBACK, Mark.REPRODUCED),
                undecided);
    }

    private static boolean isUndecided(Comparison one) {
        return one.subject()
                .expected()
                .fallback()
                .flatMap(fallback -> RouteCode.of(fallback.route()))
                .filter(code -> one.finding().isPresent()
                        && one.finding().get().offers().stream().anyMatch(offer -> offer.code() == code)
                        && one.finding().get().offers().stream()
                                .filter(offer -> offer.code() == code)
                                .noneMatch(offer -> offer.verdict() == Verdict.HOLDS))
                .isPresent();
    }

    private static void differences(StringBuilder text, Result result) {
        if (!result.differences().isEmpty()) {
            line(text, "");
            line(text, "The record's own data differ from the library's, which were used:");
            result.differences().forEach(difference -> line(text, "  %s", difference));
        }
    }

    private static void misses(StringBuilder text, Result result) {
        for (Comparison one : result.comparisons()) {
            List<Judgement> wrong = new ArrayList<>(one.misses());
            wrong.addAll(one.with(Mark.NOT_MODELLED));
            if (wrong.isEmpty()) {
                continue;
            }
            line(text, "");
            line(
                    text,
                    "%s, %s, %s confidence: %s",
                    one.subject().id(),
                    one.subject().question().date(),
                    word(one.subject().certainty()),
                    one.subject().title());
            for (Judgement judgement : wrong) {
                line(
                        text,
                        "  %s, %s: on record %s; computed %s",
                        judgement.field().key(),
                        judgement.mark(),
                        judgement.expected(),
                        judgement.computed());
                line(text, "    why: %s", judgement.why());
            }
            line(
                    text,
                    "  record: %s; sources: %s",
                    one.subject().result().orElse("no result"),
                    one.subject().sources());
            one.finding().ifPresent(finding -> {
                finding.notes().forEach(note -> line(text, "  note: %s", note));
                finding.explanation().render().lines().forEach(row -> line(text, "    %s", row));
            });
        }
    }

    /** The same as one object: total, reproduced, missed, notModelled, byField and misses, and more beside them. */
    public static Map<String, Object> json(Result result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", result.comparisons().size());
        object.put("reproduced", result.count(Mark.REPRODUCED));
        object.put("missed", result.count(Mark.MISSED));
        object.put("notModelled", result.count(Mark.NOT_MODELLED));
        object.put("notAsserted", result.count(Mark.NOT_ASSERTED));
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("asserted", asserted(result, field));
            counts.put("reproduced", result.count(field, Mark.REPRODUCED));
            counts.put("missed", result.count(field, Mark.MISSED));
            counts.put("notModelled", result.count(field, Mark.NOT_MODELLED));
            counts.put("notAsserted", result.count(field, Mark.NOT_ASSERTED));
            fields.put(field.key(), counts);
        }
        object.put("byField", fields);
        object.put("byConfidence", marks(result.by(one -> word(one.certainty()))));
        object.put("byRule", marks(result.by(one -> one.question().ruleCode())));
        object.put("misses", judgements(result, Mark.MISSED));
        object.put("missingRules", judgements(result, Mark.NOT_MODELLED));
        object.put("differences", result.differences());
        return object;
    }

    private static Map<String, Object> marks(Map<String, Map<Mark, Integer>> counts) {
        Map<String, Object> object = new LinkedHashMap<>();
        counts.forEach((name, marks) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("reproduced", marks.getOrDefault(Mark.REPRODUCED, 0));
            one.put("missed", marks.getOrDefault(Mark.MISSED, 0));
            one.put("notModelled", marks.getOrDefault(Mark.NOT_MODELLED, 0));
            one.put("notAsserted", marks.getOrDefault(Mark.NOT_ASSERTED, 0));
            object.put(name, one);
        });
        return object;
    }

    private static List<Map<String, Object>> judgements(Result result, Mark mark) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Comparison one : result.comparisons()) {
            for (Judgement judgement : one.with(mark)) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("id", one.subject().id());
                object.put("field", judgement.field().key());
                object.put("expected", judgement.expected());
                object.put("computed", judgement.computed());
                object.put("why", judgement.why());
                all.add(object);
            }
        }
        return all;
    }

    private static int asserted(Result result, Field field) {
        return result.comparisons().size() - result.count(field, Mark.NOT_ASSERTED);
    }

    private static String total(Result result) {
        return result.count(Mark.REPRODUCED) + " reproduced, " + result.count(Mark.MISSED) + " missed, "
                + result.count(Mark.NOT_MODELLED) + " not modelled, " + result.count(Mark.NOT_ASSERTED)
                + " assert nothing that can be computed";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(
                        values.length == 0
                                ? format
                                : String.format(Locale.ROOT, format, values).stripTrailing())
                .append(LINE);
    }
}
