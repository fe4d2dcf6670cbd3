package io.github.concertlib.minilateral.council;

/** What a design says of Ukraine. */
public enum UkraineClause {
    /** Invited into the multinational force once the war has ended. */
    IN_THE_FORCE_AFTER_THE_WAR,
    /** Helping it is the first task. */
    FIRST_TASK,
    /** A seat is wanted for it. */
    SEAT_WANTED,
    /** It is what the council acts for. */
    BENEFICIARY,
    NOT_GIVEN
}
