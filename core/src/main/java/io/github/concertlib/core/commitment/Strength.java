package io.github.concertlib.core.commitment;

/** How it binds. */
public enum Strength {
    /** Under a treaty in force. */
    LEGAL,
    /** By declaration: not keeping it breaks no law. */
    POLITICAL
}
