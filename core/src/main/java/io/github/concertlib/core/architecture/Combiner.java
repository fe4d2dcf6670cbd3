package io.github.concertlib.core.architecture;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Route;
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

    /**
     * The ways that count, of those each tier offers: all of them, but for the ways of the overlay where some tier below has
     * one.
     *
     * @param routesByTier the ways of each tier, in order
     */
    List<List<Route>> counting(List<List<Route>> routesByTier) {
        boolean supportOnly = this == OVERLAY
                && routesByTier.stream().flatMap(List::stream).anyMatch(route -> route.layer() != Layer.OVERLAY);
        return routesByTier.stream()
                .map(routes -> routes.stream()
                        .filter(route -> !supportOnly || route.layer() != Layer.OVERLAY)
                        .toList())
                .toList();
    }

    /** What must hold, given the routes of each tier in order. */
    public Condition combine(List<List<Route>> routesByTier) {
        List<List<Route>> counting = counting(routesByTier);
        return this == ALL_OF
                ? Condition.all(counting.stream().map(Combiner::anyOf).toList())
                : anyOf(counting.stream().flatMap(List::stream).toList());
    }

    private static Condition anyOf(List<Route> routes) {
        return Condition.any(routes.stream().map(Route::condition).toList());
    }

    @Override
    public String toString() {
        return words;
    }
}
