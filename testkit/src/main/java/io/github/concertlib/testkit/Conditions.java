package io.github.concertlib.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.source.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of conditions of every shape, over the actors A to F. */
public final class Conditions {

    private Conditions() {}

    /** One act at any level, in either forum, with or without absence being enough. */
    public static Arbitrary<Condition> acts() {
        return Combinators.combine(
                        Stances.actor(),
                        Arbitraries.of(Stances.FORUM, Stances.OTHER_FORUM),
                        Stances.ordered(),
                        Arbitraries.of(false, true))
                .as(Act::new);
    }

    /**
     * Weights that reach the edges: nothing, equal members, one that outweighs all others, and sums near the largest 64-bit
     * number.
     */
    public static Arbitrary<Long> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 9)),
                Tuple.of(2, Arbitraries.longs().between(10_000, 90_000_000)),
                Tuple.of(1, Arbitraries.just(1L << 60)));
    }

    /** Conditions nested up to three deep, constants and degenerate quotas included. */
    public static Arbitrary<Condition> any() {
        return any(3).withoutEdgeCases();
    }

    private static Arbitrary<Condition> any(int depth) {
        Arbitrary<Condition> leaf =
                Arbitraries.frequencyOf(Tuple.of(9, acts()), Tuple.of(1, Arbitraries.of(Constant.values())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> inner = any(depth - 1);
        Arbitrary<List<Condition>> parts = inner.list().ofMaxSize(4);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf),
                Tuple.of(3, parts.map(Condition::all)),
                Tuple.of(3, parts.map(Condition::any)),
                Tuple.of(4, atLeast(inner)),
                Tuple.of(1, inner.map(part -> Condition.scopedTo(ImmutableSet.copyOf(Stances.actors()), part))),
                Tuple.of(1, inner.map(part -> part.as("a rule", Source.unsourced()))));
    }

    /** Quotas from below nought to above the total, with ties at partial sums. */
    private static Arbitrary<Condition> atLeast(Arbitrary<Condition> inner) {
        return Combinators.combine(inner, weights())
                .as(Weighted::new)
                .list()
                .ofMaxSize(5)
                .filter(terms ->
                        terms.stream().filter(term -> term.weight() == 1L << 60).count() < 5)
                .flatMap(Conditions::withQuota);
    }

    private static Arbitrary<Condition> withQuota(List<Weighted> terms) {
        long total = terms.stream().mapToLong(Weighted::weight).sum();
        long half = terms.stream()
                .limit(terms.size() / 2)
                .mapToLong(Weighted::weight)
                .sum();
        return Arbitraries.oneOf(
                        Arbitraries.of(-1L, 0L, 1L, half, half + 1, total, total + 1),
                        Arbitraries.longs().between(0, Math.max(1, total)))
                .map(quota -> new AtLeast(quota, terms, "votes"));
    }
}
