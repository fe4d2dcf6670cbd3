package io.github.concertlib.core.analysis;

/** What holds, or fails, whatever anybody does. */
enum Truth implements Formula {
    TRUE,
    FALSE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}
