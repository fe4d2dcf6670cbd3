package io.github.concertlib.core.analysis;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weighted votes in one line. */
final class Quotas {

    private Quotas() {}

    /** Of the votes of A, B, C and so on. */
    static Condition condition(long quota, long... weights) {
        List<ActorId> players = Conditions.actors(weights.length);
        List<Weighted> terms = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            terms.add(new Weighted(Condition.assent(players.get(k), Forum.of("any")), weights[k]));
        }
        return new AtLeast(quota, terms, "votes");
    }

    /** Of the votes of players 0, 1, 2 and so on. */
    static Formula formula(long quota, long... weights) {
        return formulaFrom(0, quota, weights);
    }

    /** Of the votes of players numbered from the first on. */
    static Formula formulaFrom(int first, long quota, long... weights) {
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        for (int k = 0; k < weights.length; k++) {
            rows.put(first + k, new long[] {0, weights[k]});
        }
        return Threshold.of(quota, rows);
    }
}
