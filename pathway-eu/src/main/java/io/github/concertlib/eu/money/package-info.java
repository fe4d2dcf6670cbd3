/**
 * Whose money pays for what.
 *
 * <p>{@link io.github.concertlib.eu.money.Spending} says which purse may pay for a kind of spending; {@link
 * io.github.concertlib.eu.money.CostShares} divides a cost by a {@link io.github.concertlib.eu.money.ContributionKey} to the
 * cent; {@link io.github.concertlib.eu.money.OperationBill} and {@link
 * io.github.concertlib.eu.money.AssistanceAccount} charge operations and aid to partners. An {@link
 * io.github.concertlib.eu.money.Instrument} says whether a concrete {@link io.github.concertlib.eu.money.Project} is
 * eligible, with every reason and what would make it so.
 */
@NullMarked
package io.github.concertlib.eu.money;

import org.jspecify.annotations.NullMarked;
