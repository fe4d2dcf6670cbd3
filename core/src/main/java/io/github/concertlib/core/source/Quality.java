package io.github.concertlib.core.source;

/** What kind of document a fact rests on, strongest first. */
public enum Quality {
    /** The text of a treaty or of a binding act. */
    TREATY,
    /** A statement, table or page of the institution itself. */
    OFFICIAL,
    /** Scholarship, press, or a report about the institution. */
    SECONDARY,
    /** Somebody proposes it; it does not exist. */
    PROPOSAL,
    /** An assumption made for the sake of a question. */
    STYLISED
}
