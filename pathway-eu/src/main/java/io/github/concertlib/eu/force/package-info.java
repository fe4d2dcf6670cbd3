/**
 * What forces, headquarters and flagship projects of the Union may do: {@link io.github.concertlib.eu.force.Force} holds a
 * {@link io.github.concertlib.eu.force.Use} against its limits; {@link io.github.concertlib.eu.force.Forces} is the
 * catalogue.
 */
@NullMarked
package io.github.concertlib.eu.force;

import org.jspecify.annotations.NullMarked;
