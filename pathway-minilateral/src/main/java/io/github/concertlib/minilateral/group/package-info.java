/**
 * Standing groups: who belongs, by which rule they decide, and for what.
 *
 * <p>{@link io.github.concertlib.minilateral.group.Groups} holds those known. A {@link
 * io.github.concertlib.minilateral.group.Group} joins a core arrangement to its {@link
 * io.github.concertlib.minilateral.group.GroupRule}; what that rule asks of the members for a given function stands in {@link
 * io.github.concertlib.minilateral.group.Group#rule}.
 */
@NullMarked
package io.github.concertlib.minilateral.group;

import org.jspecify.annotations.NullMarked;
