package io.github.concertlib.core.analysis;

/**
 * A condition made ready for compilation: constants, thresholds, and all or any of them. Players and levels are numbers
 * here; two formulas are equal when they read the same. Formulas share parts, so those who walk through them remember where
 * they have been.
 */
sealed interface Formula permits Truth, Threshold, Junction {}
