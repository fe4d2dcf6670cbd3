package io.github.concertlib.core.decision;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.source.Source;

/** A rule with a name and a source put to it. */
record NamedRule(DecisionRule rule, String description, Source source) implements DecisionRule {

    @Override
    public Condition over(Electorate voters) {
        return rule.over(voters);
    }

    @Override
    public String toString() {
        return description;
    }
}
