/**
 * Reading facts: JSON and YAML with an error that names file, line, field and value.
 *
 * <p>{@link io.github.concertlib.core.catalog.Entry} is one value in a file and knows where it stands; {@link
 * io.github.concertlib.core.catalog.BadInputException} is the one error a reader sees. {@link
 * io.github.concertlib.core.catalog.States} is the roster of states, {@link
 * io.github.concertlib.core.catalog.NationalParliaments} what their parliaments have to say in sending forces.
 */
@NullMarked
package io.github.concertlib.core.catalog;

import org.jspecify.annotations.NullMarked;
