package io.github.concertlib.nato.event;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.pathway.Provision;
import io.github.concertlib.nato.NatoRules;
import java.time.LocalDate;

/**
 * An ally takes its forces out of the common pool and stays in every other way: it sits in the Council, holds its posts and
 * owes what Article 5 asks.
 *
 * @param ally the one whose forces go
 * @param from the first day without them
 */
public record WithdrawsForces(ActorId ally, LocalDate from) implements AllianceEvent {

    @Override
    public Provision apply(Provision provision) {
        return provision.at().isBefore(from) ? provision : provision.keeping(procedure -> true, this::withoutForces);
    }

    private Procedure withoutForces(Procedure procedure) {
        Positions gone = procedure
                .condition()
                .acts()
                .filter(act -> act.actor().equals(ally) && isOfThePool(act.forum()))
                .reduce(
                        Positions.unknown(),
                        (positions, act) -> positions.with(ally, act.forum(), Level.OBJECT),
                        (one, other) -> one);
        return gone.inForum().isEmpty() ? procedure : procedure.by(without(procedure.rule(), gone));
    }

    private static boolean isOfThePool(Forum forum) {
        return forum.equals(NatoRules.FORCES) || forum.id().startsWith("nato:enabler:");
    }

    private DecisionRule without(DecisionRule rule, Positions gone) {
        DecisionRule rest = voters -> rule.over(voters).given(gone);
        return rest.as(rule.description() + "; without forces of " + ally, rule.source());
    }
}
