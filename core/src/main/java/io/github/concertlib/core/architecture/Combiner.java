package io.github.concertlib.core.architecture;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.institution.Layer;
import java.util.List;

/** How the tiers of an architecture work together for one function. */
public enum Combiner {
    /** Fallback: the first tier that can act does. Which tier is reported depends on the order, what is possible does not. */
    FIRST_THAT_CAN_ACT("the first that can act"),
    /** Any tier will do; the same game as the fallback. */
    ANY_OF("any of them"),
    /** Every tier must act. */
    ALL_OF("all of them"),
    /** The overlay supports the tiers below it and acts by itself only where none of them has a way. */
    OVERLAY("any of them, supported by the overlay");

    private final String words;

    Combiner(String words) {
        this.words = words;
    }

    /** What must hold, given the routes of each tier in order. */
    public Condition combine(List<List<Route>> routesByTier) {
        return switch (this) {
            case FIRST_THAT_CAN_ACT, ANY_OF ->
                anyOf(routesByTier.stream().flatMap(List::stream).toList());
            case ALL_OF ->
                Condition.all(routesByTier.stream().map(Combiner::anyOf).toList());
            case OVERLAY -> {
                List<Route> all = routesByTier.stream().flatMap(List::stream).toList();
                List<Route> below = all.stream()
                        .filter(route -> route.layer() != Layer.OVERLAY)
                        .toList();
                yield anyOf(below.isEmpty() ? all : below);
            }
        };
    }

    private static Condition anyOf(List<Route> routes) {
        return Condition.any(routes.stream().map(Route::condition).toList());
    }

    @Override
    public String toString() {
        return words;
    }
}
