package io.github.concertlib.core.analysis;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The power of the players of a game by the measures in use, as exact fractions.
 *
 * <p>Nothing is computed before it is asked for, and each method may end in a {@link TooLargeException} without harm to the
 * others. Every fraction lies from 0 to 1. Where a measure is a share of a sum that is zero, because nobody ever makes a
 * difference, everybody has zero. Maps list the players by code.
 *
 * @see "Felsenthal and Machover, The Measurement of Voting Power (1998)"
 */
public final class PowerIndices {

    private final List<ActorId> players;
    private final Supplier<Swings> swings;
    private final Supplier<ExactCounts> memberships;
    private final Supplier<List<Fraction>> johnston;
    private final Supplier<SetDiagram> minimalWinning;

    PowerIndices(
            List<ActorId> players,
            Supplier<Swings> swings,
            Supplier<SetDiagram> minimalWinning,
            Supplier<List<Fraction>> johnston) {
        this.players = players;
        this.swings = swings;
        this.minimalWinning = minimalWinning;
        this.memberships = Lazy.of(() -> ExactCounts.of(minimalWinning.get(), players.size()));
        this.johnston = Lazy.of(johnston);
    }

    /** How many coalitions without the player win as soon as it joins. */
    public Map<ActorId, BigInteger> swings() {
        return each(swings.get().swings()::get);
    }

    /**
     * The chance that all others, each saying yes or no by the toss of a coin, leave the decision to this player: the
     * Penrose measure, or absolute Banzhaf index.
     */
    public Map<ActorId, Fraction> banzhaf() {
        BigInteger others = BigInteger.ONE.shiftLeft(Math.max(0, players.size() - 1));
        return each(player -> new Fraction(swings.get().swings().get(player), others));
    }

    /** The share in all swings: the Banzhaf index. */
    public Map<ActorId, Fraction> banzhafNormalised() {
        BigInteger all = DiagramSwings.sum(swings.get().swings());
        return each(player -> Fraction.share(swings.get().swings().get(player), all));
    }

    /** The chance to be the one who turns the coalition when the players join in random order: Shapley and Shubik 1954. */
    public Map<ActorId, Fraction> shapleyShubik() {
        List<List<BigInteger>> bySize = swings.get().swingsBySize();
        int n = players.size();
        List<BigInteger> factorials = factorials(n);
        return each(player -> {
            BigInteger orders = BigInteger.ZERO;
            for (int size = 0; size < n; size++) {
                orders = orders.add(bySize.get(player)
                        .get(size)
                        .multiply(factorials.get(size))
                        .multiply(factorials.get(n - 1 - size)));
            }
            return new Fraction(orders, factorials.get(n));
        });
    }

    private static List<BigInteger> factorials(int n) {
        List<BigInteger> factorials = new ArrayList<>(List.of(BigInteger.ONE));
        for (int k = 1; k <= n; k++) {
            factorials.add(factorials.get(k - 1).multiply(BigInteger.valueOf(k)));
        }
        return factorials;
    }

    /**
     * The share of coalitions that win, which is the chance that a proposal passes when everybody tosses a coin: Coleman's
     * power of the collectivity to act (1971).
     */
    public Fraction passageProbability() {
        return new Fraction(swings.get().winning(), BigInteger.ONE.shiftLeft(players.size()));
    }

    /** The share of winning coalitions that this player turns by leaving: Coleman's power to prevent action. */
    public Map<ActorId, Fraction> colemanPrevent() {
        BigInteger winning = swings.get().winning();
        return each(player -> Fraction.share(swings.get().swings().get(player), winning));
    }

    /** The share of losing coalitions that this player turns by joining: Coleman's power to initiate action. */
    public Map<ActorId, Fraction> colemanInitiate() {
        BigInteger losing =
                BigInteger.ONE.shiftLeft(players.size()).subtract(swings.get().winning());
        return each(player -> Fraction.share(swings.get().swings().get(player), losing));
    }

    /**
     * The share when every minimal winning coalition is equally likely and divides equally among its members: Deegan and
     * Packel 1978.
     */
    public Map<ActorId, Fraction> deeganPackel() {
        List<List<BigInteger>> bySize = membershipsBySize();
        BigInteger coalitions = DiagramSwings.sum(List.of(memberships.get().total()));
        return each(player -> {
            Fraction shares = Fraction.ZERO;
            List<BigInteger> own = bySize.get(player);
            for (int others = 0; others < own.size(); others++) {
                shares = shares.plus(
                        Fraction.share(own.get(others), coalitions.multiply(BigInteger.valueOf(others + 1))));
            }
            return shares;
        });
    }

    /** The share in all memberships of minimal winning coalitions: the public good index of Holler 1982. */
    public Map<ActorId, Fraction> holler() {
        List<BigInteger> memberships =
                membershipsBySize().stream().map(DiagramSwings::sum).toList();
        BigInteger all = DiagramSwings.sum(memberships);
        return each(player -> Fraction.share(memberships.get(player), all));
    }

    /** How many minimal winning coalitions the player is a member of. */
    public Map<ActorId, BigInteger> minimalMemberships() {
        return each(membershipsBySize().stream().map(DiagramSwings::sum).toList()::get);
    }

    private List<List<BigInteger>> membershipsBySize() {
        SetDiagram family = minimalWinning.get();
        List<List<BigInteger>> bySize = new ArrayList<>();
        players.forEach(player -> bySize.add(List.of()));
        for (int level = 0; level < family.levels(); level++) {
            bySize.set(family.player(level), List.of(memberships.get().through()[level]));
        }
        return bySize;
    }

    /**
     * The share when every winning coalition that somebody can turn is equally likely and divides equally among those who
     * can: Johnston 1978. The most expensive of the measures: beyond 28 players it is found here only for a single quota
     * with few different weights.
     */
    public Map<ActorId, Fraction> johnston() {
        return each(johnston.get()::get);
    }

    private <V> Map<ActorId, V> each(IntFunction<V> value) {
        ImmutableMap.Builder<ActorId, V> values = ImmutableMap.builder();
        IntStream.range(0, players.size()).forEach(player -> values.put(players.get(player), value.apply(player)));
        return values.buildOrThrow();
    }
}
