package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.decision.Procedure;

/**
 * One thing that has to be done for an act.
 *
 * @param procedure what, where, by whom and by which rule
 * @param levels how stances count there
 */
record Step(Procedure procedure, Levels levels) {}
