package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A condition as a simple game: which coalitions can bring it about, and which can stop it.
 *
 * <p>The members of a coalition assent wherever they are asked, everybody else objects. A coalition is <em>winning</em> when
 * the condition then holds and <em>blocking</em> when the others are not winning without it. Since a condition is monotone,
 * more members never hurt.
 *
 * <p>A game is immutable. Nothing is computed before it is asked for, and what was computed is kept; every answer is exact.
 * Most questions need the game's decision diagram, whose size depends on how many different situations the rule knows, not on
 * the number of coalitions; a rule that knows too many ends in a {@link TooLargeException}.
 *
 * @see "Taylor and Zwicker, Simple Games (1999), for the terms used"
 */
public final class Game {

    private static final List<Level> STANCES = ImmutableList.of(Level.OBJECT, Level.ASSENT);

    /** How many players are named in {@link #toString}, and how much of the condition stands there. */
    private static final int FEW = 10;

    private static final int LONGEST_RULE = 80;

    private final Condition condition;
    private final List<ActorId> players;
    private final boolean dual;
    private final Supplier<Lowered> lowered;
    private final Supplier<Diagram> diagram;
    private final Supplier<Coalitions> minimalWinning;
    private final Supplier<Coalitions> minimalBlocking;
    private final Supplier<Swings> swings;
    private final Supplier<PowerIndices> power;

    /** A formula and the names of the rules in it. */
    private record Lowered(Formula formula, Compiler compiler) {

        private Diagram compile(int nodes) {
            return compiler.compile(formula, nodes);
        }
    }

    private Game(Condition condition, Collection<ActorId> players, boolean dual) {
        this.condition = condition;
        this.players = ImmutableSortedSet.copyOf(players).asList();
        this.dual = dual;
        Set<ActorId> strangers = new TreeSet<>(Sets.difference(condition.actors(), ImmutableSortedSet.copyOf(players)));
        checkArgument(strangers.isEmpty(), "the condition asks %s, who are not among the players", strangers);
        this.lowered = Lazy.of(() -> lowered(this.players));
        this.diagram = Lazy.of(this::compiled);
        this.minimalWinning = Lazy.of(() -> minimal(() -> lowered.get().formula(), diagram));
        this.minimalBlocking = Lazy.of(() -> minimal(
                () -> new Duals().of(lowered.get().formula()),
                () -> diagram.get().dual()));
        this.swings = Lazy.of(() -> new ChosenSwings(lowered.get().formula(), this.players.size(), diagram));
        this.power = Lazy.of(() -> new PowerIndices(
                this.players, swings, () -> minimalWinning.get().family(), this::johnston));
    }

    /** The game of everybody the condition mentions, each taking one stance in all forums. */
    public static Game of(Condition condition) {
        return of(condition, condition.actors());
    }

    /**
     * The game of the given players, each taking one stance in all forums. Those whom the condition does not mention make no
     * difference, but count as players.
     *
     * @throws IllegalArgumentException when the condition mentions somebody else
     */
    public static Game of(Condition condition, Collection<ActorId> players) {
        return new Game(condition, players, false);
    }

    /**
     * The game in which an actor may take different stances in different forums: one player for each actor and forum, named
     * {@code DE@nato:nac}.
     */
    public static Game byForum(Condition condition) {
        return of(condition.fold(new ByForum()));
    }

    private Lowered lowered(List<ActorId> numbered) {
        Lowering lowering = Lowering.byActor(numbered, STANCES);
        Formula formula = lowering.lower(condition);
        Duals duals = new Duals();
        Map<Formula, String> names = new HashMap<>(lowering.names());
        if (dual) {
            lowering.names().forEach((rule, name) -> names.putIfAbsent(duals.of(rule), name));
        }
        return new Lowered(dual ? duals.of(formula) : formula, new Compiler(names, STANCES.size()));
    }

    private Diagram compiled() {
        return lowered.get().compile(Budget.NODES);
    }

    private Coalitions minimal(Supplier<Formula> formula, Supplier<Diagram> of) {
        return new Coalitions(
                players,
                () -> MinimalSets.of(of.get(), Budget.ofFamilies(formula.get())),
                () -> MinimalSets.smallest(of.get(), Budget.standard()),
                () -> WeightedMinimal.count(formula.get(), players.size()));
    }

    private List<Fraction> johnston() {
        try {
            return Johnston.of(diagram.get(), players.size());
        } catch (TooLargeException tooLarge) {
            return WeightedJohnston.of(lowered.get().formula(), players.size()).orElseThrow(() -> tooLarge);
        }
    }

    /** The players, sorted by code. */
    public List<ActorId> players() {
        return players;
    }

    /** The condition that the game is about; for a dual, that of the game it is the dual of. */
    public Condition condition() {
        return condition;
    }

    /**
     * Whether these players together can bring it about.
     *
     * @throws IllegalArgumentException when one of them is not a player
     */
    public boolean isWinning(Set<ActorId> coalition) {
        checkPlayers(coalition);
        return dual ? !assenting(without(coalition)) : assenting(coalition);
    }

    private boolean assenting(Set<ActorId> coalition) {
        Map<ActorId, Level> assent = Maps.asMap(coalition, member -> Level.ASSENT);
        return condition.evaluate(new Positions(Level.OBJECT, assent, Map.of())) == Verdict.HOLDS;
    }

    /**
     * Whether the others cannot win without these players.
     *
     * @throws IllegalArgumentException when one of them is not a player
     */
    public boolean isBlocking(Set<ActorId> coalition) {
        checkPlayers(coalition);
        return !isWinning(without(coalition));
    }

    private void checkPlayers(Set<ActorId> coalition) {
        Set<ActorId> strangers = new TreeSet<>(coalition);
        strangers.removeAll(players);
        checkArgument(strangers.isEmpty(), "%s are not among the players", strangers);
    }

    private Set<ActorId> without(Set<ActorId> coalition) {
        return Sets.difference(ImmutableSortedSet.copyOf(players), coalition);
    }

    /** Those without whom nobody wins; everybody, in a game that nobody wins. */
    public Set<ActorId> vetoPlayers() {
        return players.stream()
                .filter(player -> isBlocking(Set.of(player)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /** Those who never make a difference. */
    public Set<ActorId> dummies() {
        Diagram compiled = diagram.get();
        Set<ActorId> dummies = new TreeSet<>(players);
        for (int node = 2; node < compiled.size(); node++) {
            dummies.remove(players.get(compiled.player(compiled.level(node))));
        }
        return ImmutableSortedSet.copyOf(dummies);
    }

    /** How many of the 2<sup>n</sup> coalitions win. */
    public BigInteger winningCount() {
        return swings.get().winning();
    }

    /** How many coalitions of each size win, from the empty one to that of all players. */
    public List<BigInteger> winningCountBySize() {
        return swings.get().winningBySize();
    }

    /**
     * The decision diagram of this game, for use outside the library.
     *
     * @throws TooLargeException when the rule knows too many different situations
     */
    public DecisionDiagram diagram() {
        return DecisionDiagram.of(diagram.get(), players);
    }

    /** The power of each player, by the measures in use. */
    public PowerIndices power() {
        return power.get();
    }

    /** Winning coalitions that lose when any member leaves. */
    public Coalitions minimalWinning() {
        return minimalWinning.get();
    }

    /** Blocking coalitions that no longer block when any member leaves. */
    public Coalitions minimalBlocking() {
        return minimalBlocking.get();
    }

    /** The game in which the blocking coalitions of this one win. Its dual is this game again. */
    public Game dual() {
        return new Game(condition, players, !dual);
    }

    /** Whether every coalition that wins here wins there. Players of one game alone are dummies in the other. */
    public boolean implies(Game other) {
        return counterexample(other).isEmpty();
    }

    /** Whether the same coalitions win in both. Players of one game alone are dummies in the other. */
    public boolean equivalent(Game other) {
        return implies(other) && other.implies(this);
    }

    /** A smallest coalition that wins here and not there: why this game does not imply the other. */
    public Optional<Set<ActorId>> counterexample(Game other) {
        List<ActorId> all = ImmutableSortedSet.<ActorId>naturalOrder()
                .addAll(players)
                .addAll(other.players)
                .build()
                .asList();
        Lowered here = lowered(all);
        Compiler.Pair pair =
                here.compiler().compileBoth(here.formula(), other.lowered(all).formula(), Budget.NODES);
        return new Difference(pair.builder(), Budget.standard())
                .smallest(pair.one(), pair.other())
                .map(levels -> named(all, levels.stream().map(level -> pair.order()[level])));
    }

    private static Set<ActorId> named(List<ActorId> numbered, Stream<Integer> numbers) {
        return numbers.map(numbered::get).collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /** Whether any two winning coalitions have a member in common, so that no two can act against each other. */
    public boolean isProper() {
        return disjointWinningPair().isEmpty();
    }

    /** Two winning coalitions without a common member, the first one as small as possible, then the second. */
    public Optional<DisjointPair> disjointWinningPair() {
        Diagram compiled = diagram.get();
        Budget budget = Budget.standard();
        DiagramBuilder builder = compiled.reopened(budget);
        return new Difference(builder, budget)
                .smallest(compiled.root(), builder.dual(compiled.root()))
                .map(levels -> {
                    int rest = compiled.root();
                    for (int level : levels) {
                        rest = builder.restrict(rest, level, 0);
                    }
                    List<Integer> others = new Difference(builder, budget)
                            .smallest(rest, DiagramBuilder.FALSE)
                            .orElseThrow();
                    return new DisjointPair(
                            named(players, levels.stream().map(compiled::player)),
                            named(players, others.stream().map(compiled::player)));
                });
    }

    /** Whether, of any coalition and its complement, one wins: nobody can block without being able to act. */
    public boolean isStrong() {
        Diagram compiled = diagram.get();
        Budget budget = Budget.standard();
        DiagramBuilder builder = compiled.reopened(budget);
        return new Difference(builder, budget)
                .smallest(builder.dual(compiled.root()), compiled.root())
                .isEmpty();
    }

    /**
     * How the first player compares with the second.
     *
     * @throws IllegalArgumentException when one of them is not a player
     */
    public Desirability desirability(ActorId first, ActorId second) {
        checkPlayers(ImmutableSortedSet.of(first, second));
        return new Ranking(diagram.get()).compare(players.indexOf(first), players.indexOf(second));
    }

    /** Whether any two players can be compared by {@linkplain #desirability desirability}; every weighted game is complete. */
    public boolean isComplete() {
        return new Ranking(diagram.get()).isComplete(players.size());
    }

    /**
     * Weights and a quota that represent this game, with the least sum that fractions allow; nothing when there are none.
     * For games of at most 30 players with at most 200 000 minimal winning and as many minimal blocking coalitions, which may
     * differ in 2 000 ways each: two coalitions are alike when they have as many members of each kind of player, and players
     * who can be exchanged are of a kind.
     *
     * @throws TooLargeException when there are more
     */
    public Optional<WeightedForm> weightedForm() {
        return WeightSearch.of(this);
    }

    /** "game of 3 players [DE, FR, PL]: 2 of DE, FR, PL"; the players where they are few, and the start of a long condition. */
    @Override
    public String toString() {
        String rule = condition.describe();
        return (dual ? "dual of the game of " : "game of ")
                + players.size()
                + " players"
                + (players.size() <= FEW ? " " + players : "")
                + ": "
                + (rule.length() <= LONGEST_RULE
                        ? rule
                        : rule.substring(0, LONGEST_RULE).strip() + "…");
    }
}
