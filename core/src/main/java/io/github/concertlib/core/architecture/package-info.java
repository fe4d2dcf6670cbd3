/**
 * Layered architectures: which routes there are to act, in which order, and what comes of them.
 *
 * <p>An {@link io.github.concertlib.core.architecture.Architecture} stacks {@link
 * io.github.concertlib.core.architecture.Tier}s and combines their {@link io.github.concertlib.core.provision.Route}s
 * by a {@link io.github.concertlib.core.architecture.Combiner} per function. Given positions it yields an {@link
 * io.github.concertlib.core.architecture.Outcome}; without them it is a game to analyse.
 */
@NullMarked
package io.github.concertlib.core.architecture;

import org.jspecify.annotations.NullMarked;
