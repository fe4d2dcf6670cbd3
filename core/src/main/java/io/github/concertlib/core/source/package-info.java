/**
 * Where a fact comes from and how far to trust it.
 *
 * <p>Every rule, membership and commitment carries a {@link io.github.concertlib.core.source.Source}. Its {@link
 * io.github.concertlib.core.source.Quality} says what kind of document it is, its {@link
 * io.github.concertlib.core.source.Confidence} whether anybody checked; {@link
 * io.github.concertlib.core.source.Standing} says whether the thing described exists at all. A {@link
 * io.github.concertlib.core.source.Bibliography} lists documents to be cited.
 */
@NullMarked
package io.github.concertlib.core.source;

import org.jspecify.annotations.NullMarked;
