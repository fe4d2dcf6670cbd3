/**
 * Answers as files for other tools: one observation a row, one value a cell.
 *
 * <p>A {@link io.github.concertlib.examples.table.Dataset} says once what its columns are called, hold and mean; from it come
 * the tables, their page in the data dictionary and, where two of its columns are the ends of a link, the graph. {@link
 * io.github.concertlib.examples.table.Format} lists the ways to write them.
 */
@NullMarked
package io.github.concertlib.examples.table;

import org.jspecify.annotations.NullMarked;
