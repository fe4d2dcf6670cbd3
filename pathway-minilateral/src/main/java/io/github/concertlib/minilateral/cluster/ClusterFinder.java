package io.github.concertlib.minilateral.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.minilateral.state.StateProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes groups for a region or domain: states with aligned threat perception, complementary capability and existing ties,
 * best first, each with what it lacks. The figures behind it are stylised by default and can be replaced one by one.
 *
 * <p>Exact, by branch and bound, and the same on every run. A search that would look at more groups than its limit is cut
 * off, says so, and proves how far from the best it may be.
 */
public final class ClusterFinder {

    /** How many groups a search looks at before it is cut off: some seconds' worth. */
    private static final long LIMIT = 20_000_000;

    private final List<StateProfile> candidates;
    private final ThreatPerception threats;
    private final Ties ties;
    private final long limit;

    private ClusterFinder(List<StateProfile> candidates, ThreatPerception threats, Ties ties, long limit) {
        this.candidates = ImmutableList.copyOf(candidates);
        this.threats = threats;
        this.ties = ties;
        this.limit = limit;
    }

    /** A finder among these states. */
    public static ClusterFinder among(Collection<StateProfile> candidates, ThreatPerception threats, Ties ties) {
        return new ClusterFinder(
                candidates.stream()
                        .sorted(Comparator.comparing(StateProfile::id))
                        .toList(),
                threats,
                ties,
                LIMIT);
    }

    /** The same finder, cut off after so many groups. */
    public ClusterFinder lookingAtNoMoreThan(long groups) {
        checkArgument(groups > 0, "a search among %s groups", groups);
        return new ClusterFinder(candidates, threats, ties, groups);
    }

    /**
     * The best groups for a goal.
     *
     * @param count how many to list, at least one
     */
    public ClusterRanking find(ClusterGoal goal, int count) {
        checkArgument(count > 0, "a list of %s groups", count);
        return new ClusterSearch(candidates, threats, ties, goal, count, limit).run();
    }

    /** What a given group would score, and what it lacks. */
    public ClusterProposal judge(ClusterGoal goal, Collection<ActorId> members) {
        List<StateProfile> group = new ArrayList<>();
        for (StateProfile candidate : candidates) {
            if (members.contains(candidate.id())) {
                group.add(candidate);
            }
        }
        checkArgument(
                group.size() == members.size() && group.size() >= 2,
                "a group of %s; it takes two or more of the candidates",
                members);
        return new ClusterSearch(group, threats, ties, goal.ofSize(group.size(), group.size()), 1, 1_000_000)
                .run()
                .best()
                .get(0);
    }
}
