package io.github.concertlib.minilateral.map;

import static com.google.common.base.Preconditions.checkArgument;

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
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.minilateral.state.StateProfiles;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        checkArgument(
                !states.isEmpty() || !statesComplete && !regions.isEmpty(),
                "plan '%s' names neither the states that lie in it nor their regions",
                id);
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
        Set<String> regions = StateProfiles.standard().regions();
        return row.optional("states")
                .orElse(row)
                .make(() -> new RegionalPlan(
                        row.field("id").text(),
                        row.field("name").text(),
                        row.field("command").text(),
                        row.list("states").stream().map(states::actor).collect(ImmutableSet.toImmutableSet()),
                        row.field("statesComplete").flag(),
                        row.field("regions").items().stream()
                                .map(region -> region.among("region", regions))
                                .collect(ImmutableSet.toImmutableSet()),
                        row.list("candidates").stream()
                                .map(RegionalPlan::candidate)
                                .toList(),
                        SourceReader.read(row.field("source"))));
    }

    /** A group or agreement; one that nothing known is close to may come from a pathway of somebody else's. */
    private static ArrangementId candidate(Entry entry) {
        List<String> known = Stream.concat(
                        Groups.standard().all().stream().map(Group::id),
                        Treaties.standard().all().stream().map(Treaty::id))
                .map(ArrangementId::id)
                .toList();
        return entry.make(() -> ArrangementId.of(entry.newOrAmong("group", known)));
    }

    @Override
    public String toString() {
        return name + " (" + command + ")";
    }
}
