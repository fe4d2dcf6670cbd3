package io.github.concertlib.core.decision;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.source.Source;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows from a decision: consenting, taking part, being bound and paying are four different things, all read from
 * the same ballot. What binds a state may have to pass at home as well: a voter is concerned only where the condition put
 * to it holds, and a condition that is still open binds nobody yet.
 *
 * @param bound whom it binds
 * @param pays who bears the common cost
 * @param subjectTo what else it takes for a voter to be bound or charged, such as the consent of its parliament, which
 *     stands in a forum of its own; a voter that is not named is asked for nothing more
 * @param boundByLaw actors other than the voters who are bound, and pay their own way, as soon as the act is done: the
 *     members from whom a victim asks for help
 * @param contribution how forces come to it, in words: "each member chooses what it sends"
 * @param source where it says so
 */
public record Effects(
        Circle bound,
        Circle pays,
        Map<ActorId, Condition> subjectTo,
        Set<ActorId> boundByLaw,
        String contribution,
        Source source) {

    public Effects {
        subjectTo = ImmutableSortedMap.copyOf(subjectTo);
        boundByLaw = ImmutableSortedSet.copyOf(boundByLaw);
    }

    /** Effects for which a voter needs nothing but the ballot. */
    public Effects(Circle bound, Circle pays, Set<ActorId> boundByLaw, String contribution, Source source) {
        this(bound, pays, Map.of(), boundByLaw, contribution, source);
    }

    /** Effects on voters alone, for which they need nothing but the ballot. */
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

    /** The same effects, each on the voter for whom the condition put to it holds as well. */
    public Effects subjectTo(Map<ActorId, Condition> conditions) {
        return new Effects(bound, pays, conditions, boundByLaw, contribution, source);
    }

    /** The forums, besides that of the ballot, in which the effects are read. */
    public Set<Forum> forums() {
        return subjectTo.values().stream()
                .flatMap(Condition::acts)
                .map(Act::forum)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** What follows, given how the voters voted. */
    public Consequences of(Ballot ballot) {
        Set<ActorId> voters = ballot.electorate().voters();
        Set<ActorId> binding = concerned(bound, ballot);
        Set<ActorId> paying = concerned(pays, ballot);
        return new Consequences(
                Sets.union(binding, boundByLaw),
                Sets.difference(voters, binding),
                Sets.union(paying, boundByLaw),
                Sets.difference(voters, paying),
                contribution,
                whyExempt(Sets.difference(voters, binding), ballot));
    }

    private Set<ActorId> concerned(Circle circle, Ballot ballot) {
        return Sets.filter(circle.of(ballot), voter -> own(voter).evaluate(ballot.positions()) == Verdict.HOLDS);
    }

    private Condition own(ActorId voter) {
        return subjectTo.getOrDefault(voter, Condition.always());
    }

    /** Its own vote, or what is missing at home; where the decision is to bind nobody there is nothing to say. */
    private Map<ActorId, String> whyExempt(Set<ActorId> exempt, Ballot ballot) {
        Set<ActorId> byVote = bound.of(ballot);
        return bound == Circle.NOBODY
                ? Map.of()
                : exempt.stream()
                        .collect(toImmutableSortedMap(
                                Comparator.naturalOrder(),
                                voter -> voter,
                                voter -> byVote.contains(voter)
                                        ? missing(own(voter).explain(ballot.positions()))
                                        : ballot.of(voter).phrase()));
    }

    private static String missing(Explanation why) {
        return why.steps()
                .filter(step -> step.verdict() != Verdict.HOLDS)
                .map(Explanation::reason)
                .distinct()
                .collect(Collectors.joining(": "));
    }
}
