package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Verdict;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every answer of a game is what one finds by trying all coalitions with the reference evaluator. */
class GameProperties {

    private static final List<ActorId> PLAYERS = Conditions.actors(6);

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(6);
    }

    @Provide
    Arbitrary<Condition> few() {
        return Conditions.any(4);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void coalitionsWinAndBlockAsTheReferenceSays(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, PLAYERS);
        DecisionDiagram diagram = game.diagram();
        boolean[] wins = Conditions.wins(condition, PLAYERS);
        int everybody = wins.length - 1;
        for (int set = 0; set < wins.length; set++) {
            Set<ActorId> coalition = Conditions.members(set, PLAYERS);
            assertThat(game.isWinning(coalition)).isEqualTo(wins[set]);
            assertThat(game.isBlocking(coalition)).isEqualTo(!wins[everybody ^ set]);
            assertThat(game.dual().isWinning(coalition)).isEqualTo(!wins[everybody ^ set]);
            assertThat(diagram.isWinning(coalition)).isEqualTo(wins[set]);
        }
        assertThat(game.winningCount()).isEqualTo(BigInteger.valueOf(count(wins)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void minimalCoalitionsAreThoseThatLoseWithoutAnyMember(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, PLAYERS);
        boolean[] wins = Conditions.wins(condition, PLAYERS);
        boolean[] blocks = new boolean[wins.length];
        for (int set = 0; set < wins.length; set++) {
            blocks[set] = !wins[wins.length - 1 - set];
        }
        check(game.minimalWinning(), minimal(wins));
        check(game.minimalBlocking(), minimal(blocks));
        check(game.dual().minimalWinning(), minimal(blocks));
    }

    private static void check(Coalitions coalitions, Set<Set<ActorId>> expected) {
        List<Set<ActorId>> listed = coalitions.stream().toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new HashSet<>(listed)).isEqualTo(expected);
        assertThat(listed).isSortedAccordingTo(Comparator.comparing(Set::size));
        assertThat(coalitions.count()).isEqualTo(BigInteger.valueOf(expected.size()));
        assertThat(coalitions.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(coalitions.countBySize().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(coalitions.count());
        int least = expected.stream().mapToInt(Set::size).min().orElse(-1);
        assertThat(coalitions.smallestSize().orElse(-1)).isEqualTo(least);
        assertThat(coalitions.smallest().stream().collect(Collectors.toSet()))
                .isEqualTo(expected.stream().filter(set -> set.size() == least).collect(Collectors.toSet()));
        ActorId some = PLAYERS.get(2);
        assertThat(coalitions.containing(some).stream().collect(Collectors.toSet()))
                .isEqualTo(expected.stream().filter(set -> set.contains(some)).collect(Collectors.toSet()));
        OptionalInt leastWith = expected.stream()
                .filter(set -> set.contains(some))
                .mapToInt(Set::size)
                .min();
        assertThat(coalitions.containing(some).smallestSize()).isEqualTo(leastWith);
        assertThat(coalitions.containing(some).smallest().stream().collect(Collectors.toSet()))
                .isEqualTo(expected.stream()
                        .filter(set -> set.contains(some) && set.size() == leastWith.orElseThrow())
                        .collect(Collectors.toSet()));
        assertThat(coalitions.containing(PLAYERS.get(0), PLAYERS.get(5)).count())
                .isEqualTo(BigInteger.valueOf(expected.stream()
                        .filter(set -> set.contains(PLAYERS.get(0)) && set.contains(PLAYERS.get(5)))
                        .count()));
        for (int set = 0; set < 1 << PLAYERS.size(); set++) {
            Set<ActorId> members = Conditions.members(set, PLAYERS);
            assertThat(coalitions.contains(members)).isEqualTo(expected.contains(members));
        }
        if (!expected.isEmpty()) {
            assertThat(expected).contains(coalitions.sample(17));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void vetoPlayersAndDummiesAreWhatTheirNamesSay(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, PLAYERS);
        boolean[] wins = Conditions.wins(condition, PLAYERS);
        Set<ActorId> vetoPlayers = new HashSet<>(PLAYERS);
        Set<ActorId> dummies = new HashSet<>(PLAYERS);
        for (int set = 0; set < wins.length; set++) {
            for (int k = 0; k < PLAYERS.size(); k++) {
                if (wins[set] && (set >> k & 1) == 0) {
                    vetoPlayers.remove(PLAYERS.get(k));
                }
                if (wins[set] != wins[set | 1 << k]) {
                    dummies.remove(PLAYERS.get(k));
                }
            }
        }
        assertThat(new HashSet<>(game.vetoPlayers())).isEqualTo(vetoPlayers);
        assertThat(new HashSet<>(game.dummies())).isEqualTo(dummies);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void disjointWinningPairsAndDeadlocksAreFound(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, PLAYERS);
        boolean[] wins = Conditions.wins(condition, PLAYERS);
        int everybody = wins.length - 1;
        boolean proper = IntStream.range(0, wins.length).noneMatch(set -> wins[set] && wins[everybody ^ set]);
        boolean strong = IntStream.range(0, wins.length).allMatch(set -> wins[set] || wins[everybody ^ set]);
        assertThat(game.isProper()).isEqualTo(proper);
        assertThat(game.isStrong()).isEqualTo(strong);
        game.disjointWinningPair().ifPresent(pair -> {
            assertThat(Sets.intersection(pair.one(), pair.other())).isEmpty();
            assertThat(minimal(wins)).contains(Set.copyOf(pair.one()), Set.copyOf(pair.other()));
            assertThat(pair.one()).hasSize(smallest(wins, set -> wins[everybody ^ set]));
            assertThat(pair.other())
                    .hasSize(smallest(
                            wins,
                            set -> Sets.intersection(Conditions.members(set, PLAYERS), pair.one())
                                    .isEmpty()));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void gamesAreComparedCoalitionByCoalition(
            @ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        boolean[] here = Conditions.wins(one, PLAYERS);
        boolean[] there = Conditions.wins(other, PLAYERS);
        boolean implies = IntStream.range(0, here.length).allMatch(set -> !here[set] || there[set]);
        Game first = Game.of(one);
        Game second = Game.of(other);
        assertThat(first.implies(second)).isEqualTo(implies);
        assertThat(first.equivalent(first.dual().dual())).isTrue();
        assertThat(second.dual().implies(first.dual())).isEqualTo(implies);
        first.counterexample(second).ifPresent(coalition -> {
            assertThat(Conditions.wins(one, coalition)).isTrue();
            assertThat(Conditions.wins(other, coalition)).isFalse();
            assertThat(coalition).hasSize(smallest(here, set -> !there[set]));
        });
    }

    /** Every set of seats of four players in the two forums of the generated conditions. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bySeatsAnActorMayTakeADifferentStanceInEachForum(@ForAll("few") Condition condition) {
        Game game = Game.byForum(condition);
        List<Seat> seats = condition
                .acts()
                .map(act -> new Seat(act.actor(), act.forum()))
                .distinct()
                .toList();
        assertThat(game.players())
                .map(ActorId::code)
                .containsExactlyInAnyOrderElementsOf(
                        seats.stream().map(GameProperties::code).toList());
        for (int set = 0; set < 1 << seats.size(); set++) {
            Positions positions = Positions.all(Level.OBJECT);
            Set<ActorId> coalition = new HashSet<>();
            for (int k = 0; k < seats.size(); k++) {
                if ((set >> k & 1) != 0) {
                    Seat seat = seats.get(k);
                    positions = positions.with(seat.actor(), seat.forum(), Level.ASSENT);
                    coalition.add(ActorId.of(code(seat)));
                }
            }
            assertThat(game.isWinning(coalition)).isEqualTo(condition.evaluate(positions) == Verdict.HOLDS);
        }
    }

    private static String code(Seat seat) {
        return seat.actor() + "@" + seat.forum();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void desirabilityComparesAdditions(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, PLAYERS);
        boolean[] wins = Conditions.wins(condition, PLAYERS);
        boolean complete = true;
        for (int a = 0; a < PLAYERS.size(); a++) {
            for (int b = 0; b < PLAYERS.size(); b++) {
                Desirability expected = desirability(wins, 1 << a, 1 << b);
                assertThat(game.desirability(PLAYERS.get(a), PLAYERS.get(b))).isEqualTo(expected);
                complete &= expected != Desirability.INCOMPARABLE;
            }
        }
        assertThat(game.isComplete()).isEqualTo(complete);
    }

    private static Desirability desirability(boolean[] wins, int a, int b) {
        boolean more = true;
        boolean less = true;
        for (int set = 0; set < wins.length; set++) {
            if ((set & (a | b)) == 0) {
                more &= wins[set | a] || !wins[set | b];
                less &= wins[set | b] || !wins[set | a];
            }
        }
        return more && less
                ? Desirability.EQUAL
                : more ? Desirability.MORE : less ? Desirability.LESS : Desirability.INCOMPARABLE;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfWritingMakesNoDifference(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, PLAYERS);
        Game reversed = Game.of(condition.fold(new Reversed()), Lists.reverse(PLAYERS));
        assertThat(reversed.equivalent(game)).isTrue();
        assertThat(reversed.minimalWinning().stream().toList())
                .isEqualTo(game.minimalWinning().stream().toList());
        assertThat(reversed.minimalBlocking().count())
                .isEqualTo(game.minimalBlocking().count());
        assertThat(reversed.power().shapleyShubik()).isEqualTo(game.power().shapleyShubik());
        assertThat(reversed.disjointWinningPair()).isEqualTo(game.disjointWinningPair());
    }

    static Set<Set<ActorId>> minimal(boolean[] wins) {
        Set<Set<ActorId>> minimal = new HashSet<>();
        for (int set = 0; set < wins.length; set++) {
            int candidate = set;
            if (wins[set]
                    && IntStream.range(0, PLAYERS.size())
                            .noneMatch(k -> (candidate >> k & 1) != 0 && wins[candidate ^ 1 << k])) {
                minimal.add(Conditions.members(set, PLAYERS));
            }
        }
        return minimal;
    }

    /** The size of the smallest winning coalition that satisfies the test. */
    private static int smallest(boolean[] wins, IntPredicate test) {
        return IntStream.range(0, wins.length)
                .filter(set -> wins[set] && test.test(set))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private static long count(boolean[] wins) {
        return IntStream.range(0, wins.length).filter(set -> wins[set]).count();
    }
}
