package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The best groups found.
 *
 * @param best best first; of equals the smaller first, then by code
 * @param bound no group left out scores higher than this
 * @param exact whether the list is proven to be the best there is; otherwise the search was cut off at its limit and
 *     {@code bound} says how much better an unseen group could be
 * @param tried how many groups were looked at
 */
public record ClusterRanking(List<ClusterProposal> best, int bound, boolean exact, long tried) {

    public ClusterRanking {
        best = ImmutableList.copyOf(best);
    }
}
