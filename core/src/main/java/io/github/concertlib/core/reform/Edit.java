package io.github.concertlib.core.reform;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.Locale;

/** One change to what there is. It leaves alone a provision that does not hold what it changes. */
@FunctionalInterface
public interface Edit {

    Provision apply(Provision provision);

    /**
     * Lifts an arrangement to a function: its members may perform it by this rule, as long as there are any. This always adds a
     * way; those there are stay, unless they are {@linkplain #withdraw withdrawn} first.
     *
     * @param reform the id of the reform that does it, which tells its way from those of others
     * @param effects what follows from such a decision
     * @param standing whether somebody proposes it or the question assumes it
     * @param source where the change is described
     */
    static Edit grant(
            String reform,
            ArrangementId id,
            Function function,
            DecisionRule rule,
            Effects effects,
            Standing standing,
            Source source) {
        return provision -> provision
                .find(id)
                .map(arrangement -> provision
                        .replacing(arrangement.competentTo(function))
                        .with(procedure(reform, arrangement, provision, function, rule, effects, standing, source)))
                .orElse(provision);
    }

    /** Takes from an arrangement every procedure by which it performs a function. */
    static Edit withdraw(ArrangementId id, Function function) {
        return provision -> provision.keeping(
                procedure -> !procedure.arrangement().equals(id)
                        || !procedure.function().equals(function),
                procedure -> procedure);
    }

    /** An actor leaves an arrangement: its seats, its votes and the duties under it, both ways, are gone. */
    static Edit leave(ArrangementId id, ActorId actor) {
        return provision -> provision
                .find(id)
                .map(arrangement -> provision
                        .replacing(arrangement.without(actor))
                        .keeping(
                                procedure -> true,
                                procedure -> procedure.arrangement().equals(id)
                                        ? procedure.among(procedure.electorate().without(actor))
                                        : procedure)
                        .owing(provision.commitments().stream()
                                .map(duty -> duty.instrument().equals(id) ? duty.without(actor) : duty)
                                .toList()))
                .orElse(provision);
    }

    private static Procedure procedure(
            String reform,
            Arrangement arrangement,
            Provision provision,
            Function function,
            DecisionRule rule,
            Effects effects,
            Standing standing,
            Source source) {
        Forum forum = provision.bodies().stream()
                .filter(body -> body.arrangement().equals(arrangement.id()))
                .map(body -> body.forum())
                .findFirst()
                .orElse(Forum.of(arrangement.id().id()));
        String act = function.name().toLowerCase(Locale.ROOT);
        return new Procedure(
                reform + ":" + arrangement.id() + ":" + act,
                act,
                arrangement.id(),
                arrangement.name(),
                function,
                ImmutableSet.of(),
                Electorate.of(forum, arrangement.members(provision.at())),
                DecisionRules.bySomebody(rule.source().equals(Source.unsourced()) ? rule.citing(source) : rule),
                effects,
                source,
                standing);
    }
}
