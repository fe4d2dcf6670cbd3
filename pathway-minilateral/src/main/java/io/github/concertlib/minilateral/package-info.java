/**
 * Small groups, bilateral treaties and the designs of a European Security Council.
 *
 * <p>{@link io.github.concertlib.minilateral.MinilateralPathway} contributes the {@linkplain
 * io.github.concertlib.minilateral.group groups}, each with its rule, the {@linkplain io.github.concertlib.minilateral.treaty
 * treaties} with the duties they create, and the {@linkplain io.github.concertlib.minilateral.council councils} as proposals.
 * Beside it stand {@linkplain io.github.concertlib.minilateral.force forces and headquarters}, {@linkplain
 * io.github.concertlib.minilateral.cluster clusters} and the {@linkplain io.github.concertlib.minilateral.map map}.
 */
@NullMarked
package io.github.concertlib.minilateral;

import org.jspecify.annotations.NullMarked;
