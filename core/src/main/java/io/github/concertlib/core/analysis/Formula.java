package io.github.concertlib.core.analysis;

/**
 * A condition made ready for compilation: constants, thresholds, and all or any of them. Players and levels are numbers
 * here; two formulas are equal when they read the same.
 */
sealed interface Formula permits Truth, Threshold, Junction {

    /** Whether it holds when player {@code p} stands at the level numbered {@code stances[p]}. */
    boolean holds(int[] stances);

    /** For two stances: what holds of those who say yes when this fails if only the others do. */
    Formula dual();
}
