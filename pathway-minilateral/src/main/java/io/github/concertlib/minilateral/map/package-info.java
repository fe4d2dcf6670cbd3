/**
 * The map of what there is: by layer and function, where groups overlap, how states are tied, and which regional plan no
 * group covers.
 *
 * <p>{@link io.github.concertlib.minilateral.map.SecurityMap} draws it from a provision. A {@link
 * io.github.concertlib.minilateral.map.CoverageNorm} says what ought to be covered; the one shipped asks for one group for
 * each of NATO's regional plans.
 */
@NullMarked
package io.github.concertlib.minilateral.map;

import org.jspecify.annotations.NullMarked;
