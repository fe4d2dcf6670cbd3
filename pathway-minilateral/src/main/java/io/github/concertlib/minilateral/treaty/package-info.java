/**
 * Bilateral treaties, agreements and declarations, and the duties they create.
 *
 * <p>{@link io.github.concertlib.minilateral.treaty.Treaties} holds those known. What one owes the other is a core
 * commitment, directed and dated; the {@link io.github.concertlib.minilateral.treaty.DutyGraph} is what they come to
 * together, never by transitivity. Whether a duty survives what it points back to is the question of {@link
 * io.github.concertlib.minilateral.treaty.Anchors}.
 */
@NullMarked
package io.github.concertlib.minilateral.treaty;

import org.jspecify.annotations.NullMarked;
