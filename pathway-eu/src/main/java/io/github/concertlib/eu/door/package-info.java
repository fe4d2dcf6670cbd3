/**
 * What is open to states outside the Union.
 *
 * <p>{@link io.github.concertlib.eu.door.Outsiders} is the roster with what each has agreed with the Union. A {@link
 * io.github.concertlib.eu.door.Door} opens through three gates: eligibility, consent and price; {@link
 * io.github.concertlib.eu.door.DoorAnswer} goes through them step by step and names who can refuse. {@link
 * io.github.concertlib.eu.door.Ladder} bundles doors into the ways in which a state may be attached to the Union.
 */
@NullMarked
package io.github.concertlib.eu.door;

import org.jspecify.annotations.NullMarked;
