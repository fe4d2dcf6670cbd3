package io.github.concertlib.core.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Source;
import java.util.Set;

/** A rule of which nothing is known but what it asks of certain voters. */
record KeptRule(String description, Source source, Electorate keptFor, Condition asks) implements DecisionRule {

    KeptRule {
        Set<ActorId> outsiders = Sets.difference(asks.actors(), keptFor.voters());
        checkArgument(
                outsiders.isEmpty(),
                "the rule asks for acts of %s, who are not among the voters %s",
                outsiders,
                keptFor.voters());
    }

    @Override
    public Condition over(Electorate voters) {
        checkArgument(
                voters.equals(keptFor),
                "the rule '%s' was kept for %s in %s; what it asks of %s in %s is not known",
                description,
                keptFor.voters(),
                keptFor.forum(),
                ImmutableSet.copyOf(voters.voters()),
                voters.forum());
        return asks;
    }

    @Override
    public String toString() {
        return description;
    }
}
