package io.github.concertlib.core.law;

import com.google.common.base.Suppliers;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Chances;
import io.github.concertlib.core.analysis.Coalitions;
import io.github.concertlib.core.analysis.Desirability;
import io.github.concertlib.core.analysis.Fraction;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.Likelihood;
import io.github.concertlib.core.analysis.PowerIndices;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A condition and what the exact analysis answers about it. The methods are the questions; a subclass that answers one of them
 * otherwise is how a fault in the analysis is planted.
 */
public class GameSubject {

    /** How many coalitions of a family are looked at. */
    private static final int SOME = 60;

    private final Condition condition;
    private final Game game;
    private final Supplier<Game> dual;
    private final Supplier<PowerIndices> powerOfDual;
    private final Supplier<Map<ActorId, Fraction>> banzhaf;
    private final Supplier<Map<ActorId, Fraction>> shapleyShubik;
    private final Supplier<Map<ActorId, Double>> birnbaum;

    GameSubject(Condition condition, Collection<ActorId> players) {
        this.condition = condition;
        this.game = Game.of(condition, players);
        this.dual = Suppliers.memoize(game::dual);
        this.powerOfDual = Suppliers.memoize(() -> game.dual().power());
        this.banzhaf = Suppliers.memoize(() -> game.power().banzhaf());
        this.shapleyShubik = Suppliers.memoize(() -> game.power().shapleyShubik());
        this.birnbaum = Suppliers.memoize(
                () -> Likelihood.of(condition, Chances.ofAssent(0.5)).birnbaum());
    }

    /** The game of a condition among those whom it mentions. */
    public static GameSubject of(Condition condition) {
        return new GameSubject(condition, condition.actors());
    }

    /** The game of a condition among some who include those whom it mentions. */
    public static GameSubject of(Condition condition, Collection<ActorId> players) {
        return new GameSubject(condition, players);
    }

    Game game() {
        return game;
    }

    List<ActorId> players() {
        return game.players();
    }

    /** What the reference evaluator says of a coalition. */
    boolean reference(Set<ActorId> coalition) {
        Positions positions = Positions.all(Level.OBJECT);
        for (ActorId member : coalition) {
            positions = positions.with(member, Level.ASSENT);
        }
        return condition.evaluate(positions) == Verdict.HOLDS;
    }

    boolean wins(Set<ActorId> coalition) {
        return game.isWinning(coalition);
    }

    boolean blocks(Set<ActorId> coalition) {
        return game.isBlocking(coalition);
    }

    Game dual() {
        return dual.get();
    }

    PowerIndices powerOfDual() {
        return powerOfDual.get();
    }

    Game dualOfDual() {
        return dual().dual();
    }

    List<Set<ActorId>> minimalWinning() {
        return some(game.minimalWinning());
    }

    List<Set<ActorId>> minimalBlocking() {
        return some(game.minimalBlocking());
    }

    private static List<Set<ActorId>> some(Coalitions family) {
        return family.stream().limit(SOME).toList();
    }

    /** Whether {@link #minimalWinning()} lists them all. */
    boolean listsAllWinning() {
        return game.minimalWinning().stream().limit(SOME + 1L).count() <= SOME;
    }

    Set<ActorId> vetoPlayers() {
        return game.vetoPlayers();
    }

    Set<ActorId> dummies() {
        return game.dummies();
    }

    BigInteger winningCount() {
        return game.winningCount();
    }

    List<BigInteger> winningCountBySize() {
        return game.winningCountBySize();
    }

    Map<ActorId, Fraction> banzhaf() {
        return banzhaf.get();
    }

    Map<ActorId, Fraction> shapleyShubik() {
        return shapleyShubik.get();
    }

    /** How much more likely it is to hold when the actor agrees, all others being as likely to agree as not. */
    Map<ActorId, Double> birnbaumAtOneHalf() {
        return birnbaum.get();
    }

    /** How likely it is to hold when all are as likely to agree as not. */
    double chanceAtOneHalf() {
        return Likelihood.of(condition, Chances.ofAssent(0.5)).probability();
    }

    Desirability compared(ActorId one, ActorId other) {
        return game.desirability(one, other);
    }

    Condition condition() {
        return condition;
    }

    boolean isProper() {
        return game.isProper();
    }
}
