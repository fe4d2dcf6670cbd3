/**
 * Who belongs to what, since when and until when.
 *
 * <p>An {@link io.github.concertlib.core.institution.Arrangement} is any standing cooperation, from a bilateral treaty to
 * the Union; {@link io.github.concertlib.core.institution.Membership}s are dated; a {@link
 * io.github.concertlib.core.institution.Body} seats some of the members. {@link
 * io.github.concertlib.core.institution.Layer} and {@link io.github.concertlib.core.institution.Function} say where it
 * stands in the order and what it is for.
 */
@NullMarked
package io.github.concertlib.core.institution;

import org.jspecify.annotations.NullMarked;
