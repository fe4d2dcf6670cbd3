package io.github.concertlib.nato.territory;

/** Whether an attack on a place counts under Article 6. */
public enum Coverage {
    COVERED,
    NOT_COVERED,
    /** The text or the record leaves it open; a reading decides. */
    DISPUTED
}
