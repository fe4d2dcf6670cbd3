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

    private Rules() {}

    /** All actors of generated worlds, voting in {@link Stances#FORUM}. */
    public static Electorate electorate() {
        return Electorate.of(Stances.FORUM, Stances.actors());
    }

    /** A rule of the catalogue, or two of them joined. */
    public static Arbitrary<DecisionRule> any() {
        return Arbitraries.oneOf(
                simple(),
                Combinators.combine(simple(), simple()).as(DecisionRule::and),
                Combinators.combine(simple(), simple()).as(DecisionRule::or));
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
                Combinators.combine(Stances.actor(), Arbitraries.integers().between(0, 5))
                        .as(DecisionRules::optIn),
                Combinators.combine(weights(), Arbitraries.longs().between(0, 100))
                        .as((weights, percent) -> DecisionRules.weighted(weights, Share.percent(percent), "votes")));
    }

    private static Arbitrary<Map<ActorId, Long>> weights() {
        int size = Stances.actors().size();
        return Conditions.weights()
                .list()
                .ofSize(size)
                .filter(Rules::addsUp)
                .map(weights -> IntStream.range(0, size)
                        .boxed()
                        .collect(ImmutableMap.toImmutableMap(Stances.actors()::get, weights::get)));
    }

    private static boolean addsUp(List<Long> weights) {
        return weights.stream().filter(weight -> weight == 1L << 60).count() < 5;
    }
}
