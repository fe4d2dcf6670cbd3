package io.github.concertlib.core.institution;

/** What an arrangement rests on, most binding first. */
public enum LegalForm {
    TREATY,
    CONVENTION,
    TECHNICAL_ARRANGEMENT,
    MEMORANDUM_OF_UNDERSTANDING,
    LETTER_OF_INTENT,
    /** A decision of another arrangement's body, such as a NATO activity. */
    DECISION,
    POLITICAL_DECLARATION,
    /** Practice alone; nothing was signed. */
    PRACTICE;

    /** Whether states are bound by law. */
    public boolean isBinding() {
        return this == TREATY || this == CONVENTION;
    }
}
