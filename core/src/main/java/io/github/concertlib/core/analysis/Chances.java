package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How likely each actor is to take each level, in all forums alike and independently of the others.
 *
 * @param otherwise the levels of everybody not named, with their probabilities
 * @param named levels with their probabilities, by actor
 */
public record Chances(Map<Level, Double> otherwise, Map<ActorId, Map<Level, Double>> named) {

    private static final double TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException when probabilities are negative or do not add up to 1, or a level is not ordered */
    public Chances {
        otherwise = checked("everybody else", otherwise);
        named = ImmutableMap.copyOf(Maps.transformEntries(named, (actor, levels) -> checked(actor.code(), levels)));
    }

    private static Map<Level, Double> checked(String who, Map<Level, Double> levels) {
        double sum = 0;
        for (Map.Entry<Level, Double> entry : levels.entrySet()) {
            checkArgument(entry.getKey().isOrdered(), "level %s of %s is outside the order", entry.getKey(), who);
            checkArgument(
                    entry.getValue() >= 0 && entry.getValue() <= 1,
                    "probability %s of %s for %s lies outside 0..1",
                    entry.getValue(),
                    entry.getKey(),
                    who);
            sum += entry.getValue();
        }
        checkArgument(Math.abs(sum - 1) <= TOLERANCE, "probabilities %s of %s add up to %s, not 1", levels, who, sum);
        return Maps.immutableEnumMap(levels);
    }

    /** Everybody assents with this probability, and objects otherwise. */
    public static Chances ofAssent(double probability) {
        return new Chances(assent(probability), Map.of());
    }

    /** Everybody takes every level with the same probability. */
    public static Chances uniform() {
        return new Chances(
                Maps.toMap(Level.ordered(), level -> 1.0 / Level.ordered().size()), Map.of());
    }

    private static Map<Level, Double> assent(double probability) {
        return Map.of(Level.ASSENT, probability, Level.OBJECT, 1 - probability);
    }

    /** The same chances, but one actor assents with this probability and objects otherwise. */
    public Chances with(ActorId actor, double probabilityOfAssent) {
        return with(actor, assent(probabilityOfAssent));
    }

    /** The same chances, but one actor takes these levels with these probabilities. */
    public Chances with(ActorId actor, Map<Level, Double> levels) {
        Map<ActorId, Map<Level, Double>> changed = new LinkedHashMap<>(named);
        changed.put(actor, levels);
        return new Chances(otherwise, changed);
    }

    /** The same chances, but one actor is known to take this level. */
    public Chances given(ActorId actor, Level level) {
        return with(actor, Map.of(level, 1.0));
    }

    /** How likely the actor is to take this level. */
    public double of(ActorId actor, Level level) {
        return named.getOrDefault(actor, otherwise).getOrDefault(level, 0.0);
    }
}
