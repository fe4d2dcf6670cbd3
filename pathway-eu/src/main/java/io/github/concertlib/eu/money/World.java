package io.github.concertlib.eu.money;

import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.door.Outsiders;
import java.time.LocalDate;

/**
 * The facts against which a project is held.
 *
 * @param sitting the Union on the day of the contract
 * @param outsiders the states outside it
 * @param loans the loans of SAFE
 */
public record World(Sitting sitting, Outsiders outsiders, Loans loans) {

    /** The facts shipped, on a day. */
    public static World on(LocalDate day) {
        return new World(Sitting.on(day), Outsiders.shipped(), Loans.shipped());
    }

    /** The same facts with other loans. */
    public World with(Loans others) {
        return new World(sitting, outsiders, others);
    }

    /** The same facts with other states outside. */
    public World with(Outsiders others) {
        return new World(sitting, others, loans);
    }
}
