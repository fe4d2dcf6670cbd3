package io.github.concertlib.testkit;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An arrangement and what it may decide, whoever belongs to it on a day.
 *
 * @param arrangement with dated memberships
 * @param acts what its council decides, at most one for each function
 * @param mutualDefence whether its members owe each other assistance
 */
record Charter(Arrangement arrangement, List<Charter.Power> acts, boolean mutualDefence) {

    /** One act of the council. */
    record Power(Function function, Set<Event> events, DecisionRule rule, Effects effects) {}

    Charter {
        acts = ImmutableList.copyOf(acts);
    }

    /** The same charter of an arrangement with another id. */
    Charter called(ArrangementId id) {
        Arrangement was = arrangement;
        return new Charter(
                new Arrangement(
                        id,
                        id.id(),
                        was.labels(),
                        was.layer(),
                        was.form(),
                        was.standing(),
                        was.validity(),
                        was.competences(),
                        was.memberships(),
                        was.rosterComplete(),
                        was.source()),
                acts,
                mutualDefence);
    }

    /** What there is of it on a day: nothing before it is in force, and nothing while nobody belongs to it. */
    Provision on(LocalDate day, String pathway) {
        Set<ActorId> members = arrangement.members(day);
        if (!arrangement.isInForce(day) || members.isEmpty()) {
            return Provision.empty(day);
        }
        Forum council = Forum.of(arrangement.id() + ":council");
        return new Provision(
                day,
                Set.of(pathway),
                List.of(arrangement),
                List.of(Body.of(council, arrangement.id(), "Council", arrangement.source())),
                acts.stream()
                        .map(act -> procedure(act, Electorate.of(council, members)))
                        .toList(),
                mutualDefence && members.size() > 1 ? List.of(duty(members)) : List.of());
    }

    private Procedure procedure(Power act, Electorate members) {
        String verb = act.function().name().toLowerCase(Locale.ROOT);
        return new Procedure(
                arrangement.id() + ":" + verb,
                verb,
                arrangement.id(),
                arrangement.name() + " council",
                act.function(),
                act.events(),
                members,
                act.rule().citing(arrangement.source()),
                act.effects(),
                arrangement.source(),
                arrangement.standing());
    }

    private Commitment duty(Set<ActorId> members) {
        return new Commitment(
                arrangement.id() + ":duty",
                arrangement.id(),
                "Article 1",
                members,
                members,
                Obligation.ASSIST,
                arrangement.form().isBinding() ? Strength.LEGAL : Strength.POLITICAL,
                Discretion.AS_IT_DEEMS_NECESSARY,
                Set.of(Event.ARMED_ATTACK),
                false,
                false,
                Set.of(),
                Map.of(),
                arrangement.source());
    }
}
