/**
 * Defence planning and money: the steps towards capability targets, the spending pledge and the ways to reach it.
 *
 * <p>{@link io.github.concertlib.nato.planning.Spending} has what each ally spends and the {@link
 * io.github.concertlib.nato.planning.SpendingPledge}; a {@link io.github.concertlib.nato.planning.Trajectory} is the way from
 * one to the other. {@link io.github.concertlib.nato.planning.PhaseOut} says what a faster American exit asks of the others.
 */
@NullMarked
package io.github.concertlib.nato.planning;

import org.jspecify.annotations.NullMarked;
