/**
 * The tables of the command: what a row is, and what each column means.
 *
 * <p>Each class belongs to a subcommand: {@code output()} announces its tables, {@code offer} hands over the rows that answer one
 * question, which are made when a table is asked for. The datasets themselves are constants, so that the data dictionary is
 * written from them.
 */
@NullMarked
package io.github.concertlib.examples.dataset;

import org.jspecify.annotations.NullMarked;
