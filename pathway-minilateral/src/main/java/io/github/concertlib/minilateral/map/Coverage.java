package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.institution.Arrangement;
import java.util.List;

/**
 * How far what there is meets a norm.
 *
 * @param norm the norm in words
 * @param plans one finding for each region
 */
public record Coverage(String norm, List<Finding> plans) {

    /** How far a region is covered. */
    public enum Grade {
        /** Some group can decide to act there and lead. */
        COVERED("covered"),
        /** Some group goes beyond meeting, but none can decide to act and lead. */
        PARTLY("partly"),
        /** No group goes beyond meeting. */
        GAP("gap");

        private final String word;

        Grade(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * One region.
     *
     * @param plan which
     * @param grade how far it is covered
     * @param beyondConsulting the groups that count, in the order of the plan
     * @param consultingOnly those that reach into it and may only meet, train, buy or be owed a duty
     * @param reason why it has this grade
     */
    public record Finding(
            RegionalPlan plan,
            Grade grade,
            List<Arrangement> beyondConsulting,
            List<Arrangement> consultingOnly,
            String reason) {

        public Finding {
            beyondConsulting = ImmutableList.copyOf(beyondConsulting);
            consultingOnly = ImmutableList.copyOf(consultingOnly);
        }
    }

    public Coverage {
        plans = ImmutableList.copyOf(plans);
    }

    /** Whether every region has at least one group beyond consulting. */
    public boolean isComplete() {
        return gaps().isEmpty();
    }

    /** The regions with none. */
    public List<RegionalPlan> gaps() {
        return plans.stream()
                .filter(finding -> finding.grade() == Grade.GAP)
                .map(Finding::plan)
                .toList();
    }
}
