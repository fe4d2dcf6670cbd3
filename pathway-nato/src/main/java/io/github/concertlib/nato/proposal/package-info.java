/**
 * What is proposed for a more European NATO, as dated reforms that are off unless asked for.
 *
 * <p>{@link io.github.concertlib.nato.proposal.Proposals} is the catalogue: each {@link
 * io.github.concertlib.nato.proposal.Proposal} has its source, its supporters and what was left open, and becomes a reform
 * from a day. None of them changes the rule of the Council.
 */
@NullMarked
package io.github.concertlib.nato.proposal;

import org.jspecify.annotations.NullMarked;
