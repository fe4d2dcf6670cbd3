package io.github.concertlib.eu;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;

/**
 * The cap on abstentions with a declaration: the decision is not adopted when those who declare are at least the share of
 * the members and represent at least the share of the population. Both are counted on the whole Union, voting or not.
 *
 * <p>In monotone form: those who do not declare are more than what the cap leaves, in members or in population.
 *
 * @param cap one third
 * @param union every member of the Union with its population
 */
record ConstructiveAbstention(Share cap, Populations union) implements DecisionRule {

    @Override
    public Condition over(Electorate voters) {
        long membersTooMany = cap.leastPartOf(union.of().size());
        long personsTooMany = cap.leastPartOf(union.total());
        long persons = DecisionRules.total(union.of(), voters);
        return Condition.any(
                DecisionRules.tally(voters.size() - membersTooMany + 1, voters, Level.ABSTAIN),
                DecisionRules.sum(persons - personsTooMany + 1, union.of(), union.unit(), voters, Level.ABSTAIN));
    }

    @Override
    public String description() {
        return "those who abstain with a declaration are fewer than " + cap + " of the members or represent less than "
                + cap + " of the population";
    }
}
