package io.github.concertlib.core.decision;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.source.Source;
import java.util.Set;

/**
 * Says what it takes for an electorate to decide. Implementations are immutable and deterministic, and never ask for the
 * act of anybody outside the electorate.
 *
 * <p>One method to implement, so a rule of one's own may start as a lambda. The laws ask that it also says what it is and where it
 * is written, as {@link #citing} and {@link Condition#as} do:
 *
 * <pre>{@code
 * DecisionRule anyThree = voters -> Condition.atLeast(3, voters.each(Level.ASSENT)).as("any three", source);
 * }</pre>
 */
@FunctionalInterface
public interface DecisionRule {

    /** What must hold for these voters to have decided. */
    Condition over(Electorate voters);

    /** The rule in one English line. */
    default String description() {
        return "an unnamed rule";
    }

    /** Where the rule is written. */
    default Source source() {
        return Source.unsourced();
    }

    /** What must hold, under the name of this rule and with its source. */
    default Condition stated(Electorate voters) {
        return Condition.scopedTo(voters.voters(), over(voters)).as(description(), source());
    }

    /** The same rule in other words and from a given source. */
    default DecisionRule as(String description, Source source) {
        return new NamedRule(this, description, source);
    }

    /** The same rule from a given source. */
    default DecisionRule citing(Source source) {
        return as(description(), source);
    }

    /** Both rules, over the same voters. */
    default DecisionRule and(DecisionRule other) {
        return new NamedRule(
                voters -> Condition.all(stated(voters), other.stated(voters)),
                description() + "; and " + other.description(),
                source());
    }

    /** Either rule, over the same voters. */
    default DecisionRule or(DecisionRule other) {
        return new NamedRule(
                voters -> Condition.any(stated(voters), other.stated(voters)),
                description() + "; or " + other.description(),
                source());
    }

    /**
     * The same rule with some of the voters alone voting and counting.
     *
     * @param participants those of them who have no vote in the electorate do not get one, so that a rule outlives members who
     *     leave
     */
    default DecisionRule among(Set<ActorId> participants) {
        return new NamedRule(
                voters -> over(voters.restrictedTo(participants)),
                description() + ", " + participants.size() + " participants alone voting",
                source());
    }
}
