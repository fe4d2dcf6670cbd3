package io.github.concertlib.minilateral.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.state.StateProfile;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each state minds each theatre, from 0 (not at all) to 1000 (most).
 *
 * @param concern by state, then by theatre; a theatre that is missing counts 0
 * @param source where it comes from
 */
public record ThreatPerception(Map<ActorId, Map<String, Integer>> concern, Source source) {

    /** As much as a state can mind. */
    public static final int MOST = 1000;

    /** What a state is taken to mind of a theatre next to its own, by default. */
    private static final int NEARBY = 400;

    /** The theatres of the default, and those next to each: an assumption, like the rest of it. */
    private static final Map<String, Set<String>> NEXT_TO = ImmutableMap.<String, Set<String>>builder()
            .put("arctic", ImmutableSet.of("nordic", "atlantic"))
            .put("baltic", ImmutableSet.of("nordic", "eastern-flank", "central"))
            .put("eastern-flank", ImmutableSet.of("baltic", "black-sea", "central", "eastern-europe"))
            .put("black-sea", ImmutableSet.of("eastern-flank", "south-caucasus", "eastern-europe"))
            .put("mediterranean", ImmutableSet.of("western-balkans"))
            .put("atlantic", ImmutableSet.of("arctic", "western"))
            .build();

    public ThreatPerception {
        concern = ImmutableSortedMap.copyOf(concern);
        concern.forEach((state, theatres) -> theatres.forEach((theatre, value) -> checkArgument(
                value >= 0 && value <= MOST,
                "concern of %s for '%s' is %s, not 0 to %s",
                state,
                theatre,
                value,
                MOST)));
    }

    /** The theatres of the default. */
    public static List<String> theatres() {
        return ImmutableList.copyOf(NEXT_TO.keySet());
    }

    /**
     * Geography as a stand-in for perception: 1000 for a theatre to which the state belongs, 400 for one next to its regions, 0
     * otherwise. Stylised: it knows nothing of quarrels between neighbours, nor of governments. Put your own figures in its
     * place.
     */
    public static ThreatPerception byGeography(Collection<StateProfile> profiles) {
        Map<ActorId, Map<String, Integer>> concern = new LinkedHashMap<>();
        for (StateProfile profile : profiles) {
            ImmutableMap.Builder<String, Integer> theatres = ImmutableMap.builder();
            NEXT_TO.forEach((theatre, neighbours) -> theatres.put(
                    theatre,
                    profile.regions().contains(theatre)
                            ? MOST
                            : profile.regions().stream().anyMatch(neighbours::contains) ? NEARBY : 0));
            concern.put(profile.id(), theatres.build());
        }
        return new ThreatPerception(
                concern,
                Source.stylised("geography as a stand-in for threat perception: own region 1000, next to it 400"));
    }

    /**
     * Reads figures of your own: {@code {about, source, concern: {EE: {baltic: 1000, arctic: 300}, …}}}. A theatre may be one
     * of your own too.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value, for a theatre whose name
     *     is close to that of a region in which states lie
     */
    public static ThreatPerception read(Entry file, States states) {
        Set<String> known = ImmutableSortedSet.<String>naturalOrder()
                .addAll(StateProfiles.standard().regions())
                .addAll(theatres())
                .build();
        Map<ActorId, Map<String, Integer>> concern = new LinkedHashMap<>();
        file.only("about", "source", "concern").field("concern").fields().forEach((code, theatres) -> {
            Map<String, Integer> minded = new LinkedHashMap<>();
            theatres.fields()
                    .forEach((theatre, value) -> minded.put(
                            value.naming(theatre).newOrAmong("region", known),
                            value.make(() -> Math.toIntExact(value.integer()))));
            concern.put(states.actor(theatres.naming(code)), ImmutableMap.copyOf(minded));
        });
        return file.field("concern").make(() -> new ThreatPerception(concern, SourceReader.read(file.field("source"))));
    }

    /** Whether anything is said of a state. */
    public boolean knows(ActorId state) {
        return concern.containsKey(state);
    }

    /** Every theatre that somebody minds, sorted. */
    public Set<String> minded() {
        return concern.values().stream()
                .flatMap(theatres -> theatres.keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** How much a state minds a theatre. */
    public int of(ActorId state, String theatre) {
        return concern.getOrDefault(state, Map.of()).getOrDefault(theatre, 0);
    }

    /** How alike two states see the theatres: 1000 less the mean difference over all theatres that one of them minds. */
    public int likeness(ActorId one, ActorId other) {
        Set<String> minded = ImmutableSet.<String>builder()
                .addAll(concern.getOrDefault(one, Map.of()).keySet())
                .addAll(concern.getOrDefault(other, Map.of()).keySet())
                .build()
                .stream()
                .filter(theatre -> of(one, theatre) > 0 || of(other, theatre) > 0)
                .collect(ImmutableSet.toImmutableSet());
        int difference = minded.stream()
                .mapToInt(theatre -> Math.abs(of(one, theatre) - of(other, theatre)))
                .sum();
        return minded.isEmpty() ? 0 : MOST - difference / minded.size();
    }
}
