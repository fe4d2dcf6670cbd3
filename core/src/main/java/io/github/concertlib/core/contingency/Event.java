package io.github.concertlib.core.contingency;

/** What sort of thing has happened. */
public enum Event {
    /** An armed attack or armed aggression by a state (Article 5 NAT, Article 42(7) TEU, Article 51 UN Charter). */
    ARMED_ATTACK,
    /** A threat to territory, political independence or security, short of an attack (Article 4 NAT). */
    THREAT,
    /** Hostile acts kept below the threshold of an armed attack. */
    HYBRID_ATTACK,
    TERRORIST_ATTACK,
    /** A natural or man-made disaster. */
    DISASTER,
    /** A crisis elsewhere that calls for a multinational operation. */
    CRISIS
}
