package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The count of a vote on record.
 *
 * @param votes who voted how, by the name of the list
 * @param numbers the figures, by name; percentages end in {@code _pct}
 * @param exact whether the population table is the one of the year
 * @param tolerance how far percentages may be off, in points
 */
public record ExpectedVote(
        Map<String, Set<ActorId>> votes, Map<String, Double> numbers, boolean exact, Optional<Double> tolerance) {

    public ExpectedVote {
        votes = ImmutableMap.copyOf(votes);
        numbers = ImmutableMap.copyOf(numbers);
    }
}
