package io.github.concertlib.examples.backtest;

/** How sure a record is, surest first. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW
}
