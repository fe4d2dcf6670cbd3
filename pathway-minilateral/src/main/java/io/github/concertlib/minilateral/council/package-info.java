/**
 * Designs of a European Security Council.
 *
 * <p>None exists. Each design is an {@link io.github.concertlib.minilateral.council.EuropeanSecurityCouncil}, a set of
 * parameters with its source; {@link io.github.concertlib.minilateral.council.CouncilComparison} puts them side by side
 * along the trade-offs that the sources name. Whether heads of institutions vote is an interpretation, {@link
 * io.github.concertlib.minilateral.council.EuropeanSecurityCouncil#INSTITUTIONAL_VOTE}.
 */
@NullMarked
package io.github.concertlib.minilateral.council;

import org.jspecify.annotations.NullMarked;
