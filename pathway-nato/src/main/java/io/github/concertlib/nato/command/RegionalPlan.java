package io.github.concertlib.nato.command;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.Set;

/**
 * A plan for the defence of a region.
 *
 * @param id its key, such as {@code north-west}
 * @param name in words
 * @param command the headquarters that leads it
 * @param area the allies it covers, as far as they are published; empty where nothing is
 * @param isEverywhere whether it is a line for operations anywhere, beside the plans of the regions
 * @param standing whether it exists
 * @param source where it says so
 */
public record RegionalPlan(
        String id,
        String name,
        String command,
        Set<ActorId> area,
        boolean isEverywhere,
        Standing standing,
        Source source) {

    public RegionalPlan {
        area = ImmutableSortedSet.copyOf(area);
    }

    /** A plan in force for a region. */
    public static RegionalPlan of(String id, String name, String command, Set<ActorId> area, Source source) {
        return new RegionalPlan(id, name, command, area, false, Standing.EXISTS, source);
    }

    /** The same plan under another headquarters. */
    public RegionalPlan ledBy(String otherCommand) {
        return new RegionalPlan(id, name, otherCommand, area, isEverywhere, standing, source);
    }

    @Override
    public String toString() {
        return name;
    }
}
