package io.github.concertlib.core.analysis;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.All;
import io.github.concertlib.core.condition.Any;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.ScopedTo;
import io.github.concertlib.core.condition.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Turns a condition into a {@link Formula}.
 *
 * <p>A quota over conditions that are more than single acts becomes all and any by deciding these one after the other and
 * remembering how much of the quota is left: at most one formula for each distinct remainder.
 */
final class Lowering implements Condition.Fold<Formula> {

    private final ToIntFunction<Act> playerOf;
    private final Function<Act, long[]> rowOf;
    private final Map<Formula, String> names = new HashMap<>();

    /**
     * @param playerOf the number of the player who performs an act
     * @param rowOf for each stance that player can take, from the least favourable, 1 where it performs the act and else 0
     */
    Lowering(ToIntFunction<Act> playerOf, Function<Act, long[]> rowOf) {
        this.playerOf = playerOf;
        this.rowOf = rowOf;
    }

    /** Actors are numbered as in the list and take one of the levels, from lowest to highest, in all forums. */
    static Lowering byActor(List<ActorId> actors, List<Level> levels) {
        return new Lowering(
                act -> Collections.binarySearch(actors, act.actor()),
                act -> levels.stream()
                        .mapToLong(level -> level.reaches(act.atLeast()) ? 1 : 0)
                        .toArray());
    }

    Formula lower(Condition condition) {
        return condition.fold(this);
    }

    /** The statements of the rules, by what they became. */
    Map<Formula, String> names() {
        return names;
    }

    @Override
    public Formula act(Act act) {
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        rows.put(playerOf.applyAsInt(act), rowOf.apply(act));
        return Threshold.of(1, rows);
    }

    @Override
    public Formula all(All node, List<Formula> parts) {
        return Junction.all(parts);
    }

    @Override
    public Formula any(Any node, List<Formula> parts) {
        return Junction.any(parts);
    }

    @Override
    public Formula atLeast(AtLeast node, List<Formula> terms) {
        long quota = Math.max(0, node.quota());
        SortedMap<Integer, long[]> rows = new TreeMap<>();
        List<Term> compound = new ArrayList<>();
        for (int k = 0; k < terms.size(); k++) {
            long weight = node.terms().get(k).weight();
            Formula term = terms.get(k);
            if (term == Truth.TRUE) {
                quota = Math.max(0, quota - weight);
            } else if (term instanceof Threshold threshold && threshold.size() == 1) {
                add(weight, threshold, rows);
            } else if (term != Truth.FALSE && weight > 0) {
                compound.add(new Term(term, weight));
            }
        }
        compound.sort(Comparator.comparingLong(Term::weight).reversed());
        return new Quota(rows, compound).reached(0, quota);
    }

    private static void add(long weight, Threshold single, SortedMap<Integer, long[]> rows) {
        long[] unit = single.row(0);
        long[] row = rows.computeIfAbsent(single.player(0), player -> new long[unit.length]);
        for (int level = 0; level < row.length; level++) {
            row[level] += weight * unit[level];
        }
    }

    @Override
    public Formula scopedTo(ScopedTo node, Formula inner) {
        return inner;
    }

    @Override
    public Formula stated(Stated node, Formula inner) {
        names.putIfAbsent(inner, node.statement());
        return inner;
    }

    @Override
    public Formula constant(Constant node) {
        return Truth.of(node == Constant.ALWAYS);
    }

    private record Term(Formula formula, long weight) {}

    private record Remainder(int next, long quota) {}

    /** A quota over single acts and, one at a time, over compound terms. */
    private static final class Quota {

        private final SortedMap<Integer, long[]> rows;
        private final List<Term> compound;
        private final Map<Remainder, Formula> known = new HashMap<>();

        private Quota(SortedMap<Integer, long[]> rows, List<Term> compound) {
            this.rows = rows;
            this.compound = compound;
        }

        private Formula reached(int next, long quota) {
            if (quota <= 0) {
                return Truth.TRUE;
            }
            if (next == compound.size()) {
                return Threshold.of(quota, rows);
            }
            Remainder remainder = new Remainder(next, quota);
            Formula formula = known.get(remainder);
            if (formula == null) {
                Term term = compound.get(next);
                Formula without = reached(next + 1, quota);
                Formula with = Junction.all(List.of(term.formula(), reached(next + 1, quota - term.weight())));
                formula = Junction.any(List.of(with, without));
                known.put(remainder, formula);
            }
            return formula;
        }
    }
}
