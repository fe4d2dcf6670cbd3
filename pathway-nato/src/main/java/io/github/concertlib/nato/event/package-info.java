/**
 * What can befall the Alliance, each event apart from the others.
 *
 * <p>An ally {@linkplain io.github.concertlib.nato.event.Blocks blocks}, {@linkplain io.github.concertlib.nato.event.SitsOut
 * sits out}, {@linkplain io.github.concertlib.nato.event.WithdrawsForces withdraws its forces} from the pool, {@linkplain
 * io.github.concertlib.nato.event.Denounces denounces} the treaty and is out a year later, or {@linkplain
 * io.github.concertlib.nato.event.Attacks attacks} another ally. Each is an {@link
 * io.github.concertlib.nato.event.AllianceEvent}: a change of positions, of what there is, or of the contingency. What
 * is left is its {@link io.github.concertlib.nato.event.Aftermath}.
 */
@NullMarked
package io.github.concertlib.nato.event;

import org.jspecify.annotations.NullMarked;
