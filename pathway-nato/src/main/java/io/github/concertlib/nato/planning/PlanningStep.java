package io.github.concertlib.nato.planning;

import java.util.Optional;

/**
 * The five steps of the NATO defence planning process, which takes about four years. The alliance sets requirements and
 * standards; money, buying and forces stay national.
 *
 * @see "NATO defence planning process, as described by the Alliance; wording of steps two to five from memory"
 */
public enum PlanningStep {
    POLITICAL_GUIDANCE("ministers say what level of ambition is to be met", Optional.of("nato:d04")),
    REQUIREMENTS("the strategic commands work out what that takes", Optional.empty()),
    TARGETS("each ally gets its share, adopted by all the others", Optional.of("nato:d15")),
    IMPLEMENTATION("allies are helped to meet their targets", Optional.empty()),
    REVIEW("what each has reached is assessed", Optional.empty());

    private final String words;
    private final Optional<String> decidedBy;

    PlanningStep(String words, Optional<String> decidedBy) {
        this.words = words;
        this.decidedBy = decidedBy;
    }

    /** What happens in it. */
    public String words() {
        return words;
    }

    /** The decision in the catalogue by which it is taken, where one is; targets are decided ally by ally. */
    public Optional<String> decidedBy() {
        return decidedBy;
    }

    /** The step that follows; the review leads back to guidance. */
    public PlanningStep next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
