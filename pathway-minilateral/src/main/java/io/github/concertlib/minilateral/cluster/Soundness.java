package io.github.concertlib.minilateral.cluster;

/** Whether a loose cluster stands on all three legs. */
public enum Soundness {
    /** All three conditions are met. */
    SOUND("sound"),
    /** At least one is missing. The cluster may exist and act all the same. */
    FRAGILE("fragile"),
    /** None is known to be missing, and not all are known to be met. */
    NOT_KNOWN("not known");

    private final String word;

    Soundness(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
