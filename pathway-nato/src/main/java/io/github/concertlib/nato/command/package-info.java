/**
 * Who commands where: headquarters, posts and regional plans, dated.
 *
 * <p>{@link io.github.concertlib.nato.command.CommandHistory} holds the data and gives the {@link
 * io.github.concertlib.nato.command.CommandStructure} of a day, which answers who holds which {@link
 * io.github.concertlib.nato.command.Post}, what falls vacant when a nation leaves and how European it is. A {@link
 * io.github.concertlib.nato.command.ChainOfCommand} is a decision rule: a regional plan can be led when every commander in its
 * line does their part.
 */
@NullMarked
package io.github.concertlib.nato.command;

import org.jspecify.annotations.NullMarked;
