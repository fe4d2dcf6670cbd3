package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Set;

/**
 * A group that would serve a goal. All figures are from 0 to 1000.
 *
 * @param members who
 * @param score the weighted mean of the three that follow
 * @param threatFit the least likeness of any two, or the least concern of any one for the theatre, whichever is lower
 * @param coverage the share of the capabilities wanted that somebody brings
 * @param ties the mean strength of the ties between any two
 * @param missing the capabilities nobody is known to bring
 * @param lacks what else it lacks, in words
 */
public record ClusterProposal(
        Set<ActorId> members,
        int score,
        int threatFit,
        int coverage,
        int ties,
        Set<String> missing,
        List<String> lacks) {

    public ClusterProposal {
        members = ImmutableSortedSet.copyOf(members);
        missing = ImmutableSet.copyOf(missing);
        lacks = ImmutableList.copyOf(lacks);
    }

    /**
     * The group by the three conditions of success: the fit is good enough from half of the most on, capability where somebody
     * brings each kind wanted; whether there is the will, no figure tells.
     *
     * @param figures where the figures come from
     */
    public SuccessConditions conditions(Source figures) {
        return new SuccessConditions(
                Verdict.of(threatFit >= ThreatPerception.MOST / 2),
                Verdict.of(missing.isEmpty()),
                Verdict.OPEN,
                figures);
    }
}
