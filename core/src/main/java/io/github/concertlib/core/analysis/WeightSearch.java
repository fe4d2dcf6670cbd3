package io.github.concertlib.core.analysis;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Looks for weights that represent a game: a linear program in which every minimal winning coalition reaches the quota and
 * every maximal losing one misses it by one at least. Players who can be exchanged share a weight, which loses nothing,
 * because the average of two representations is one.
 */
final class WeightSearch {

    private static final long MOST_COALITIONS = 200_000;
    private static final int MOST_PLAYERS = 30;
    private static final int MOST_CONSTRAINTS = 2_000;

    private final Game game;
    private final List<List<ActorId>> kinds = new ArrayList<>();

    private WeightSearch(Game game) {
        this.game = game;
        for (ActorId player : game.players()) {
            Optional<List<ActorId>> kind = kinds.stream()
                    .filter(alike -> game.desirability(alike.get(0), player) == Desirability.EQUAL)
                    .findFirst();
            kind.orElseGet(() -> {
                        kinds.add(new ArrayList<>());
                        return kinds.get(kinds.size() - 1);
                    })
                    .add(player);
        }
    }

    /** @throws TooLargeException when the game has too many players or minimal coalitions for the program */
    static Optional<WeightedForm> of(Game game) {
        if (game.players().size() > MOST_PLAYERS) {
            throw new TooLargeException(
                    "weights are looked for in small games only, of at most " + MOST_PLAYERS + " players, not "
                            + game.players().size(),
                    "the whole condition");
        }
        if (!game.isComplete()) {
            return Optional.empty();
        }
        return new WeightSearch(game).search();
    }

    private Optional<WeightedForm> search() {
        Set<ActorId> everybody = new TreeSet<>(game.players());
        Set<List<Integer>> winning = counts(game.minimalWinning(), set -> set);
        Set<List<Integer>> losing = counts(game.minimalBlocking(), set -> Sets.difference(everybody, set));
        List<long[]> constraints = new ArrayList<>();
        winning.forEach(counts -> constraints.add(constraint(counts, 1, 0)));
        losing.forEach(counts -> constraints.add(constraint(counts, -1, 1)));
        long[] cost = new long[kinds.size() + 1];
        for (int kind = 0; kind < kinds.size(); kind++) {
            cost[kind] = kinds.get(kind).size();
        }
        return LinearProgram.least(cost, constraints).map(this::form);
    }

    /** The weights of so many players of each kind, less the quota (or the other way round), reach a bound. */
    private long[] constraint(List<Integer> counts, int sign, long bound) {
        long[] constraint = new long[kinds.size() + 2];
        for (int kind = 0; kind < kinds.size(); kind++) {
            constraint[kind] = (long) sign * counts.get(kind);
        }
        constraint[kinds.size()] = -sign;
        constraint[kinds.size() + 1] = bound;
        return constraint;
    }

    private Set<List<Integer>> counts(Coalitions coalitions, Function<Set<ActorId>, Set<ActorId>> reading) {
        boolean tooMany = coalitions.count().compareTo(BigInteger.valueOf(MOST_COALITIONS)) > 0;
        Set<List<Integer>> counts = new LinkedHashSet<>();
        if (!tooMany) {
            coalitions.stream().forEach(coalition -> {
                Set<ActorId> members = reading.apply(coalition);
                counts.add(kinds.stream()
                        .map(kind ->
                                (int) kind.stream().filter(members::contains).count())
                        .toList());
            });
        }
        if (tooMany || counts.size() > MOST_CONSTRAINTS) {
            throw new TooLargeException(
                    "weights are looked for in small games only; this one has " + coalitions.count()
                            + " minimal coalitions",
                    "the whole condition");
        }
        return counts;
    }

    private WeightedForm form(Fraction[] solution) {
        BigInteger multiple = BigInteger.ONE;
        for (Fraction value : solution) {
            multiple = multiple.multiply(value.denominator()).divide(multiple.gcd(value.denominator()));
        }
        Map<ActorId, BigInteger> weights = new LinkedHashMap<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            BigInteger weight = whole(solution[kind], multiple);
            kinds.get(kind).forEach(player -> weights.put(player, weight));
        }
        return new WeightedForm(whole(solution[kinds.size()], multiple), weights, multiple.equals(BigInteger.ONE));
    }

    private static BigInteger whole(Fraction value, BigInteger multiple) {
        return value.numerator().multiply(multiple).divide(value.denominator());
    }
}
