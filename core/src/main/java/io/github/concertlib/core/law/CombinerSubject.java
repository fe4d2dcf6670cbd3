package io.github.concertlib.core.law;

import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.provision.Route;
import java.util.List;
import java.util.function.Function;

/**
 * A way in which tiers work together.
 *
 * @param combine what must hold, given the routes of each tier in order
 * @param allNeeded whether every tier must act; otherwise one is enough
 */
public record CombinerSubject(Function<List<List<Route>>, Condition> combine, boolean allNeeded) {

    public static CombinerSubject of(Combiner combiner) {
        return new CombinerSubject(combiner::combine, combiner == Combiner.ALL_OF);
    }
}
