/**
 * Where an armed attack counts under Article 6 of the North Atlantic Treaty.
 *
 * <p>A {@link io.github.concertlib.nato.territory.TreatyArea} says of named {@link io.github.concertlib.nato.territory.Place}s
 * whether they are covered, not covered or disputed, and takes places of one's own.
 */
@NullMarked
package io.github.concertlib.nato.territory;

import org.jspecify.annotations.NullMarked;
