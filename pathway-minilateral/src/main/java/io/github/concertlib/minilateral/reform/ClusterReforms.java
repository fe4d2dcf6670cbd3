package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.cluster.StrictCluster;
import io.github.concertlib.minilateral.cluster.StrictClusters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes of strict clusters. */
final class ClusterReforms {

    private final StrictClusters clusters;

    ClusterReforms(StrictClusters clusters) {
        this.clusters = clusters;
    }

    Reform foundCluster(
            String cluster,
            Set<ActorId> members,
            Set<ActorId> inBreach,
            Optional<DecisionRule> operations,
            Optional<DecisionRule> memberships,
            LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        checkArgument(!members.isEmpty(), "cluster '%s' is founded without members; name them", cluster);
        checkArgument(
                members.containsAll(inBreach),
                "in breach of the norms of '%s': %s, not among the members %s",
                cluster,
                Sets.difference(inBreach, members),
                members);
        StrictCluster founded = new StrictCluster(
                model.id(),
                model.name(),
                model.area(),
                model.core(),
                model.institutionalCore(),
                model.oversight(),
                members,
                Set.of(),
                Sets.difference(members, inBreach),
                operations.orElse(model.operations()),
                memberships.orElse(model.memberships()),
                model.founded(),
                model.source());
        return Draft.of(
                "found:" + cluster,
                model.name() + " is founded with " + members.size() + " members",
                from,
                Standing.STYLISED,
                model.source(),
                List.of(),
                List.of(),
                Draft.replacing(
                        model.id(),
                        provision -> Replace.whole(provision, founded.arrangement(), founded.procedures(), List.of())));
    }

    Reform admit(String cluster, Set<ActorId> states, LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        return Draft.admitting(
                model.name(), model.id(), states, Role.MEMBER, from, model.source(), provision -> provision);
    }

    Reform expel(String cluster, ActorId state, LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        return put(
                "expel",
                " expels ",
                model,
                state,
                from,
                provision -> Edit.leave(model.id(), state)
                        .apply(provision)
                        .keeping(
                                procedure -> !procedure.id().equals(model.expulsionOf(state))
                                        && !procedure.id().equals(model.suspensionOf(state)),
                                procedure -> procedure.id().equals(model.id() + ":authorise")
                                        ? withEffects(
                                                procedure, Sets.difference(boundBesides(procedure), Set.of(state)))
                                        : procedure));
    }

    /** Without a vote, and bound by what is decided as before. */
    Reform suspend(String cluster, ActorId state, LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        return put(
                "suspend",
                " suspends ",
                model,
                state,
                from,
                provision -> provision
                        .replacing(Rosters.suspending(provision.arrangement(model.id()), state))
                        .keeping(
                                procedure -> !procedure.id().equals(model.suspensionOf(state)),
                                procedure -> !procedure.arrangement().equals(model.id())
                                        ? procedure
                                        : withEffects(
                                                procedure.among(
                                                        procedure.electorate().without(state)),
                                                procedure.id().equals(model.id() + ":authorise")
                                                        ? Sets.union(boundBesides(procedure), Set.of(state))
                                                        : Set.of())));
    }

    private static Set<ActorId> boundBesides(Procedure procedure) {
        return procedure.effects().boundByLaw();
    }

    private static Procedure withEffects(Procedure procedure, Set<ActorId> boundBesides) {
        Effects was = procedure.effects();
        return Draft.followed(
                procedure,
                new Effects(was.bound(), was.pays(), was.subjectTo(), boundBesides, was.contribution(), was.source()));
    }

    /**
     * Puts a member out where it is in; there has to be ground for it, which shows by the procedure against it.
     *
     * @throws IllegalArgumentException when applied to a cluster in which the member keeps the norms
     */
    private static Reform put(String key, String verb, StrictCluster model, ActorId state, LocalDate from, Edit edit) {
        return Draft.of(
                key + ":" + model.id() + ":" + state,
                model.name() + verb + state,
                from,
                Standing.STYLISED,
                model.source(),
                List.of(),
                List.of(),
                provision -> {
                    boolean in = provision
                            .find(model.id())
                            .map(cluster -> cluster.members(provision.at()).contains(state)
                                    || cluster.having(Role.SUSPENDED, provision.at())
                                            .contains(state))
                            .orElse(false);
                    boolean ground = provision.procedures().stream()
                            .anyMatch(procedure -> procedure.id().equals(model.expulsionOf(state)));
                    checkArgument(
                            !in || ground,
                            "%s keeps the founding norms of '%s'; there is no ground to %s it, unless it is named as in-breach",
                            state,
                            model.id(),
                            key);
                    return in ? edit.apply(provision) : provision;
                });
    }
}
