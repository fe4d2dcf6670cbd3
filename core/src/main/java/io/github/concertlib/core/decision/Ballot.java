package io.github.concertlib.core.decision;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The positions of an electorate, read in its forum.
 *
 * @param electorate who votes
 * @param positions what each has said
 */
public record Ballot(Electorate electorate, Positions positions) {

    public Level of(ActorId voter) {
        return positions.of(voter, electorate.forum());
    }

    /** The voters whose level satisfies the test, sorted by code. */
    public Set<ActorId> where(Predicate<Level> level) {
        return electorate.voters().stream()
                .filter(voter -> level.test(of(voter)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSortedSet::copyOf));
    }
}
