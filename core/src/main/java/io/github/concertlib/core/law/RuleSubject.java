package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import java.util.Set;

/**
 * A decision rule and voters to whom it is put.
 *
 * @param rule the rule
 * @param voters the voters
 * @param equalSeats voters who are said to be equal, so that two of them may change places; nobody unless declared
 */
public record RuleSubject(DecisionRule rule, Electorate voters, Set<ActorId> equalSeats) {

    public RuleSubject {
        equalSeats = ImmutableSortedSet.copyOf(equalSeats);
    }

    public static RuleSubject of(DecisionRule rule, Electorate voters) {
        return new RuleSubject(rule, voters, Set.of());
    }

    /** The answer of the rule to positions, with its name and source. */
    public Decider decider() {
        return Decider.of(rule.over(voters).as(rule.description(), rule.source()), voters);
    }
}
