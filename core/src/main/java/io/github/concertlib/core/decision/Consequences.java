package io.github.concertlib.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whom a decision binds and charges. All sets are sorted by code. Nobody but the voters and those bound
 * by law is ever touched.
 *
 * @param bound whom it binds
 * @param exempt voters whom it does not bind
 * @param pays who bears the common cost
 * @param exemptFromCost voters who do not
 * @param contribution how forces come to it, in words
 * @param whyExempt why a voter is not bound, in words: how it voted, or what is missing at home; nothing of those whom the
 *     decision was never to bind
 */
public record Consequences(
        Set<ActorId> bound,
        Set<ActorId> exempt,
        Set<ActorId> pays,
        Set<ActorId> exemptFromCost,
        String contribution,
        Map<ActorId, String> whyExempt) {

    public Consequences {
        bound = ImmutableSortedSet.copyOf(bound);
        exempt = ImmutableSortedSet.copyOf(exempt);
        pays = ImmutableSortedSet.copyOf(pays);
        exemptFromCost = ImmutableSortedSet.copyOf(exemptFromCost);
        whyExempt = ImmutableSortedMap.copyOf(whyExempt);
        checkArgument(
                exempt.containsAll(whyExempt.keySet()),
                "reasons why %s are exempt, but exempt are %s",
                whyExempt.keySet(),
                exempt);
    }

    public Consequences(
            Set<ActorId> bound,
            Set<ActorId> exempt,
            Set<ActorId> pays,
            Set<ActorId> exemptFromCost,
            String contribution) {
        this(bound, exempt, pays, exemptFromCost, contribution, Map.of());
    }

    /** Nothing follows. */
    public static Consequences none() {
        return new Consequences(Set.of(), Set.of(), Set.of(), Set.of(), "nothing follows by itself");
    }

    /** What follows from two decisions together: bound by either is bound, exempt is who neither binds. */
    public Consequences and(Consequences other) {
        Set<ActorId> binding = Sets.union(bound, other.bound);
        Set<ActorId> paying = Sets.union(pays, other.pays);
        Set<ActorId> free = Sets.difference(Sets.union(exempt, other.exempt), binding);
        Map<ActorId, String> reasons = new TreeMap<>(whyExempt);
        other.whyExempt.forEach((voter, why) -> reasons.merge(voter, why, Consequences::both));
        reasons.keySet().retainAll(free);
        return new Consequences(
                binding,
                free,
                paying,
                Sets.difference(Sets.union(exemptFromCost, other.exemptFromCost), paying),
                both(contribution, other.contribution),
                reasons);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "; " + other;
    }
}
