package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the drafts of all reforms share. */
final class Draft {

    private Draft() {}

    static final Source TASK_FORCE = Source.of(
            "More Europe in Defence: Three Pathways, Task Force report, May 2026, recommendations on pathway 2",
            Quality.PROPOSAL,
            Confidence.STATED);

    static final List<String> SUPPORTERS = List.of("CEPS", "Clingendael", "IEP at Bocconi");

    /** A reform of this pathway with a single edit. */
    static Reform of(
            String id,
            String title,
            LocalDate from,
            Standing standing,
            Source source,
            List<String> supporters,
            List<String> dissenters,
            Edit edit) {
        return new Reform("minilateral:" + id, title, from, standing, source, supporters, dissenters, List.of(edit));
    }

    /** An edit that leaves alone a provision without the arrangement. */
    static Edit replacing(ArrangementId id, Edit edit) {
        return provision -> provision.has(id) ? edit.apply(provision) : provision;
    }

    /**
     * States join something, in a role, and vote in all its procedures.
     *
     * @param then what else follows for it
     */
    static Reform admitting(
            String name, ArrangementId id, Set<ActorId> states, Role role, LocalDate from, Source source, Edit then) {
        checkArgument(!states.isEmpty(), "nobody is admitted to '%s'; name states", id);
        return of(
                "admit:" + id,
                codes(states) + (states.size() == 1 ? " joins " : " join ") + name,
                from,
                Standing.STYLISED,
                source,
                List.of(),
                List.of(),
                provision -> hasMembers(provision, id)
                        ? then.apply(provision
                                .replacing(Rosters.joined(provision.arrangement(id), states, role, from, source))
                                .keeping(
                                        procedure -> true,
                                        procedure -> procedure.arrangement().equals(id)
                                                ? procedure.among(withVotes(procedure.electorate(), states))
                                                : procedure))
                        : provision);
    }

    private static boolean hasMembers(Provision provision, ArrangementId id) {
        return provision
                .find(id)
                .map(arrangement -> !arrangement.members(provision.at()).isEmpty())
                .orElse(false);
    }

    private static Electorate withVotes(Electorate electorate, Set<ActorId> states) {
        return Electorate.of(electorate.forum(), Sets.union(electorate.voters(), states));
    }

    static String codes(Set<ActorId> states) {
        return states.stream().map(ActorId::code).sorted().collect(Collectors.joining(", "));
    }

    /** The same procedure by another rule, with what makes it lawful and whether it exists. */
    static Procedure ruled(Procedure procedure, DecisionRule rule, Source legalBasis, Standing standing) {
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                rule,
                procedure.effects(),
                legalBasis,
                standing);
    }

    /** The same procedure with other effects. */
    static Procedure followed(Procedure procedure, Effects effects) {
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                procedure.rule(),
                effects,
                procedure.legalBasis(),
                procedure.standing());
    }
}
