/**
 * Exact analysis: who can carry a condition, who can stop it, how often and how likely, and what would change it.
 *
 * <p>Start from {@link io.github.concertlib.core.analysis.Game}, which reads a condition as a simple game of assent and
 * objection. Families of coalitions come as {@link io.github.concertlib.core.analysis.Coalitions}, counted and searched
 * without being listed; power as {@link io.github.concertlib.core.analysis.PowerIndices}, in exact fractions. {@link
 * io.github.concertlib.core.analysis.LevelledGame} keeps abstention and silence apart from assent. {@link
 * io.github.concertlib.core.analysis.Likelihood} takes the {@link io.github.concertlib.core.analysis.Chances} of stances,
 * {@link io.github.concertlib.core.analysis.Remedies} says what would unblock a vote or complete it, and {@link
 * io.github.concertlib.core.analysis.Evaluator} evaluates millions of profiles a second.
 *
 * <p>{@link io.github.concertlib.core.analysis.DecisionDiagram} hands a game to other programs.
 *
 * <p>How it works: a condition is lowered to thresholds joined by all and any, and compiled into one reduced decision
 * diagram, in which equal situations are one node. Every question is then a pass over the nodes, or a walk over pairs of
 * them. A few weighted conditions over many players are counted by tables of sums instead, when that is cheaper. What would
 * be too large ends in a {@link io.github.concertlib.core.analysis.TooLargeException} that names the rule; an estimate is
 * never returned in the place of an answer.
 *
 * <p>The diagrams are our own. The Java libraries there are know no node with more than two branches and no thresholds,
 * count in floating point, or carry licences that this library cannot pass on; and the difficult part, minimal coalitions
 * and exact counts for all players at once, would have to be written on top of any of them.
 */
@NullMarked
package io.github.concertlib.core.analysis;

import org.jspecify.annotations.NullMarked;
