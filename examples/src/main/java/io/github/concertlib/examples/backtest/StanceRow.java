package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stance of one state.
 *
 * @param actor who
 * @param stance what it wanted
 * @param certainty how sure that is
 * @param stage when it held this
 * @param declared whether an abstention was declared formally, where known
 * @param conditionMet whether the condition of a conditional stance was met, where known
 * @param until the day on which a hold ended
 */
public record StanceRow(
        ActorId actor,
        Stance stance,
        Certainty certainty,
        Stage stage,
        Optional<Boolean> declared,
        Optional<Boolean> conditionMet,
        Optional<LocalDate> until) {}
