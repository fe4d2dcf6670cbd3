package io.github.concertlib.eu.vote;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Populations;
import java.util.Set;

/**
 * What a committee of the members says of an implementing act of the Commission: a qualified majority in favour, one
 * against, or neither.
 *
 * @see "Regulation (EU) 182/2011, Article 5; which step follows is from memory"
 */
public enum Comitology {
    POSITIVE("the Commission shall adopt the act"),
    NEGATIVE("the Commission may not adopt the act; it may go to the appeal committee"),
    NO_OPINION("the Commission may adopt the act, unless the subject is protected; then the appeal committee is asked");

    private final String then;

    Comitology(String then) {
        this.then = then;
    }

    /** What follows in the examination procedure, in words. */
    public String then() {
        return then;
    }

    /** The result of a vote under the double majority, all members voting. */
    public static Comitology of(Ballot ballot, Populations table) {
        return of(ballot, EuRules.qualifiedMajority(table));
    }

    /** The result of a vote under the qualified majority of its day. */
    public static Comitology of(Ballot ballot, DecisionRule majority) {
        if (holds(majority, ballot, ballot.where(level -> level == Level.ASSENT))) {
            return POSITIVE;
        }
        return holds(majority, ballot, ballot.where(level -> level == Level.OBJECT)) ? NEGATIVE : NO_OPINION;
    }

    private static boolean holds(DecisionRule majority, Ballot ballot, Set<ActorId> agreeing) {
        Positions positions = Positions.all(Level.ABSTAIN);
        for (ActorId state : agreeing) {
            positions = positions.with(state, Level.ASSENT);
        }
        return majority.over(ballot.electorate()).evaluate(positions) == Verdict.HOLDS;
    }
}
