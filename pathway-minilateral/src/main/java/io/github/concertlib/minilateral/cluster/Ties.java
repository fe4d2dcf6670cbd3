package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.treaty.DutyGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How closely states are tied already, from 0 to 1000 for each pair.
 *
 * @param strength by pair, first code first; a pair that is missing has no tie
 */
public record Ties(Map<DutyGraph.Edge, Integer> strength) {

    private static final int MOST = 1000;
    private static final int EACH_GROUP = 200;
    private static final int MUTUAL_DEFENCE = 400;

    public Ties {
        strength = ImmutableMap.copyOf(strength);
    }

    /**
     * Counts what exists on a day: 200 for each small group or bilateral instrument that two states share, and 400 more for a
     * bilateral duty of mutual defence, up to 1000. Proposals do not count, nor do alliances and the Union. The figures are an
     * assumption.
     */
    public static Ties of(Collection<Arrangement> arrangements, Collection<Commitment> duties, LocalDate on) {
        Map<DutyGraph.Edge, Integer> sums = new LinkedHashMap<>();
        for (Arrangement arrangement : arrangements) {
            boolean small = arrangement.layer() == Layer.CLUSTER || arrangement.layer() == Layer.BILATERAL;
            if (small && arrangement.standing() == Standing.EXISTS) {
                List<ActorId> members = new ArrayList<>(arrangement.members(on));
                for (int i = 0; i < members.size(); i++) {
                    for (int j = i + 1; j < members.size(); j++) {
                        sums.merge(new DutyGraph.Edge(members.get(i), members.get(j)), EACH_GROUP, Integer::sum);
                    }
                }
            }
        }
        DutyGraph.of(duties).edges().forEach(edge -> sums.merge(edge, MUTUAL_DEFENCE, Integer::sum));
        sums.replaceAll((pair, sum) -> Math.min(MOST, sum));
        return new Ties(sums);
    }

    /** How closely two states are tied. */
    public int between(ActorId one, ActorId other) {
        DutyGraph.Edge pair =
                one.compareTo(other) < 0 ? new DutyGraph.Edge(one, other) : new DutyGraph.Edge(other, one);
        return strength.getOrDefault(pair, 0);
    }
}
