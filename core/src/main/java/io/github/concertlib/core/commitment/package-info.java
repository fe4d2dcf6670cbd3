/**
 * Who owes what to whom, under which treaty, when it is triggered.
 *
 * <p>A {@link io.github.concertlib.core.commitment.Commitment} needs no decision of any body: it binds by law or by
 * declaration as soon as its trigger is there.
 */
@NullMarked
package io.github.concertlib.core.commitment;

import org.jspecify.annotations.NullMarked;
