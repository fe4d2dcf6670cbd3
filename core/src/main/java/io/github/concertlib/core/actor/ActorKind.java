package io.github.concertlib.core.actor;

/** What sort of participant an actor is. */
public enum ActorKind {
    STATE,
    ORGANISATION,
    /** A post that acts in its own right, such as the Secretary General of NATO or SACEUR. */
    OFFICE,
    /** A parliament or one of its chambers, where its consent is an act of its own. */
    PARLIAMENT
}
