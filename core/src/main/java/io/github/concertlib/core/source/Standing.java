package io.github.concertlib.core.source;

/** Whether an arrangement, a route or a rule exists. */
public enum Standing {
    /** It is in force. */
    EXISTS("exists"),
    /** Somebody has put it forward; it is not law. */
    PROPOSED("proposal"),
    /** A question assumes it; nobody has put it forward in this form. */
    STYLISED("stylised");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /**
     * The weaker of two: what exists on a proposal is itself a proposal. {@link #PROPOSED} is weaker than {@link #EXISTS},
     * {@link #STYLISED} weaker than both.
     */
    public Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return word;
    }
}
