package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.RuleReader;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.ArrangementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Strict clusters put forward so far.
 *
 * @param all in the order of the file
 */
public record StrictClusters(List<StrictCluster> all) {

    private static final String FILE = "clusters.json";

    public StrictClusters {
        all = ImmutableList.copyOf(all);
    }

    /** Those shipped with the library. None names its members. */
    public static StrictClusters standard() {
        return read(Documents.resource(StrictClusters.class, FILE), States.standard());
    }

    /** Reads {@code {about, clusters: [row, …]}}; rules in the form of {@link RuleReader}. */
    public static StrictClusters read(Entry file, States states) {
        RuleReader rules = new RuleReader(states);
        return new StrictClusters(file.only("about", "clusters").field("clusters").items().stream()
                .map(row -> cluster(row, states, rules))
                .toList());
    }

    private static StrictCluster cluster(Entry row, States states, RuleReader rules) {
        row.only(
                "id",
                "name",
                "area",
                "core",
                "institutionalCore",
                "oversight",
                "members",
                "operations",
                "memberships",
                "founded",
                "source");
        Set<ActorId> members = row.list("members").stream().map(states::actor).collect(ImmutableSet.toImmutableSet());
        return row.make(() -> new StrictCluster(
                ArrangementId.of(row.field("id").text()),
                row.field("name").text(),
                row.field("area").text(),
                row.field("core").flag(),
                row.field("institutionalCore").text(),
                row.field("oversight").oneOf(Oversight.class),
                members,
                ImmutableSet.of(),
                members,
                rules.read(row.field("operations")),
                rules.read(row.field("memberships")),
                row.field("founded").date(),
                SourceReader.read(row.field("source"))));
    }

    public List<StrictCluster> on(LocalDate day) {
        return all.stream().filter(cluster -> !day.isBefore(cluster.founded())).toList();
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public StrictCluster named(String id) {
        List<String> ids = all.stream().map(cluster -> cluster.id().id()).toList();
        return all.stream()
                .filter(cluster -> cluster.id().id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown cluster '" + id + "'" + Nearest.hint(id, ids)));
    }
}
