package io.github.concertlib.core.decision;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.util.Set;

/**
 * What follows from a decision: consenting, taking part, being bound and paying are four different things, all read from
 * the same ballot.
 *
 * @param bound whom it binds
 * @param pays who bears the common cost
 * @param boundByLaw actors other than the voters who are bound, and pay their own way, as soon as the act is done: the
 *     members from whom a victim asks for help
 * @param contribution how forces come to it, in words: "each member chooses what it sends"
 * @param source where it says so
 */
public record Effects(Circle bound, Circle pays, Set<ActorId> boundByLaw, String contribution, Source source) {

    public Effects {
        boundByLaw = ImmutableSortedSet.copyOf(boundByLaw);
    }

    public Effects(Circle bound, Circle pays, String contribution, Source source) {
        this(bound, pays, Set.of(), contribution, source);
    }

    /** A decision that binds and charges all who vote. */
    public static Effects onAllVoters(String contribution, Source source) {
        return new Effects(Circle.ALL_VOTERS, Circle.ALL_VOTERS, contribution, source);
    }

    /** A decision that touches those alone who agree to it. */
    public static Effects onThoseWhoAssent(String contribution, Source source) {
        return new Effects(Circle.THOSE_WHO_ASSENT, Circle.THOSE_WHO_ASSENT, contribution, source);
    }

    /** A text that obliges nobody. */
    public static Effects none(Source source) {
        return new Effects(Circle.NOBODY, Circle.NOBODY, "nothing follows by itself", source);
    }

    /** An act that itself binds no voter, but calls up a duty of others. */
    public static Effects onOthers(Set<ActorId> boundByLaw, String contribution, Source source) {
        return new Effects(Circle.NOBODY, Circle.NOBODY, boundByLaw, contribution, source);
    }

    /** What follows, given how the voters voted. */
    public Consequences of(Ballot ballot) {
        Set<ActorId> voters = ballot.electorate().voters();
        Set<ActorId> binding = bound.of(ballot);
        Set<ActorId> paying = pays.of(ballot);
        return new Consequences(
                Sets.union(binding, boundByLaw),
                Sets.difference(voters, binding),
                Sets.union(paying, boundByLaw),
                Sets.difference(voters, paying),
                contribution);
    }
}
