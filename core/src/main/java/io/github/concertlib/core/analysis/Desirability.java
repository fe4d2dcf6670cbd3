package io.github.concertlib.core.analysis;

/** How one player compares with another as an addition to any coalition that has neither (Isbell 1958). */
public enum Desirability {
    /** Wherever the other one turns a coalition into a winning one, this one does, and sometimes alone. */
    MORE,
    /** Exchanging the two changes nothing. */
    EQUAL,
    /** Wherever this one turns a coalition into a winning one, the other does, and sometimes alone. */
    LESS,
    /** Each is sometimes the better addition. */
    INCOMPARABLE
}
