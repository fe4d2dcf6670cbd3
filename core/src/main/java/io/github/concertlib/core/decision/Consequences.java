package io.github.concertlib.core.decision;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import java.util.Set;

/**
 * Whom a decision binds and charges. All sets are sorted by code. Nobody but the voters and those bound
 * by law is ever touched.
 *
 * @param bound whom it binds
 * @param exempt voters whom it does not bind
 * @param pays who bears the common cost
 * @param exemptFromCost voters who do not
 * @param contribution how forces come to it, in words
 */
public record Consequences(
        Set<ActorId> bound, Set<ActorId> exempt, Set<ActorId> pays, Set<ActorId> exemptFromCost, String contribution) {

    public Consequences {
        bound = ImmutableSortedSet.copyOf(bound);
        exempt = ImmutableSortedSet.copyOf(exempt);
        pays = ImmutableSortedSet.copyOf(pays);
        exemptFromCost = ImmutableSortedSet.copyOf(exemptFromCost);
    }

    /** Nothing follows. */
    public static Consequences none() {
        return new Consequences(Set.of(), Set.of(), Set.of(), Set.of(), "nothing follows by itself");
    }

    /** What follows from two decisions together: bound by either is bound, exempt is who neither binds. */
    public Consequences and(Consequences other) {
        Set<ActorId> binding = Sets.union(bound, other.bound);
        Set<ActorId> paying = Sets.union(pays, other.pays);
        return new Consequences(
                binding,
                Sets.difference(Sets.union(exempt, other.exempt), binding),
                paying,
                Sets.difference(Sets.union(exemptFromCost, other.exemptFromCost), paying),
                contribution.equals(other.contribution) ? contribution : contribution + "; " + other.contribution);
    }
}
