package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition as a game in which there is more than yes and no: with objection, abstention and assent, a ternary voting
 * game; with all five levels, a (5, 2) game.
 *
 * <p>A profile gives each player one of the levels, the same in all forums. Every answer is exact.
 *
 * @see "Felsenthal and Machover, Ternary voting games (1997); Freixas and Zwicker, Weighted voting, abstention, and multiple
 *     levels of approval (2003)"
 */
public final class LevelledGame {

    private static final List<Level> TERNARY = ImmutableList.of(Level.OBJECT, Level.ABSTAIN, Level.ASSENT);

    private final List<ActorId> players;
    private final List<Level> levels;
    private final Supplier<Diagram> diagram;
    private final Supplier<Profiles> profiles;
    private final Supplier<Map<ActorId, Fraction>> rollCalls;

    private LevelledGame(Condition condition, Collection<ActorId> players, Collection<Level> levels) {
        this.players = ImmutableSortedSet.copyOf(players).asList();
        this.levels = ImmutableSortedSet.copyOf(levels).asList();
        Set<ActorId> strangers =
                ImmutableSortedSet.copyOf(Sets.difference(condition.actors(), ImmutableSortedSet.copyOf(players)));
        checkArgument(strangers.isEmpty(), "the condition asks %s, who are not among the players", strangers);
        checkArgument(this.levels.size() > 1, "a game needs two levels at least, not %s", this.levels);
        checkArgument(
                this.levels.stream().allMatch(Level::isOrdered), "levels %s are not all ordered ones", this.levels);
        this.diagram = Lazy.of(() -> compiled(condition));
        this.profiles = Lazy.of(() -> Profiles.of(diagram.get(), this.players.size(), this.levels.size()));
        this.rollCalls = Lazy.of(() -> each(RollCalls.of(diagram.get(), this.players.size(), this.levels.size())));
    }

    /** All five levels. */
    public static LevelledGame of(Condition condition) {
        return of(condition, condition.actors(), Level.ordered());
    }

    /** Objection, abstention and assent. */
    public static LevelledGame ternary(Condition condition) {
        return of(condition, condition.actors(), TERNARY);
    }

    /**
     * The game of these players, each of whom takes one of these levels.
     *
     * @param levels two or more of {@link Level#ordered()}
     * @throws IllegalArgumentException when the condition mentions somebody who is not a player
     */
    public static LevelledGame of(Condition condition, Collection<ActorId> players, Collection<Level> levels) {
        return new LevelledGame(condition, players, levels);
    }

    private Diagram compiled(Condition condition) {
        Lowering lowering = Lowering.byActor(players, levels);
        Formula formula = lowering.lower(condition);
        return new Compiler(lowering.names(), levels.size()).compile(formula, Budget.NODES);
    }

    /** The players, sorted by code. */
    public List<ActorId> players() {
        return players;
    }

    /** The levels that can be taken, from refusal to agreement. */
    public List<Level> levels() {
        return levels;
    }

    /** How many profiles there are: the number of levels to the power of the number of players. */
    public BigInteger profileCount() {
        return BigInteger.valueOf(levels.size()).pow(players.size());
    }

    /** In how many profiles the condition holds. */
    public BigInteger winningCount() {
        return profiles.get().winning();
    }

    /**
     * For each player and each step from one level to the next: in how many profiles of the others that step decides. The
     * first number belongs to the step away from the lowest level.
     */
    public Map<ActorId, List<BigInteger>> swings() {
        return each(profiles.get().swings());
    }

    /**
     * The chance that all others, each taking every level with equal probability, leave the decision to this player, who can
     * bring the condition about at the highest level and not at the lowest: the Banzhaf measure for several levels. Each is
     * from 0 to 1.
     */
    public Map<ActorId, Fraction> banzhaf() {
        BigInteger others = BigInteger.valueOf(levels.size()).pow(Math.max(0, players.size() - 1));
        return each(profiles.get().swings().stream()
                .map(steps -> new Fraction(DiagramSwings.sum(steps), others))
                .toList());
    }

    /**
     * The chance to be the one whose turn settles the outcome, when the players speak in random order and take every level
     * with equal probability: the Shapley-Shubik index for several levels. The shares add up to 1 unless nobody matters.
     */
    public Map<ActorId, Fraction> shapleyShubik() {
        return rollCalls.get();
    }

    private <V> Map<ActorId, V> each(List<V> values) {
        ImmutableMap.Builder<ActorId, V> map = ImmutableMap.builder();
        for (int player = 0; player < values.size(); player++) {
            map.put(players.get(player), values.get(player));
        }
        return map.buildOrThrow();
    }

    @Override
    public String toString() {
        return "game of " + players.size() + " players at " + levels.size() + " levels";
    }
}
