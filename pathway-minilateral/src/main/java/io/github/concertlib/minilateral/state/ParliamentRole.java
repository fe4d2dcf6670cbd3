package io.github.concertlib.minilateral.state;

/** What a parliament has to say before its government sends forces abroad. Broad classes; national law has exceptions. */
public enum ParliamentRole {
    /** Has to consent beforehand. */
    PRIOR("consents beforehand"),
    /** Consents, or may undo, afterwards. */
    EX_POST("consents afterwards"),
    /** Has to consent, but not where an alliance or the Union decided. */
    LIMITED("consents, with exceptions for alliances"),
    /** Is heard. */
    CONSULTED("is heard"),
    /** Is told. */
    INFORMED("is told"),
    /** Has no say by law. */
    NONE("has no say by law"),
    UNKNOWN("not known");

    private final String words;

    ParliamentRole(String words) {
        this.words = words;
    }

    /**
     * Whether, without its consent, nothing can be sent into an operation of a small group. A group is no alliance within the
     * exceptions of {@link #LIMITED}, so consent is needed there as well.
     */
    public boolean isCondition() {
        return this == PRIOR || this == LIMITED;
    }

    @Override
    public String toString() {
        return words;
    }
}
