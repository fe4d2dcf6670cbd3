package io.github.concertlib.core.architecture;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A layered order on a day: tiers, and how they work together for each function. Immutable; every step returns a new one.
 *
 * <pre>{@code
 * Architecture order = Architecture.on(day)
 *     .tier("NATO", nato, nato.provide(day))
 *     .tier("JEF", minilateral, minilateral.provide(day).only("jef"));
 * order.respondTo(crisis, Function.AUTHORISE, positions).explanation();
 * }</pre>
 *
 * <p>Members, rules and duties are those of the order's day, also for a contingency of another day: a decision is judged by
 * the rules of the day on which it was opened. To ask about another day, put an order of that day together.
 *
 * @param at the day
 * @param tiers in the order in which they are tried
 * @param combiners how tiers work together, by function; {@link Combiner#FIRST_THAT_CAN_ACT} where nothing is said
 */
public record Architecture(LocalDate at, List<Tier> tiers, Map<Function, Combiner> combiners) {

    public Architecture {
        tiers = ImmutableList.copyOf(tiers);
        combiners = ImmutableMap.copyOf(combiners);
        Set<String> names = new HashSet<>();
        for (Tier tier : tiers) {
            checkArgument(names.add(tier.name()), "two tiers are called '%s'", tier.name());
        }
        // the union is taken for its check alone: one id, one content
        union(tiers, at);
    }

    private static Provision union(List<Tier> tiers, LocalDate at) {
        return tiers.stream()
                .flatMap(tier -> tier.parts().stream())
                .map(Tier.Part::provision)
                .reduce(Provision.empty(at), Provision::and);
    }

    /** An order without any tier yet. */
    public static Architecture on(LocalDate at) {
        return new Architecture(at, List.of(), Map.of());
    }

    /**
     * Every pathway as a tier under its id, in the order of the ids, with the arrangements that exist on the day; one that has
     * none is left out. What is proposed or assumed enters an order that is put together by hand, or by reforms.
     *
     * @param readings the readings chosen; every point not mentioned takes its default
     * @throws IllegalArgumentException when a reading is chosen that no pathway offers
     */
    public static Architecture of(Pathways pathways, LocalDate at, Interpretations readings) {
        Architecture order = on(at);
        for (Map.Entry<Pathway, Provision> supply :
                pathways.provide(at, readings).entrySet()) {
            Provision existing = existing(supply.getValue());
            if (!existing.arrangements().isEmpty()) {
                order = order.tier(supply.getKey().descriptor().id(), supply.getKey(), existing);
            }
        }
        return order;
    }

    private static Provision existing(Provision provision) {
        return provision.only(provision.arrangements().stream()
                .filter(arrangement -> arrangement.standing() == Standing.EXISTS)
                .map(Arrangement::id)
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** The same order with one more tier at the end. */
    public Architecture tier(Tier tier) {
        return new Architecture(
                at, ImmutableList.<Tier>builder().addAll(tiers).add(tier).build(), combiners);
    }

    /**
     * The same order with one more tier at the end.
     *
     * @throws IllegalArgumentException when other pathways alone contributed to the provision
     */
    public Architecture tier(String name, Pathway pathway, Provision provision) {
        return tier(Tier.of(name, pathway, provision));
    }

    /** The same order, with tiers working together in this way for one function. */
    public Architecture combining(Function function, Combiner combiner) {
        Map<Function, Combiner> changed = new LinkedHashMap<>(combiners);
        changed.put(function, combiner);
        return new Architecture(at, tiers, changed);
    }

    /**
     * The order of the first {@code count} tiers alone.
     *
     * @param count from 0 to the number of tiers
     * @throws IllegalArgumentException when there are not so many
     */
    public Architecture first(int count) {
        checkArgument(count >= 0 && count <= tiers.size(), "no first %s of %s tiers", count, tiers.size());
        return new Architecture(at, tiers.subList(0, count), combiners);
    }

    public Combiner combiner(Function function) {
        return combiners.getOrDefault(function, Combiner.FIRST_THAT_CAN_ACT);
    }

    /** Every way to perform a function in a contingency, in the order in which it is tried; none where no tier has one. */
    public List<Route> routes(Contingency contingency, Function function) {
        return counting(contingency, function).stream().flatMap(List::stream).toList();
    }

    /** The ways of each tier that count, in order. */
    private List<List<Route>> counting(Contingency contingency, Function function) {
        return combiner(function)
                .counting(tiers.stream()
                        .map(tier -> tier.routes(function, contingency))
                        .toList());
    }

    /** What must hold for a function to be performed; {@link Condition#never()} where no tier has a way. */
    public Condition condition(Contingency contingency, Function function) {
        return combiner(function).combine(counting(contingency, function));
    }

    /** What must hold for several functions to be performed: all of them. */
    public Condition condition(Contingency contingency, Collection<Function> functions) {
        return Condition.all(functions.stream()
                .map(function -> condition(contingency, function))
                .toList());
    }

    /**
     * The game of performing a function, among all who decide in some tier: who can bring it about, and who can stop it.
     * Members whose position makes no difference are its dummies.
     *
     * <p>Where no tier has a way to perform the function, nobody wins, so everybody is a veto player: ask {@link #routes} or
     * {@link Capacity#possible} first whether there is one.
     */
    public Game game(Contingency contingency, Function function) {
        Condition condition = condition(contingency, function);
        return Game.of(condition, Sets.union(members(), condition.actors()));
    }

    /** The duties that stand in this order, whatever any body decides. */
    public List<Commitment> duties() {
        return tiers.stream().flatMap(tier -> duties(tier).stream()).distinct().toList();
    }

    /** The duties of one of its tiers that stand in this order. */
    public List<Commitment> duties(Tier tier) {
        Provision order = union(tiers, at);
        return tier.parts().stream()
                .flatMap(part -> part.pathway().duties(part.provision(), order).stream())
                .toList();
    }

    /** Those of its duties that a contingency calls up. */
    public List<Commitment> commitments(Contingency contingency) {
        return duties().stream()
                .filter(commitment -> !commitment.owedBy(contingency).isEmpty())
                .toList();
    }

    /** Whether and how a function can be performed, given positions. */
    public Outcome respondTo(Contingency contingency, Function function, Positions positions) {
        List<List<Route>> counting = counting(contingency, function);
        List<Attempt> attempts = new ArrayList<>();
        List<Explanation> evidence = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            counting.get(i).forEach(route -> attempts.add(Attempt.of(tier, route, positions)));
            if (counting.get(i).isEmpty() && combiner(function) == Combiner.ALL_OF) {
                evidence.add(new Explanation(
                        Verdict.FAILS, tier.name() + ", which is needed, has no way to " + function, List.of()));
            }
        }
        if (attempts.isEmpty()) {
            return new Outcome.NotApplicable(String.format(
                    Locale.ROOT,
                    "none of %s has a way to %s in answer to: %s",
                    tiers.stream().map(Tier::name).toList(),
                    function,
                    contingency));
        }
        attempts.forEach(attempt -> evidence.add(attempt.explanation().under(attempt.tier())));
        Condition condition = combiner(function).combine(counting);
        Verdict verdict = condition.evaluate(positions);
        Explanation explanation = new Explanation(
                verdict,
                String.format(Locale.ROOT, "%s, by %s, in answer to: %s", function, combiner(function), contingency),
                evidence);
        return switch (verdict) {
            case HOLDS -> {
                List<Attempt> taken = taken(attempts, combiner(function));
                yield new Outcome.Authorised(attempts, taken, consequences(taken, positions), explanation);
            }
            case FAILS -> new Outcome.Blocked(attempts, explanation);
            case OPEN -> new Outcome.Undetermined(attempts, condition.given(positions), explanation);
        };
    }

    /** The first attempt that succeeds, or the first in each tier where all must act. */
    private static List<Attempt> taken(List<Attempt> attempts, Combiner combiner) {
        Map<String, Attempt> firstByTier = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.verdict() == Verdict.HOLDS)
                .forEach(attempt -> firstByTier.putIfAbsent(attempt.tier(), attempt));
        Stream<Attempt> firsts = firstByTier.values().stream();
        return (combiner == Combiner.ALL_OF ? firsts : firsts.limit(1)).toList();
    }

    private static Consequences consequences(List<Attempt> taken, Positions positions) {
        return taken.stream()
                .map(attempt -> attempt.route().consequences(positions))
                .reduce(Consequences::and)
                .orElse(Consequences.none());
    }

    /** The nesting that will be evaluated, one tier to a line. */
    public String describe() {
        StringBuilder text = new StringBuilder("Order on " + at);
        for (Tier tier : tiers) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(tier.name())
                    .append(" (")
                    .append(tier.standing())
                    .append("): ")
                    .append(String.join(
                            ", ", tier.arrangements().map(a -> a.id().id()).toList()));
        }
        return text.toString();
    }

    /** Everybody who decides in some tier, sorted by code. */
    public Set<ActorId> members() {
        return tiers.stream()
                .flatMap(Tier::arrangements)
                .flatMap(arrangement -> arrangement.members(at).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
