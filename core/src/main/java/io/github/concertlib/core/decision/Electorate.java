package io.github.concertlib.core.decision;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Those who vote on an act, and where.
 *
 * @param forum where their positions are read
 * @param voters sorted by code
 */
public record Electorate(Forum forum, Set<ActorId> voters) {

    public Electorate {
        voters = ImmutableSortedSet.copyOf(voters);
    }

    /** Those who vote in a forum, each once. */
    public static Electorate of(Forum forum, Collection<ActorId> voters) {
        return new Electorate(forum, ImmutableSortedSet.copyOf(voters));
    }

    /** How many vote. */
    public int size() {
        return voters.size();
    }

    /** The same vote among some of the voters: participants in a club. One who has no vote does not get one. */
    public Electorate restrictedTo(Set<ActorId> participants) {
        return of(forum, Sets.intersection(voters, participants));
    }

    /** The same vote without some: the state concerned, one with an opt-out. One who has no vote anyway is passed over. */
    public Electorate without(ActorId... excluded) {
        return of(forum, Sets.difference(voters, ImmutableSortedSet.copyOf(excluded)));
    }

    /**
     * One act per voter: that it reaches the level.
     *
     * @param atLeast one of {@link Level#ordered}
     * @throws IllegalArgumentException when the level is outside the order
     */
    public List<Condition> each(Level atLeast) {
        return voters.stream()
                .map(voter -> Condition.act(voter, forum, atLeast))
                .toList();
    }
}
