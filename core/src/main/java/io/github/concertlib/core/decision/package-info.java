/**
 * When a body has decided, and what follows.
 *
 * <p>A {@link io.github.concertlib.core.decision.DecisionRule} turns an {@link
 * io.github.concertlib.core.decision.Electorate} into a condition; {@link
 * io.github.concertlib.core.decision.DecisionRules} is the catalogue of general forms (consensus, unanimity, majorities,
 * opt-in). A {@link io.github.concertlib.core.decision.Procedure} joins body, act, legal basis, rule and {@link
 * io.github.concertlib.core.decision.Effects}: who is bound, who is exempt and who pays, where need be subject
 * to the consent of a parliament. The rules of one institution are in its pathway module.
 */
@NullMarked
package io.github.concertlib.core.decision;

import org.jspecify.annotations.NullMarked;
