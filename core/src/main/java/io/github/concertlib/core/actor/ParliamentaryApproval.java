package io.github.concertlib.core.actor;

/**
 * What a national parliament has to say before its government sends forces abroad. Broad classes, after the study of the
 * research service of the Bundestag of 2012; national law has exceptions.
 */
public enum ParliamentaryApproval {
    /** Has to consent beforehand, urgent cases aside. */
    PRIOR("consents beforehand"),
    /** The government may start; parliament confirms, extends or undoes within a time. */
    EX_POST("consents afterwards"),
    /** Has to consent, but for carve-outs where an alliance or the Union decided. */
    LIMITED("consents, with exceptions for alliances"),
    /** Is heard. */
    CONSULTED("is heard"),
    /** Is told. */
    INFORMED("is told"),
    /** Has no say by law. */
    NONE("has no say by law"),
    UNKNOWN("not known");

    private final String words;

    ParliamentaryApproval(String words) {
        this.words = words;
    }

    /**
     * Whether, without its consent, nothing can be sent.
     *
     * @param allianceDecided whether NATO or the Union decided on the operation; a small group is no alliance within the
     *     exceptions of {@link #LIMITED}
     */
    public boolean isNeeded(boolean allianceDecided) {
        return this == PRIOR || this == LIMITED && !allianceDecided;
    }

    @Override
    public String toString() {
        return words;
    }
}
