/**
 * NATO and the European Union: lending assets under Berlin Plus, and who may see what.
 *
 * <p>An {@link io.github.concertlib.nato.union.AssetLoan} takes two keys, NATO's and the Union's, and can be recalled; a {@link
 * io.github.concertlib.nato.union.Disclosure} takes the consensus of the allies, and states that do not deal with one another
 * lock it.
 */
@NullMarked
package io.github.concertlib.nato.union;

import org.jspecify.annotations.NullMarked;
