/**
 * The {@code concert} command: one class a subcommand, from {@link io.github.concertlib.examples.Concert} down.
 *
 * <p>Each subcommand reads one file, asks the library one question and hands the answer to {@link
 * io.github.concertlib.examples.output.Output}: text for a person, JSON and the tables of {@link
 * io.github.concertlib.examples.dataset} for a program.
 */
@NullMarked
package io.github.concertlib.examples;

import org.jspecify.annotations.NullMarked;
