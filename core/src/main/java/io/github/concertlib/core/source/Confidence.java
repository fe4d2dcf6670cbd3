package io.github.concertlib.core.source;

/** Whether anybody compared the fact with a page, strongest first. */
public enum Confidence {
    /** Compared with a stored public page or the text itself. */
    VERIFIED,
    /** Some parts compared, others not; the note says which. */
    PARTLY_VERIFIED,
    /** Stated by one of the reports the library builds on, not compared further. */
    STATED,
    /** Widely known, written down without looking it up. Treat as a default to override. */
    UNVERIFIED
}
