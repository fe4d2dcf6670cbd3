/**
 * NATO: who decides what, by which rule, since when.
 *
 * <p>{@link io.github.concertlib.nato.NatoRules} is the catalogue of decision rules; consensus in the North Atlantic Council
 * is there. {@link io.github.concertlib.nato.NatoPathway} joins them with the parties, the bodies and the decisions of {@code
 * nato.json} and {@code decisions.json} into what there is on a day. {@link io.github.concertlib.nato.NatoReadings} lists the
 * points on which the law is contested.
 */
@NullMarked
package io.github.concertlib.nato;

import org.jspecify.annotations.NullMarked;
