package io.github.concertlib.examples.backtest;

/** When a stance was held. */
public enum Stage {
    /** At a first try. */
    ATTEMPT,
    /** When the matter was taken up again. */
    FINAL,
    /** At the only vote. */
    DECISION
}
