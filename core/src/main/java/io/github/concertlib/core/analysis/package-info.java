/**
 * Exact analysis: who can carry a condition, who can stop it, how often and how likely.
 *
 * <p>Start from {@link io.github.concertlib.core.analysis.Game}, which reads a condition as a simple game. Families of
 * coalitions come as {@link io.github.concertlib.core.analysis.Coalitions}, counted and searched without being listed.
 */
@NullMarked
package io.github.concertlib.core.analysis;

import org.jspecify.annotations.NullMarked;
