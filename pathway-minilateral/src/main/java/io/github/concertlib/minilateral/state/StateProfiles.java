package io.github.concertlib.minilateral.state;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.NationalParliaments;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The profiles of the states, sorted by code, with the source of each column. */
public final class StateProfiles {

    private static final String FILE = "profiles.json";

    private final Map<ActorId, StateProfile> byId;
    private final Map<String, Source> sources;

    private final NationalParliaments parliaments;

    private StateProfiles(
            Map<ActorId, StateProfile> profiles, Map<String, Source> sources, NationalParliaments parliaments) {
        byId = ImmutableSortedMap.copyOf(profiles);
        this.sources = ImmutableMap.copyOf(sources);
        this.parliaments = parliaments;
    }

    /** Those shipped with the library. */
    public static StateProfiles standard() {
        return read(Documents.resource(StateProfiles.class, FILE), States.standard());
    }

    /** Reads {@code {about, sources: {population, regions, capabilities}, states: [row, …]}}; parliaments are as shipped. */
    public static StateProfiles read(Entry file, States states) {
        file.only("about", "sources", "states");
        Entry columns = file.field("sources").only("population", "regions", "capabilities");
        Map<String, Source> sources = new LinkedHashMap<>();
        columns.fields().forEach((column, source) -> sources.put(column, SourceReader.read(source)));
        Map<ActorId, StateProfile> profiles = new LinkedHashMap<>();
        for (Entry row : file.field("states").items()) {
            StateProfile profile = profile(row, states);
            if (profiles.put(profile.id(), profile) != null) {
                throw row.field("id").error("state '" + profile.id() + "' stands here twice");
            }
        }
        return new StateProfiles(profiles, sources, NationalParliaments.standard());
    }

    /** The same profiles with other findings on what parliaments have to say. */
    public StateProfiles with(NationalParliaments otherParliaments) {
        return new StateProfiles(byId, sources, otherParliaments);
    }

    private static StateProfile profile(Entry row, States states) {
        row.only("id", "population", "populationAsOf", "regions", "capabilities");
        return row.field("population")
                .make(() -> new StateProfile(
                        states.actor(row.field("id")),
                        row.field("population").integer(),
                        row.field("populationAsOf").date(),
                        ImmutableSet.copyOf(row.field("regions").texts()),
                        ImmutableSet.copyOf(row.field("capabilities").texts())));
    }

    public Collection<StateProfile> all() {
        return byId.values();
    }

    public Optional<StateProfile> find(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What the national parliaments have to say in sending forces. */
    public NationalParliaments parliaments() {
        return parliaments;
    }

    /** The kinds of force that some state brings, sorted. */
    public Set<String> capabilities() {
        return byId.values().stream()
                .flatMap(profile -> profile.capabilities().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The regions in which some state lies, sorted. */
    public Set<String> regions() {
        return byId.values().stream()
                .flatMap(profile -> profile.regions().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The persons living in these states; those without a profile count nothing. */
    public long population(Set<ActorId> of) {
        return byId.values().stream()
                .filter(profile -> of.contains(profile.id()))
                .mapToLong(StateProfile::population)
                .sum();
    }

    /** Where a column comes from: population, regions or capabilities. */
    public Source source(String column) {
        return sources.getOrDefault(column, Source.unsourced());
    }
}
