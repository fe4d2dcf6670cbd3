package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.Groups;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        return read(Documents.resource(Assessments.class, FILE), Set.of());
    }

    /**
     * Reads {@code {about, assessments: [{group, threatFit, capability, will, source}, …]}}.
     *
     * @param others what may be judged besides the groups shipped
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value, for a group that is not
     *     known or is judged twice
     */
    public static Assessments read(Entry file, Set<ArrangementId> others) {
        Set<String> known = Stream.concat(Groups.standard().all().stream().map(Group::id), others.stream())
                .map(ArrangementId::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        Map<ArrangementId, SuccessConditions> byGroup = new LinkedHashMap<>();
        for (Entry row : file.only("about", "assessments").field("assessments").items()) {
            row.only("group", "threatFit", "capability", "will", "source");
            Source source = SourceReader.read(row.field("source"));
            Entry group = row.field("group");
            SuccessConditions before = byGroup.put(
                    ArrangementId.of(group.among("group", known)),
                    new SuccessConditions(
                            answer(row, "threatFit"), answer(row, "capability"), answer(row, "will"), source));
            if (before != null) {
                throw group.error("group '" + group.text() + "' is judged here twice");
            }
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
