package io.github.concertlib.examples.report;

import io.github.concertlib.core.analysis.Remedies;
import io.github.concertlib.core.analysis.Remedy;
import io.github.concertlib.core.analysis.TooLargeException;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.examples.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest changes of position after which the answer would be yes. */
final class Unblocking {

    /** How many are listed; their number is always exact. */
    private static final int LISTED = 12;

    private Unblocking() {}

    /** {@code {verdict, count, cheapest: [{actor: level}]}}; where the answer is yes already, nothing is needed. */
    static Map<String, Object> json(Study study) {
        Map<String, Object> object = new LinkedHashMap<>();
        try {
            Remedies remedies = Remedies.of(study.condition(study.reformed()), study.positions());
            object.put("verdict", Reasons.word(remedies.verdict()));
            boolean needed = remedies.verdict() != Verdict.HOLDS;
            object.put("count", needed ? remedies.count().toString() : "0");
            object.put(
                    "cheapest",
                    needed
                            ? remedies.stream()
                                    .limit(LISTED)
                                    .map(Unblocking::json)
                                    .toList()
                            : List.of());
        } catch (TooLargeException problem) {
            object.put("tooLarge", problem.getMessage());
        }
        return object;
    }

    private static Map<String, Object> json(Remedy remedy) {
        Map<String, Object> changes = new LinkedHashMap<>();
        remedy.changes().forEach((actor, level) -> changes.put(actor.code(), Names.written(level)));
        return changes;
    }
}
