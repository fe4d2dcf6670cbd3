/**
 * What forces and headquarters there are, and what they can be used for at once.
 *
 * <p>A {@link io.github.concertlib.minilateral.force.ForceBook} counts each national unit once and a pool only when it is
 * activated and filled. A {@link io.github.concertlib.minilateral.force.Headquarters} serves one owner at a time, and where
 * NATO has a say in it, NATO has to release it.
 */
@NullMarked
package io.github.concertlib.minilateral.force;

import org.jspecify.annotations.NullMarked;
