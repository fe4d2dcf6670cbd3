package io.github.concertlib.testkit;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.RuleSubject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A decision rule keeps the laws of rules and of all that decides.
 *
 * <p>Implement {@link #rule()}; every method with the id of a law for a name is that law, and not for overriding.
 *
 * <pre>{@code
 * class AnyThreeTest implements DecisionRuleLaws {
 *     @Override public DecisionRule rule() { return DecisionRules.atLeast(3).citing(CHARTER); }
 * }
 * }</pre>
 */
public interface DecisionRuleLaws extends RuleProperties, DecidingProperties {

    DecisionRule rule();

    /** The voters to whom it is put: five states, unless it is about others. Up to twelve, every coalition is tried. */
    default Electorate voters() {
        return Electorate.of(
                Forum.of("council"),
                Stream.of("DE", "FR", "GB", "IT", "PL").map(ActorId::of).toList());
    }

    /** Voters whom the rule treats alike, so that any two may change places; nobody unless declared. */
    default Set<ActorId> equalSeats() {
        return Set.of();
    }

    @Override
    default List<Claim<?>> claims() {
        RuleSubject rule = new RuleSubject(rule(), voters(), equalSeats());
        String name = rule().description();
        return List.of(Claim.of(Laws.rules(), name, rule), Claim.of(Laws.deciding(), name, rule.decider()));
    }
}
