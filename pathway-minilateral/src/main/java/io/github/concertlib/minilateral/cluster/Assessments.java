package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the sources say of existing groups by the three conditions of success.
 *
 * @param byGroup the groups that some source judges, in the order of the file
 */
public record Assessments(Map<ArrangementId, SuccessConditions> byGroup) {

    private static final String FILE = "assessments.json";

    private enum Answer {
        YES,
        NO,
        NOT_KNOWN
    }

    public Assessments {
        byGroup = ImmutableMap.copyOf(byGroup);
    }

    /** Those shipped with the library. */
    public static Assessments standard() {
        return read(Documents.resource(Assessments.class, FILE));
    }

    /** Reads {@code {about, assessments: [{group, threatFit, capability, will, source}, …]}}. */
    public static Assessments read(Entry file) {
        Map<ArrangementId, SuccessConditions> byGroup = new LinkedHashMap<>();
        for (Entry row : file.only("about", "assessments").field("assessments").items()) {
            row.only("group", "threatFit", "capability", "will", "source");
            Source source = SourceReader.read(row.field("source"));
            byGroup.put(
                    row.field("group")
                            .make(() -> ArrangementId.of(row.field("group").text())),
                    new SuccessConditions(
                            answer(row, "threatFit"), answer(row, "capability"), answer(row, "will"), source));
        }
        return new Assessments(byGroup);
    }

    private static Verdict answer(Entry row, String field) {
        return switch (row.field(field).oneOf(Answer.class)) {
            case YES -> Verdict.HOLDS;
            case NO -> Verdict.FAILS;
            case NOT_KNOWN -> Verdict.OPEN;
        };
    }

    /** What is said of one group, if anything is. */
    public Optional<SuccessConditions> of(ArrangementId group) {
        return Optional.ofNullable(byGroup.get(group));
    }

    /** Whether a group is sound, fragile, or nobody says. */
    public Soundness soundness(ArrangementId group) {
        return of(group).map(SuccessConditions::soundness).orElse(Soundness.NOT_KNOWN);
    }
}
