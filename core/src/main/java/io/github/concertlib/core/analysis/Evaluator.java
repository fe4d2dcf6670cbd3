package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import java.util.List;

/**
 * A condition compiled for evaluating many profiles, one after the other: millions a second, without allocation.
 *
 * <p>Each actor takes one of the five ordered levels, the same in all forums. For absence, missing seats and unknown
 * positions, and for reasons, ask {@link Condition#evaluate} and {@link Condition#explain}.
 */
public final class Evaluator {

    private static final int LEVELS = Level.ordered().size();

    private final List<ActorId> actors;
    private final int[] nodes;
    private final int root;

    private Evaluator(List<ActorId> actors, Diagram diagram) {
        this.actors = actors;
        int[] offset = new int[diagram.size()];
        this.nodes = new int[diagram.size() * (LEVELS + 1)];
        for (int node = 2; node < diagram.size(); node++) {
            offset[node] = node * (LEVELS + 1);
        }
        offset[DiagramBuilder.FALSE] = -1;
        offset[DiagramBuilder.TRUE] = -2;
        for (int node = 2; node < diagram.size(); node++) {
            int level = diagram.level(node);
            nodes[offset[node]] = diagram.player(level);
            for (int support = 0; support < LEVELS; support++) {
                nodes[offset[node] + 1 + support] = offset[diagram.child(node, diagram.stance(level, support))];
            }
        }
        this.root = offset[diagram.root()];
    }

    /** @throws TooLargeException when the condition has no diagram of bearable size */
    public static Evaluator of(Condition condition) {
        List<ActorId> actors = ImmutableSortedSet.copyOf(condition.actors()).asList();
        Lowering lowering = Lowering.byActor(actors, Level.ordered());
        Formula formula = lowering.lower(condition);
        return new Evaluator(actors, new Compiler(lowering.names(), LEVELS).compile(formula, Budget.NODES));
    }

    /** Whose levels count, in the order in which they are given. */
    public List<ActorId> actors() {
        return actors;
    }

    /**
     * Whether the condition holds.
     *
     * @param levels one ordered level for each of {@link #actors()}
     * @throws IllegalArgumentException when there are more or fewer, or a level that decides is not an ordered one
     */
    public boolean holds(Level[] levels) {
        checkArgument(levels.length == actors.size(), "%s levels for %s actors", levels.length, actors.size());
        int at = root;
        while (at >= 0) {
            int level = levels[nodes[at]].ordinal();
            if (level >= LEVELS) {
                throw new IllegalArgumentException("level " + levels[nodes[at]] + " of " + actors.get(nodes[at])
                        + " is outside the order; evaluate the condition itself");
            }
            at = nodes[at + 1 + level];
        }
        return at == -2;
    }
}
