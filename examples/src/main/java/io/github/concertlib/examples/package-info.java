/**
 * The {@code concert} command: one class a subcommand, from {@link io.github.concertlib.examples.Concert} down.
 *
 * <p>Each subcommand reads one file, asks the library one question and prints the answer for a person, or as JSON for a
 * program.
 */
@NullMarked
package io.github.concertlib.examples;

import org.jspecify.annotations.NullMarked;
