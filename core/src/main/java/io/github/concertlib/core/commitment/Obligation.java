package io.github.concertlib.core.commitment;

/** What is owed. */
public enum Obligation {
    /** Aid and assistance to a state under attack (ATOP: defense). */
    ASSIST,
    /** To meet and talk when asked (ATOP: consultation). */
    CONSULT,
    /** Support short of fighting: arms, training, money. */
    SUPPORT
}
