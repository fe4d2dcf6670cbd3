package io.github.concertlib.core.institution;

/** What an arrangement rests on, most binding first. */
public enum LegalForm {
    /** A treaty between states. */
    TREATY,
    /** A treaty that goes by the name of convention. */
    CONVENTION,
    /** What ministries settle in detail, mostly under a treaty. */
    TECHNICAL_ARRANGEMENT,
    /** A text of commitments that is not meant to bind by law. */
    MEMORANDUM_OF_UNDERSTANDING,
    /** A text that says what its signatories mean to do. */
    LETTER_OF_INTENT,
    /** A decision of another arrangement's body, such as a NATO activity. */
    DECISION,
    /** A text in which leaders or ministers commit themselves politically. */
    POLITICAL_DECLARATION,
    /** Practice alone; nothing was signed. */
    PRACTICE;

    /** Whether states are bound by law. */
    public boolean isBinding() {
        return this == TREATY || this == CONVENTION;
    }
}
