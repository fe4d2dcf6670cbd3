package io.github.concertlib.minilateral.council;

/** How a design stands to the European Union. */
public enum EuLink {
    /** A formation of the Union: its instruments are at hand, and its limits hold. */
    INSIDE,
    /** Beside it, linked to its instruments by the people and funds they share. */
    BESIDE,
    /** Outside it. */
    OUTSIDE,
    /** The proposal does not say. */
    NOT_GIVEN
}
