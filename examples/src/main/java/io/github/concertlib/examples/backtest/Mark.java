package io.github.concertlib.examples.backtest;

/** How the library fares on one field of a case. */
public enum Mark {
    REPRODUCED("reproduced"),
    MISSED("missed"),
    /** The library has no rule for it. Counts against the result. */
    NOT_MODELLED("not modelled"),
    /** The record says nothing of it. */
    NOT_ASSERTED("not asserted");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
