/**
 * What surrounds a vote in the Council: {@link io.github.concertlib.eu.vote.Passerelle} moves a matter to qualified
 * majority and never reaches defence, {@link io.github.concertlib.eu.vote.DelayClause} postpones, and {@link
 * io.github.concertlib.eu.vote.Comitology} knows a third result between yes and no, from which {@link
 * io.github.concertlib.eu.vote.CommitteeStage} says what follows.
 */
@NullMarked
package io.github.concertlib.eu.vote;

import org.jspecify.annotations.NullMarked;
