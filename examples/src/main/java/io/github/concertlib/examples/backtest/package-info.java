/**
 * Replays decisions that were taken, and those that failed, and compares what the library computes with the record.
 *
 * <p>A {@link io.github.concertlib.examples.backtest.Case} holds a {@link io.github.concertlib.examples.backtest.Question}
 * (day, body, legal basis, rule and stances) apart from what is on record. {@link
 * io.github.concertlib.examples.backtest.Replay} sees the question alone and answers with a {@link
 * io.github.concertlib.examples.backtest.Finding}; {@link io.github.concertlib.examples.backtest.Comparison} then holds it
 * against the record, field by field. The format of the files is described in {@code examples/cases/README.md}.
 */
@NullMarked
package io.github.concertlib.examples.backtest;

import org.jspecify.annotations.NullMarked;
