package io.github.concertlib.nato.event;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Provision;
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
        return procedure.condition().acts().anyMatch(this::isOfThePool)
                ? procedure.by(without(procedure.rule())).with(without(procedure.effects()))
                : procedure;
    }

    private Effects without(Effects effects) {
        return effects.subjectTo(ImmutableMap.copyOf(
                Maps.transformValues(effects.subjectTo(), own -> own.fold(new Removed(this::isOfThePool)))));
    }

    private boolean isOfThePool(Act act) {
        return act.actor().equals(ally)
                && (act.forum().equals(NatoRules.FORCES) || act.forum().id().startsWith("nato:enabler:"));
    }

    private DecisionRule without(DecisionRule rule) {
        DecisionRule rest = voters -> rule.over(voters).fold(new Removed(this::isOfThePool));
        return rest.as(rule.description() + "; without forces of " + ally, rule.source());
    }
}
