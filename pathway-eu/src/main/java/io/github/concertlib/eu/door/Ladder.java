package io.github.concertlib.eu.door;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Ways in which a state may be attached to the Union, each a bundle of doors. The first four are the trajectories that have
 * been described for the United Kingdom.
 */
public enum Ladder {
    /** Dialogue alone. */
    CONSULTATIVE("dialogue under a partnership", Door.PARTNERSHIP),
    /** Single schemes and projects, each with rules on patents, export control, security of supply and fees. */
    SELECTIVE_INDUSTRIAL(
            "single schemes and projects", Door.PARTNERSHIP, Door.SECRECY, Door.PESCO_PROJECT, Door.SAFE_ABOVE_35),
    /** Groups of states outside the Union; no door of the Union opens beyond the first. */
    MINILATERAL("groups of states outside the Union", Door.PARTNERSHIP),
    /** As Norway, or paying to be in consortia without the Union's money. */
    QUASI_ASSOCIATION(
            "association as Norway has it",
            Door.PARTNERSHIP,
            Door.SECRECY,
            Door.OPERATIONS,
            Door.EDA,
            Door.PESCO_PROJECT,
            Door.EDF,
            Door.SAFE_ABOVE_35);

    private static final Source SOURCE = Source.of("IAI paper 2026", Quality.SECONDARY, Confidence.STATED)
            .noting("which doors belong to which trajectory is a reading of the paper's words");

    private final String words;
    private final Set<Door> doors;

    Ladder(String words, Door... doors) {
        this.words = words;
        this.doors = ImmutableSet.copyOf(doors);
    }

    /** What it gives, in order. */
    public Set<Door> doors() {
        return doors;
    }

    public Source source() {
        return SOURCE;
    }

    /** The doors that are still shut to a state on a day. */
    public List<Door> missing(Outsider outsider, LocalDate at) {
        return doors.stream().filter(door -> !door.isOpen(outsider, at)).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return words;
    }
}
