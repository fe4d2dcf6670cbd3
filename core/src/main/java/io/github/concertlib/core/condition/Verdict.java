package io.github.concertlib.core.condition;

import java.util.stream.Stream;

/** Whether a condition is met by the positions known so far. */
public enum Verdict {
    HOLDS,
    FAILS,
    /** Positions still unknown decide it. */
    OPEN;

    public static Verdict of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** All must hold; all of nothing holds. */
    static Verdict all(Stream<Verdict> verdicts) {
        return verdicts.reduce(HOLDS, (a, b) -> a == FAILS || b == FAILS ? FAILS : a == OPEN ? OPEN : b);
    }

    /** One must hold; any of nothing fails. */
    static Verdict any(Stream<Verdict> verdicts) {
        return verdicts.reduce(FAILS, (a, b) -> a == HOLDS || b == HOLDS ? HOLDS : a == OPEN ? OPEN : b);
    }
}
