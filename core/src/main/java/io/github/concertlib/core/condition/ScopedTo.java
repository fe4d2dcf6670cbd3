package io.github.concertlib.core.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import java.util.List;
import java.util.Set;

/**
 * A condition over the acts of some actors alone: the participants in a club, the members without the state concerned.
 * Nobody outside can count; the constructor refuses a condition that says otherwise.
 *
 * @param participants those who count, in the order given
 * @param inner the condition
 */
public record ScopedTo(Set<ActorId> participants, Condition inner) implements Condition {

    /** @throws IllegalArgumentException when the condition mentions an act of an outsider */
    public ScopedTo {
        participants = ImmutableSortedSet.copyOf(participants);
        Set<ActorId> outsiders = Sets.difference(inner.actors(), participants);
        checkArgument(
                outsiders.isEmpty(), "acts of %s, who are not among the participants %s", outsiders, participants);
    }

    @Override
    public Verdict evaluate(Positions positions) {
        return inner.evaluate(positions);
    }

    @Override
    public Explanation explain(Positions positions) {
        return inner.explain(positions);
    }

    @Override
    public Condition given(Positions positions) {
        return inner.given(positions);
    }

    @Override
    public List<Condition> parts() {
        return ImmutableList.of(inner);
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.scopedTo(this, inner.fold(fold));
    }

    @Override
    public String describe() {
        return inner.describe();
    }
}
