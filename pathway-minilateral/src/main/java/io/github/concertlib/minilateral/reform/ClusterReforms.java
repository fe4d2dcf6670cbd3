package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
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

    Reform expel(String cluster, ActorId state, LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        return Draft.of(
                "expel:" + cluster + ":" + state,
                model.name() + " expels " + state,
                from,
                Standing.STYLISED,
                model.source(),
                List.of(),
                List.of(),
                provision -> Edit.leave(model.id(), state)
                        .apply(provision)
                        .keeping(
                                procedure -> !procedure.id().equals(model.expulsionOf(state)), procedure -> procedure));
    }
}
