package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.DisjointPair;
import io.github.concertlib.core.analysis.Fraction;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRules;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the exact analysis of a condition keeps. */
final class GameSuite {

    private static final String SIMPLE_GAMES = "Taylor and Zwicker 1999, ch. 1";
    private static final double ROUNDING = 1e-9;

    private GameSuite() {}

    static Suite<GameSubject> suite() {
        return new Suite<>(
                "analysis",
                ImmutableList.of(
                        Law.of(
                                        "G-01",
                                        "a coalition wins in the analysis when the condition holds with its assent alone",
                                        "Concert: two engines, one tree",
                                        GameSuite::enginesAgree)
                                .brokenBy(
                                        "an engine one vote out",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            boolean wins(Set<ActorId> coalition) {
                                                return coalition.size() >= 2;
                                            }
                                        }),
                        Law.of(
                                        "G-02",
                                        "a coalition blocks when all others together do not win",
                                        SIMPLE_GAMES,
                                        GameSuite::blocking)
                                .brokenBy(
                                        "an engine that takes objection for a veto",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            boolean blocks(Set<ActorId> coalition) {
                                                return !coalition.isEmpty();
                                            }
                                        }),
                        Law.of(
                                        "G-03",
                                        "blocking sets are the transversals of the minimal winning sets",
                                        "Isbell 1958; Berge 1989, transversal hypergraphs",
                                        GameSuite::transversals)
                                .brokenBy(
                                        "an engine that forgets a winning set",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            List<Set<ActorId>> minimalWinning() {
                                                return super.minimalWinning().subList(0, 1);
                                            }
                                        }),
                        Law.of(
                                        "G-04",
                                        "a minimal winning set wins, and loses when any member leaves",
                                        SIMPLE_GAMES,
                                        (GameSubject it, Draw draw) ->
                                                minimal(it.minimalWinning(), it::wins, "winning", draw))
                                .brokenBy(
                                        "an engine that lists sets too large",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            List<Set<ActorId>> minimalWinning() {
                                                return List.of(Sample.five().voters());
                                            }
                                        }),
                        Law.of(
                                        "G-05",
                                        "a minimal blocking set blocks, and no longer when any member leaves",
                                        SIMPLE_GAMES,
                                        (GameSubject it, Draw draw) ->
                                                minimal(it.minimalBlocking(), it::blocks, "blocking", draw))
                                .brokenBy(
                                        "an engine that lists sets too small",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            List<Set<ActorId>> minimalBlocking() {
                                                return List.of(Set.of(ActorId.of("DE")));
                                            }
                                        }),
                        Law.of("G-06", "the dual of the dual is the game", SIMPLE_GAMES, GameSuite::dualOfDual)
                                .brokenBy(
                                        "an engine that turns the game once too often",
                                        () -> new GameSubject(
                                                Sample.consensus(),
                                                Sample.five().voters()) {
                                            @Override
                                            Game dualOfDual() {
                                                return game().dual();
                                            }
                                        }),
                        Law.of(
                                        "G-07",
                                        "the winning sets of the dual are the blocking sets of the game",
                                        SIMPLE_GAMES,
                                        GameSuite::dualBlocks)
                                .brokenBy(
                                        "an engine without a dual",
                                        () -> new GameSubject(
                                                Sample.consensus(),
                                                Sample.five().voters()) {
                                            @Override
                                            Game dual() {
                                                return game();
                                            }
                                        }),
                        Law.of(
                                        "G-08",
                                        "the veto players are the members of every winning coalition",
                                        "Nakamura 1979",
                                        GameSuite::vetoPlayers)
                                .brokenBy(
                                        "an engine that gives everybody a veto",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            Set<ActorId> vetoPlayers() {
                                                return Sample.five().voters();
                                            }
                                        }),
                        Law.of("G-09", "a dummy never makes a difference", SIMPLE_GAMES, GameSuite::dummies)
                                .brokenBy(
                                        "an engine that overlooks a player",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            Set<ActorId> dummies() {
                                                return Set.of(ActorId.of("FR"));
                                            }
                                        }),
                        Law.of(
                                        "G-10",
                                        "the Shapley and Shubik indices add up to one, unless nobody or everybody wins",
                                        "Shapley and Shubik 1954",
                                        GameSuite::shapleyAddsUp)
                                .brokenBy(
                                        "indices of which one is lost",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            Map<ActorId, Fraction> shapleyShubik() {
                                                return ImmutableMap.of(ActorId.of("DE"), Fraction.of(1, 5));
                                            }
                                        }),
                        Law.of(
                                        "G-11",
                                        "Birnbaum's importance at one half is the Banzhaf measure",
                                        "Birnbaum 1969; Dubey and Shapley 1979",
                                        GameSuite::birnbaum)
                                .brokenBy(
                                        "an importance worked out at certainty",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            Map<ActorId, Double> birnbaumAtOneHalf() {
                                                return ImmutableMap.of(ActorId.of("DE"), 1.0);
                                            }
                                        }),
                        Law.of(
                                        "G-12",
                                        "a game and its dual give each player the same power",
                                        "Dubey and Shapley 1979",
                                        GameSuite::dualPower)
                                .brokenBy(
                                        "a power measured in the wrong game",
                                        () ->
                                                new GameSubject(
                                                        DecisionRules.optIn(ActorId.of("GB"), 1)
                                                                .over(Sample.five()),
                                                        Sample.five().voters()) {
                                                    @Override
                                                    Map<ActorId, Fraction> banzhaf() {
                                                        return Game.of(Sample.three())
                                                                .power()
                                                                .banzhaf();
                                                    }
                                                }),
                        Law.of(
                                        "G-13",
                                        "a player is a dummy exactly when it has no power",
                                        "Shapley 1953: null players",
                                        GameSuite::powerless)
                                .brokenBy(
                                        "an engine that overlooks a player",
                                        () -> new GameSubject(
                                                Sample.three(), Sample.five().voters()) {
                                            @Override
                                            Set<ActorId> dummies() {
                                                return Set.of(ActorId.of("FR"));
                                            }
                                        }),
                        Law.of(
                                        "G-14",
                                        "of a coalition and its complement, one wins in the game or the other in its dual",
                                        SIMPLE_GAMES,
                                        GameSuite::countsOfDual)
                                .brokenBy("an engine that miscounts", GameSuite::miscounting),
                        Law.of(
                                        "G-15",
                                        "the winning coalitions of each size add up to all of them",
                                        SIMPLE_GAMES,
                                        GameSuite::sizesAddUp)
                                .brokenBy("an engine that miscounts", GameSuite::miscounting),
                        Law.of(
                                        "G-16",
                                        "two coalitions can act against each other exactly when a game is not proper",
                                        "von Neumann and Morgenstern 1944; Taylor and Zwicker 1999, 1.3",
                                        GameSuite::proper)
                                .brokenBy(
                                        "an engine that sees no rivals",
                                        () ->
                                                new GameSubject(
                                                        DecisionRules.atLeast(2).over(Sample.five()),
                                                        Sample.five().voters()) {
                                                    @Override
                                                    boolean isProper() {
                                                        return true;
                                                    }
                                                })));
    }

    private static GameSubject miscounting() {
        return new GameSubject(Sample.three(), Sample.five().voters()) {
            @Override
            BigInteger winningCount() {
                return BigInteger.TEN;
            }
        };
    }

    private static Optional<String> enginesAgree(GameSubject it, Draw draw) {
        Set<ActorId> coalition = draw.someOf(it.players());
        boolean wins = it.wins(coalition);
        return expect(
                wins == it.reference(coalition),
                () -> Tell.set(coalition) + (wins ? " wins" : " does not win")
                        + " in the analysis, contrary to the condition");
    }

    private static Set<ActorId> others(GameSubject it, Set<ActorId> coalition) {
        return Sets.difference(ImmutableSortedSet.copyOf(it.players()), coalition)
                .immutableCopy();
    }

    private static Optional<String> blocking(GameSubject it, Draw draw) {
        Set<ActorId> coalition = draw.someOf(it.players());
        boolean blocks = it.blocks(coalition);
        boolean othersWin = it.wins(others(it, coalition));
        return expect(
                blocks != othersWin,
                () -> Tell.set(coalition) + (blocks ? " blocks" : " does not block") + ", and the others "
                        + (othersWin ? "win" : "do not win"));
    }

    private static Optional<String> transversals(GameSubject it, Draw draw) {
        draw.assume(it.listsAllWinning());
        Set<ActorId> coalition = draw.someOf(it.players());
        boolean meetsAll = it.minimalWinning().stream()
                .noneMatch(winning -> Sets.intersection(winning, coalition).isEmpty());
        boolean blocks = it.blocks(coalition);
        return expect(
                blocks == meetsAll,
                () -> Tell.set(coalition) + (blocks ? " blocks" : " does not block") + ", and "
                        + (meetsAll ? "meets every minimal winning set" : "misses a minimal winning set"));
    }

    private static Optional<String> minimal(
            List<Set<ActorId>> family, java.util.function.Predicate<Set<ActorId>> does, String what, Draw draw) {
        Set<ActorId> coalition = draw.oneOf(family);
        if (!does.test(coalition)) {
            return Optional.of(Tell.set(coalition) + " is listed as minimal " + what + " and is not " + what);
        }
        draw.assume(!coalition.isEmpty());
        ActorId leaving = draw.actor(coalition);
        Set<ActorId> rest = new TreeSet<>(coalition);
        rest.remove(leaving);
        return expect(
                !does.test(rest),
                () -> Tell.set(coalition) + " is listed as minimal " + what + ", but is " + what + " without " + leaving
                        + " too");
    }

    private static Optional<String> dualOfDual(GameSubject it, Draw draw) {
        return it.game()
                .counterexample(it.dualOfDual())
                .or(() -> it.dualOfDual().counterexample(it.game()))
                .map(coalition -> Tell.set(coalition) + " wins in one and not in the other");
    }

    private static Optional<String> dualBlocks(GameSubject it, Draw draw) {
        Set<ActorId> coalition = draw.someOf(it.players());
        boolean winsThere = it.dual().isWinning(coalition);
        return expect(
                winsThere == it.blocks(coalition),
                () -> Tell.set(coalition) + (winsThere ? " wins" : " does not win") + " in the dual and "
                        + (winsThere ? "does not block" : "blocks") + " in the game");
    }

    private static Optional<String> vetoPlayers(GameSubject it, Draw draw) {
        Set<ActorId> needed = new TreeSet<>(it.players());
        needed.removeIf(player -> it.reference(others(it, Set.of(player))));
        return expect(
                needed.equals(it.vetoPlayers()),
                () -> "veto players " + Tell.set(it.vetoPlayers()) + "; nobody wins without " + Tell.set(needed));
    }

    private static Optional<String> dummies(GameSubject it, Draw draw) {
        draw.assume(!it.dummies().isEmpty());
        ActorId dummy = draw.actor(it.dummies());
        Set<ActorId> coalition = new TreeSet<>(draw.someOf(it.players()));
        coalition.remove(dummy);
        Set<ActorId> with = new TreeSet<>(coalition);
        with.add(dummy);
        return expect(
                it.reference(coalition) == it.reference(with),
                () -> dummy + " is listed as a dummy; " + Tell.set(coalition) + " does not win, " + Tell.set(with)
                        + " does");
    }

    static boolean isTrivial(GameSubject it) {
        return it.reference(Set.of()) || !it.reference(Set.copyOf(it.players()));
    }

    private static Optional<String> shapleyAddsUp(GameSubject it, Draw draw) {
        draw.assume(!isTrivial(it));
        Fraction sum = it.shapleyShubik().values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return expect(sum.equals(Fraction.ONE), () -> "the indices add up to " + sum);
    }

    private static Optional<String> birnbaum(GameSubject it, Draw draw) {
        Map<ActorId, Double> importance = it.birnbaumAtOneHalf();
        draw.assume(!importance.isEmpty());
        ActorId player = draw.actor(importance.keySet());
        double birnbaum = importance.getOrDefault(player, 0.0);
        double banzhaf = it.banzhaf().getOrDefault(player, Fraction.ZERO).doubleValue();
        return expect(
                Math.abs(birnbaum - banzhaf) < ROUNDING,
                () -> player + ": Birnbaum " + birnbaum + ", Banzhaf " + banzhaf);
    }

    private static Optional<String> dualPower(GameSubject it, Draw draw) {
        ActorId player = draw.actor(it.players());
        Fraction here = it.banzhaf().getOrDefault(player, Fraction.ZERO);
        Fraction there = it.powerOfDual().banzhaf().getOrDefault(player, Fraction.ZERO);
        Fraction index = it.shapleyShubik().getOrDefault(player, Fraction.ZERO);
        Fraction dual = it.powerOfDual().shapleyShubik().getOrDefault(player, Fraction.ZERO);
        return expect(
                here.equals(there) && (isTrivial(it) || index.equals(dual)),
                () -> player + ": Banzhaf " + here + ", in the dual " + there + "; Shapley " + index + ", in the dual "
                        + dual);
    }

    private static Optional<String> powerless(GameSubject it, Draw draw) {
        ActorId player = draw.actor(it.players());
        Fraction power = it.banzhaf().getOrDefault(player, Fraction.ZERO);
        boolean dummy = it.dummies().contains(player);
        return expect(
                dummy == power.equals(Fraction.ZERO),
                () -> player + (dummy ? " is" : " is not") + " a dummy, and its power is " + power);
    }

    private static Optional<String> countsOfDual(GameSubject it, Draw draw) {
        BigInteger both = it.winningCount().add(it.game().dual().winningCount());
        BigInteger all = BigInteger.ONE.shiftLeft(it.players().size());
        return expect(both.equals(all), () -> "winning here and in the dual: " + both + ", of " + all + " coalitions");
    }

    private static Optional<String> sizesAddUp(GameSubject it, Draw draw) {
        BigInteger sum = it.winningCountBySize().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return expect(sum.equals(it.winningCount()), () -> sum + " by size, " + it.winningCount() + " in all");
    }

    private static Optional<String> proper(GameSubject it, Draw draw) {
        Optional<DisjointPair> rivals = it.game().disjointWinningPair();
        boolean real = rivals.map(pair -> it.reference(pair.one())
                        && it.reference(pair.other())
                        && Sets.intersection(pair.one(), pair.other()).isEmpty())
                .orElse(true);
        return expect(
                real && it.isProper() == rivals.isEmpty(),
                () -> "said to be " + (it.isProper() ? "proper" : "improper") + "; rivals: "
                        + rivals.map(pair -> Tell.set(pair.one()) + " and " + Tell.set(pair.other()))
                                .orElse("none"));
    }

    /** A game for witnesses: one state decides. */
    static Condition dictator() {
        return Condition.assent(ActorId.of("DE"), Sample.COUNCIL);
    }
}
