package io.github.concertlib.eu;

/** The part of the European Parliament in an act. */
public enum ParliamentRole {
    NONE,
    INFORMED,
    CONSULTED,
    /** The act falls without its consent. */
    CONSENTS,
    /** It legislates on a par with the Council. */
    CO_DECIDES
}
