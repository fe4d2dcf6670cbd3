package io.github.concertlib.examples.backtest;

import java.util.Locale;

/** What a record can assert. */
public enum Field {
    ADOPTED,
    ADOPTED_LATER,
    BLOCKED_BY,
    BOUND_EXEMPT,
    PAYS_EXEMPT,
    PARTICIPANTS_INCLUDE,
    PARTICIPANTS_EXCLUDE,
    VOTE,
    FALLBACK,
    DAYS;

    /** As it is written in the files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
