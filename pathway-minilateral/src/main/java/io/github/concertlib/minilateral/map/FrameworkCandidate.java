package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.state.StateProfile;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A state that might organise a group where a region has none.
 *
 * @param state which
 * @param headquarters whether it is known to have a corps headquarters
 * @param kinds how many kinds of force it is known to have
 * @param tied those states of the region with which it shares a small group or a bilateral arrangement
 * @param reasons the same in words
 */
public record FrameworkCandidate(
        ActorId state, boolean headquarters, int kinds, Set<ActorId> tied, List<String> reasons) {

    public FrameworkCandidate {
        reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * Candidates for a region: the eligible states that lie in it, those with a corps headquarters first, then those with
     * more ties in the region, then those with more kinds of force.
     *
     * @param eligible who may be asked: the allies, say
     */
    public static List<FrameworkCandidate> of(
            RegionalPlan plan, SecurityMap map, StateProfiles profiles, Set<ActorId> eligible) {
        Set<ActorId> region = profiles.all().stream()
                .filter(profile -> eligible.contains(profile.id())
                        && (plan.states().contains(profile.id())
                                || !Sets.intersection(profile.regions(), plan.regions())
                                        .isEmpty()))
                .map(StateProfile::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return region.stream()
                .map(state -> candidate(state, region, map, profiles))
                .sorted(Comparator.comparing((FrameworkCandidate candidate) -> !candidate.headquarters())
                        .thenComparing(candidate -> -candidate.tied().size())
                        .thenComparing(candidate -> -candidate.kinds())
                        .thenComparing(FrameworkCandidate::state))
                .collect(ImmutableList.toImmutableList());
    }

    private static FrameworkCandidate candidate(
            ActorId state, Set<ActorId> region, SecurityMap map, StateProfiles profiles) {
        Set<ActorId> tied = new TreeSet<>();
        for (Arrangement arrangement : map.provision().arrangements()) {
            Set<ActorId> members = arrangement.members(map.on());
            boolean small = arrangement.layer() == Layer.BILATERAL || arrangement.layer() == Layer.CLUSTER;
            if (small && arrangement.standing() == Standing.EXISTS && members.contains(state)) {
                tied.addAll(Sets.intersection(members, region));
            }
        }
        tied.remove(state);
        StateProfile profile = profiles.find(state).orElseThrow();
        boolean headquarters = profile.capabilities().contains("corps-headquarters");
        List<String> reasons = new ArrayList<>();
        reasons.add(headquarters ? "has a corps headquarters" : "no corps headquarters known");
        reasons.add(profile.capabilities().size() + " kinds of force");
        reasons.add("tied to " + tied.size() + " of the " + (region.size() - 1) + " others in the region");
        return new FrameworkCandidate(
                state, headquarters, profile.capabilities().size(), tied, reasons);
    }
}
