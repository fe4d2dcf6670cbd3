package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Set;

/**
 * A region to be covered.
 *
 * @param id its key
 * @param name as printed
 * @param command the headquarters that would lead there
 * @param states those known to lie in it
 * @param statesComplete whether they are all
 * @param regions the regions of states it takes in, as in their profiles
 * @param candidates the groups and agreements that reach into it
 * @param source where it is described
 */
public record RegionalPlan(
        String id,
        String name,
        String command,
        Set<ActorId> states,
        boolean statesComplete,
        Set<String> regions,
        List<ArrangementId> candidates,
        Source source) {

    private static final String FILE = "plans.json";

    public RegionalPlan {
        states = ImmutableSortedSet.copyOf(states);
        regions = ImmutableSet.copyOf(regions);
        candidates = ImmutableList.copyOf(candidates);
    }

    /** NATO's three, as shipped. */
    public static List<RegionalPlan> standard() {
        return read(Documents.resource(RegionalPlan.class, FILE), States.standard());
    }

    /** Reads {@code {about, plans: [row, …]}}. */
    public static List<RegionalPlan> read(Entry file, States states) {
        return file.only("about", "plans").field("plans").items().stream()
                .map(row -> plan(row, states))
                .collect(ImmutableList.toImmutableList());
    }

    static RegionalPlan plan(Entry row, States states) {
        row.only("id", "name", "command", "states", "statesComplete", "regions", "candidates", "source");
        return new RegionalPlan(
                row.field("id").text(),
                row.field("name").text(),
                row.field("command").text(),
                row.list("states").stream().map(states::actor).collect(ImmutableSet.toImmutableSet()),
                row.field("statesComplete").flag(),
                ImmutableSet.copyOf(row.field("regions").texts()),
                row.list("candidates").stream()
                        .map(id -> id.make(() -> ArrangementId.of(id.text())))
                        .toList(),
                SourceReader.read(row.field("source")));
    }

    @Override
    public String toString() {
        return name + " (" + command + ")";
    }
}
