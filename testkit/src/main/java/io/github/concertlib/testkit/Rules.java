package io.github.concertlib.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of decision rules by composition, for the electorate A to F. */
public final class Rules {

    private static final int SIZE = Stances.actors().size();
    private static final long HUGE = 1L << 60;

    private Rules() {}

    /** All actors of generated worlds, voting in {@link Stances#FORUM}. */
    public static Electorate electorate() {
        return Electorate.of(Stances.FORUM, Stances.actors());
    }

    /** A rule of the catalogue, or two of them joined. */
    public static Arbitrary<DecisionRule> any() {
        return joined(Arbitraries.oneOf(simple(), led()));
    }

    /** The same, but for rules that need one lead nation: they can be put to any of the actors. */
    public static Arbitrary<DecisionRule> anywhere() {
        return joined(simple());
    }

    private static Arbitrary<DecisionRule> joined(Arbitrary<DecisionRule> one) {
        return Arbitraries.oneOf(
                one,
                Combinators.combine(one, one).as(DecisionRule::and),
                Combinators.combine(one, one).as(DecisionRule::or));
    }

    private static Arbitrary<DecisionRule> led() {
        return Combinators.combine(Stances.actor(), Arbitraries.integers().between(0, 5))
                .as(DecisionRules::optIn);
    }

    private static Arbitrary<DecisionRule> simple() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        DecisionRules.consensus(),
                        DecisionRules.unanimity(),
                        DecisionRules.agreementOfAll(),
                        DecisionRules.simpleMajority(),
                        DecisionRules.onRequestOfOne()),
                Arbitraries.integers().between(0, 7).map(DecisionRules::atLeast),
                Arbitraries.longs().between(0, 100).map(percent -> DecisionRules.majority(Share.percent(percent))),
                weighted());
    }

    /** Weighted votes with a quota that is a share, or exactly what some coalition has, or one vote more. */
    public static Arbitrary<DecisionRule> weighted() {
        return weights()
                .flatMap(weights -> Arbitraries.oneOf(
                        Arbitraries.longs()
                                .between(0, 100)
                                .map(percent -> DecisionRules.weighted(weights, Share.percent(percent), "votes")),
                        Combinators.combine(Stances.actor().set().ofMinSize(1), Arbitraries.of(0L, 1L))
                                .as((coalition, more) -> DecisionRules.weighted(
                                        weights,
                                        coalition.stream()
                                                        .mapToLong(weights::get)
                                                        .sum()
                                                + more,
                                        "votes"))));
    }

    /** The weight of each actor: all equal, all alike but one that outweighs the others together, or as they come. */
    public static Arbitrary<Map<ActorId, Long>> weights() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 9).list().ofSize(SIZE).map(list -> table(list::get)),
                Arbitraries.longs().between(0, 9).map(equal -> table(i -> equal)),
                Combinators.combine(Arbitraries.integers().between(0, SIZE - 1), Arbitraries.of((long) SIZE, HUGE))
                        .as((giant, weight) -> table(i -> i == giant ? weight : 1)),
                Conditions.weights().list().ofSize(SIZE).filter(Rules::addsUp).map(list -> table(list::get)));
    }

    private static Map<ActorId, Long> table(java.util.function.IntFunction<Long> weight) {
        return IntStream.range(0, SIZE)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(Stances.actors()::get, weight::apply));
    }

    private static boolean addsUp(List<Long> weights) {
        return weights.stream().filter(weight -> weight == HUGE).count() < 5;
    }
}
