package io.github.concertlib.eu;

import java.util.Locale;

/** Who can put an act to the vote. Where the Commission or the High Representative does, the lower majority is enough. */
public enum Proposer {
    COMMISSION,
    HIGH_REPRESENTATIVE,
    /** One member or several, by initiative or notification. */
    MEMBER,
    /** The European Parliament. */
    PARLIAMENT;

    /** "high representative". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
