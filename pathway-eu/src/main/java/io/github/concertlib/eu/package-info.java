/**
 * The Union: how it decides on defence, who is bound and which duties need no decision at all.
 *
 * <p>{@link io.github.concertlib.eu.EuPathway} supplies the Union on a day. {@link io.github.concertlib.eu.EuRules} is the
 * catalogue of its voting rules, {@link io.github.concertlib.eu.EuProcedures} the catalogue of its procedures by legal
 * basis, and {@link io.github.concertlib.eu.EuPopulations} that of the figures by which qualified majorities are counted.
 */
@NullMarked
package io.github.concertlib.eu;

import org.jspecify.annotations.NullMarked;
