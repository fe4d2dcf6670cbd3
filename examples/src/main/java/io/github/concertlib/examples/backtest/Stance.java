package io.github.concertlib.examples.backtest;

/** What a state is on record as wanting. How it counts is the rule's business, see {@link Levels}. */
public enum Stance {
    SUPPORT,
    /** Would vote no, or break silence. */
    OPPOSE,
    ABSTAIN,
    /** Abstains, with a formal declaration unless that is denied. */
    CONSTRUCTIVE_ABSTENTION,
    ABSENT,
    /** Legally outside the act. */
    OPT_OUT,
    /** A recorded doubt that does not block. */
    RESERVATION,
    /** Supports if something happens. */
    CONDITIONAL,
    /** Consents and sends nothing. */
    NOT_CONTRIBUTING,
    NOT_INVITED,
    /** Known not to support; whether by a no or an abstention is not known. */
    NOT_IN_FAVOUR,
    /** Has agreed in principle and delays its own ratification. */
    HOLD;

    /** Whether a state with this stance has no seat in the matter. */
    boolean isOutside() {
        return this == OPT_OUT || this == NOT_INVITED;
    }

    /** Whether a state with this stance stays away from what was decided. */
    boolean staysAway() {
        return switch (this) {
            case NOT_CONTRIBUTING, OPT_OUT, NOT_INVITED, ABSENT, CONSTRUCTIVE_ABSTENTION -> true;
            default -> false;
        };
    }
}
