package io.github.concertlib.core.analysis;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the choices of a family from the cheapest on.
 *
 * <p>Best-first search: a place on a way through the family is worth what was spent so far plus the least that remains from
 * there on, which is known exactly, so that no way is followed before its turn.
 */
final class CheapestFirst implements Iterator<Remedy> {

    /** The cost of a stance, other than the first, of the player at a level. */
    @FunctionalInterface
    interface Cost {
        long of(int level, int stance);
    }

    /** Makes the answer from the stances chosen, by level, and their cost. */
    @FunctionalInterface
    interface Answer {
        Remedy of(Map<Integer, Integer> stances, long cost);
    }

    /** A node, the last choice on the way to it, and what was spent. */
    private record Place(
            int node,
            long spent,
            long worth,
            int changes,
            long number,
            @Nullable Step last) {}

    /** A chain of choices, the last one first. */
    private record Step(int level, int stance, @Nullable Step before) {}

    private static final long IMPOSSIBLE = Long.MAX_VALUE;

    private final SetDiagram family;
    private final Cost cost;
    private final Answer answer;
    private final long[] least;
    private final PriorityQueue<Place> open = new PriorityQueue<>(
            Comparator.comparingLong(Place::worth).thenComparing(Place::changes).thenComparing(Place::number));
    private long places;

    CheapestFirst(SetDiagram family, Cost cost, Answer answer) {
        this.family = family;
        this.cost = cost;
        this.answer = answer;
        this.least = new long[family.size()];
        least[SetDiagram.NONE] = IMPOSSIBLE;
        for (int node = 2; node < least.length; node++) {
            least[node] = IMPOSSIBLE;
            for (int stance = 0; stance < family.arity(family.level(node)); stance++) {
                int child = family.child(node, stance);
                if (least[child] != IMPOSSIBLE) {
                    least[node] = Math.min(least[node], Math.addExact(least[child], costOf(node, stance)));
                }
            }
        }
        push(family.root(), 0, 0, null);
    }

    private long costOf(int node, int stance) {
        return stance == 0 ? 0 : cost.of(family.level(node), stance);
    }

    private void push(int node, long spent, int changes, @Nullable Step last) {
        if (least[node] != IMPOSSIBLE) {
            open.add(new Place(node, spent, Math.addExact(spent, least[node]), changes, places++, last));
        }
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public Remedy next() {
        while (!open.isEmpty()) {
            Place place = open.remove();
            int node = place.node();
            if (node == SetDiagram.UNIT) {
                return answer.of(chosen(place.last()), place.spent());
            }
            int level = family.level(node);
            for (int stance = 0; stance < family.arity(level); stance++) {
                Step last = stance == 0 ? place.last() : new Step(level, stance, place.last());
                push(
                        family.child(node, stance),
                        place.spent() + costOf(node, stance),
                        place.changes() + (stance == 0 ? 0 : 1),
                        last);
            }
        }
        throw new NoSuchElementException();
    }

    private static Map<Integer, Integer> chosen(@Nullable Step last) {
        Map<Integer, Integer> stances = new LinkedHashMap<>();
        for (Step step = last; step != null; step = step.before()) {
            stances.put(step.level(), step.stance());
        }
        return stances;
    }
}
