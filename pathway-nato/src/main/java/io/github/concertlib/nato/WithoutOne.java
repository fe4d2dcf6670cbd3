package io.github.concertlib.nato;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Source;

/** A rule among all but one, whose own position does not count. Two are the same when the one and the words are. */
record WithoutOne(DecisionRule rule, ActorId left, String description, Source source) implements DecisionRule {

    @Override
    public Condition over(Electorate voters) {
        return rule.over(voters.without(left));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithoutOne that
                && left.equals(that.left)
                && description.equals(that.description)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return description.hashCode();
    }

    @Override
    public String toString() {
        return description;
    }
}
