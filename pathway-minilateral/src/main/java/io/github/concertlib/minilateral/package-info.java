/**
 * Small groups, bilateral treaties and the designs of a European Security Council.
 *
 * <p>{@link io.github.concertlib.minilateral.MinilateralPathway} contributes {@link io.github.concertlib.minilateral.Group}s,
 * each with its {@link io.github.concertlib.minilateral.GroupRule}, {@link io.github.concertlib.minilateral.Treaty}s with the
 * duties they create, and {@link io.github.concertlib.minilateral.EuropeanSecurityCouncil}s as proposals. What the law leaves
 * open stands in {@link io.github.concertlib.minilateral.Readings}.
 */
@NullMarked
package io.github.concertlib.minilateral;

import org.jspecify.annotations.NullMarked;
