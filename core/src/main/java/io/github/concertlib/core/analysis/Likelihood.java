package io.github.concertlib.core.analysis;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * How likely a condition is to hold, and whose stance the doubt hangs on, when actors take their levels independently.
 *
 * <p>Probabilities are doubles, computed without cancellation on the exact diagram: good to about 14 digits. In the words of
 * reliability theory the condition is a coherent system of components with several states.
 *
 * @see "Barlow and Proschan, Statistical Theory of Reliability (1975), for the importance measures"
 */
public final class Likelihood {

    private final List<ActorId> actors;
    private final Chances chances;
    private final Supplier<Diagram> diagram;
    private final Supplier<Weighing> weighing;

    private Likelihood(List<ActorId> actors, Chances chances, Supplier<Diagram> diagram) {
        this.actors = actors;
        this.chances = chances;
        this.diagram = diagram;
        this.weighing = Lazy.of(() -> new Weighing(diagram.get(), probabilities()));
    }

    /** The likelihood of a condition; the actors it mentions take all five levels. */
    public static Likelihood of(Condition condition, Chances chances) {
        List<ActorId> actors = ImmutableSortedSet.copyOf(condition.actors()).asList();
        return new Likelihood(actors, chances, Lazy.of(() -> {
            Lowering lowering = Lowering.byActor(actors, Level.ordered());
            Formula formula = lowering.lower(condition);
            return new Compiler(lowering.names(), Level.ordered().size()).compile(formula, Budget.NODES);
        }));
    }

    /** Per level of the diagram and stance. */
    private double[][] probabilities() {
        Diagram compiled = diagram.get();
        double[][] probabilities = new double[compiled.levels()][];
        for (int level = 0; level < probabilities.length; level++) {
            probabilities[level] = new double[compiled.arity(level)];
            for (Level support : Level.ordered()) {
                int stance = compiled.stance(level, support.ordinal());
                probabilities[level][stance] += chances.of(actors.get(compiled.player(level)), support);
            }
        }
        return probabilities;
    }

    /** The same question once these chances are taken; the compiled condition is used again. */
    public Likelihood with(Chances other) {
        return new Likelihood(actors, other, diagram);
    }

    /** The same question once the stances of some actors are known: conditional probability. */
    public Likelihood given(Map<ActorId, Level> known) {
        Chances changed = chances;
        for (Map.Entry<ActorId, Level> entry : known.entrySet()) {
            changed = changed.given(entry.getKey(), entry.getValue());
        }
        return with(changed);
    }

    /** The actors that the condition mentions, sorted by code. */
    public List<ActorId> actors() {
        return actors;
    }

    /** The probability that the condition holds. */
    public double probability() {
        return weighing.get().holds();
    }

    /** The probability that it fails, exact also where it is tiny. */
    public double failure() {
        return weighing.get().fails();
    }

    /**
     * By how much the probability grows when an actor goes from certain objection to certain assent, which is the chance
     * that the others leave the decision to it: Birnbaum's importance (1969).
     */
    public Map<ActorId, Double> birnbaum() {
        return each(level -> weighing.get().birnbaum(level));
    }

    /**
     * The share of failures that an actor, as the only one, would have prevented by assenting: criticality importance. Zero
     * where nothing can fail.
     */
    public Map<ActorId, Double> criticality() {
        return each(level -> share(weighing.get().preventable(level)));
    }

    /**
     * The share of failures in which an actor is part of a minimal set of obstacles: if some others in the way had assented,
     * it would have been up to this actor. Fussell and Vesely's importance, exact. Zero where nothing can fail.
     *
     * @throws TooLargeException when the obstacles around some actor are too many to compress
     */
    public Map<ActorId, Double> fussellVesely() {
        Obstacles obstacles = new Obstacles(diagram.get(), probabilities());
        return each(level -> share(obstacles.probability(level)));
    }

    private double share(double part) {
        return part == 0 ? 0 : Math.min(1, part / failure());
    }

    private Map<ActorId, Double> each(IntToDoubleFunction ofLevel) {
        double[] values = new double[actors.size()];
        for (int level = 0; level < diagram.get().levels(); level++) {
            values[diagram.get().player(level)] = ofLevel.applyAsDouble(level);
        }
        ImmutableMap.Builder<ActorId, Double> map = ImmutableMap.builder();
        for (int actor = 0; actor < values.length; actor++) {
            map.put(actors.get(actor), values[actor]);
        }
        return map.buildOrThrow();
    }
}
