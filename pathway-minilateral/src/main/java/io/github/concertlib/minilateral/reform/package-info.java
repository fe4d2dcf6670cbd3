/**
 * Dated changes: what the sources propose for groups, councils, clusters and treaties, and what can befall them.
 *
 * <p>{@link io.github.concertlib.minilateral.reform.MinilateralReforms} makes them; {@link
 * io.github.concertlib.minilateral.reform.ReformWords} reads them as a study words them.
 */
@NullMarked
package io.github.concertlib.minilateral.reform;

import org.jspecify.annotations.NullMarked;
