package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.eu.Populations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The arithmetic of a vote, read off the very condition that decided it.
 *
 * @param votes who voted how
 * @param numbers the figures by name; percentages end in {@code _pct}
 */
public record Count(Map<String, Set<ActorId>> votes, Map<String, Double> numbers) {

    private static final double PERCENT = 100.0;

    public Count {
        votes = ImmutableMap.copyOf(votes);
        numbers = ImmutableMap.copyOf(numbers);
    }

    /**
     * Counts a ballot.
     *
     * @param condition what had to hold
     * @param circle all members, with or without a vote
     * @param table the figures in which the record counts population, where it names a table
     */
    static Count of(Ballot ballot, Condition condition, Set<ActorId> circle, Optional<Populations> table) {
        Map<String, Set<ActorId>> votes = new LinkedHashMap<>();
        Predicate<Level> abstains = level -> level == Level.ABSTAIN || level == Level.ABSTAIN_DECLARED;
        votes.put("for", ballot.where(level -> level == Level.ASSENT));
        votes.put("against", ballot.where(level -> level == Level.OBJECT));
        votes.put("abstain", ballot.where(abstains));
        votes.put("absent", ballot.where(level -> level == Level.ABSENT));
        Set<ActorId> voters = ballot.electorate().voters();
        votes.put("non_participating", new TreeSet<>(Sets.difference(circle, voters)));
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("for_states", (double) votes.get("for").size());
        numbers.put("participating_states", (double) voters.size());
        quota(condition, "members").ifPresent(count -> numbers.put("required_states", (double) count.quota()));
        quota(condition, "votes").ifPresent(sum -> {
            numbers.put("required_weight", (double) sum.quota());
            numbers.put("total_weight", (double) sum.total());
            votes.forEach((name, who) -> numbers.put(name + "_weight", weight(sum, who)));
        });
        population(condition).ifPresent(sum -> {
            double share = PERCENT * weight(sum, votes.get("for")) / sum.total();
            numbers.put("required_pop_pct", required(sum));
            numbers.put("for_pop_pct", share);
            double named = table.map(t -> PERCENT * t.total(votes.get("for")) / t.total(voters))
                    .orElse(share);
            numbers.put("computed_for_pop_pct", named);
            numbers.put("reported_for_pop_pct", named);
        });
        return new Count(votes, numbers);
    }

    /**
     * The same with the number of members that the treaty names for another case, where this vote needs none: under the
     * weights of the Twelve a proposal of the Commission needs votes alone, any other act eight members as well.
     */
    Count withMembersNamedBy(Condition other) {
        Map<String, Double> more = new LinkedHashMap<>(numbers);
        quota(other, "members").ifPresent(count -> more.putIfAbsent("required_states", (double) count.quota()));
        return new Count(votes, more);
    }

    /** The threshold as the treaties name it: a whole percentage. */
    private static double required(AtLeast sum) {
        return Math.floor(PERCENT * sum.quota() / sum.total() + 1e-9);
    }

    private static Optional<AtLeast> quota(Condition condition, String unit) {
        return sums(condition).stream().filter(sum -> sum.unit().equals(unit)).findFirst();
    }

    private static Optional<AtLeast> population(Condition condition) {
        return sums(condition).stream()
                .filter(sum -> !sum.unit().equals("members") && !sum.unit().equals("votes"))
                .findFirst();
    }

    private static List<AtLeast> sums(Condition condition) {
        return condition
                .nodes()
                .filter(AtLeast.class::isInstance)
                .map(AtLeast.class::cast)
                .toList();
    }

    private static double weight(AtLeast sum, Set<ActorId> who) {
        return sum.terms().stream()
                .filter(term -> term.condition() instanceof Act act && who.contains(act.actor()))
                .mapToLong(Weighted::weight)
                .sum();
    }
}
