package io.github.concertlib.examples.report;

import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.source.Source;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Why something holds or fails, for a program. */
public final class Reasons {

    private Reasons() {}

    /** A step and all below it. */
    public static Map<String, Object> json(Explanation step) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("verdict", word(step.verdict()));
        object.put("reason", step.reason());
        step.source().map(Source::toString).ifPresent(source -> object.put("source", source));
        step.remedy().ifPresent(cure -> object.put("remedy", cure));
        if (!step.evidence().isEmpty()) {
            object.put("evidence", step.evidence().stream().map(Reasons::json).toList());
        }
        return object;
    }

    /** The stable words for a program: "holds", "fails" or "open". */
    public static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
