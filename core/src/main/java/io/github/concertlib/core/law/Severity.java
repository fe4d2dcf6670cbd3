package io.github.concertlib.core.law;

/** What it means when a law does not hold. */
public enum Severity {
    /** Something is wrong, or carries a waiver that says why not. */
    REQUIRED,
    /** A property worth knowing, which a sound rule may lack: nobody has a veto. */
    OPTIONAL,
    /** Cannot be tried by a program; the law says why. It stands in the catalogue so that a person looks. */
    UNTESTABLE
}
