package io.github.concertlib.core.law;

/** Answers one question of a draw after the other. */
interface Chooser {

    /** A number from 0 to {@code bound - 1}. */
    int next(int bound);
}
