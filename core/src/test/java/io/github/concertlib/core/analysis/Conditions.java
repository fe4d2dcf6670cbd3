package io.github.concertlib.core.analysis;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.ScopedTo;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random conditions, and what the reference evaluator says of them. */
public final class Conditions {

    private Conditions() {}

    public static List<ActorId> actors(int count) {
        List<ActorId> actors = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            actors.add(ActorId.of(String.valueOf((char) ('A' + k))));
        }
        return actors;
    }

    /** Conditions over at most so many actors, two forums and the given levels, with every kind of node. */
    static Arbitrary<Condition> any(int actors, List<Level> levels) {
        return Arbitraries.integers().between(0, 3).flatMap(depth -> nested(depth, actors, levels));
    }

    public static Arbitrary<Condition> any(int actors) {
        return any(actors, Level.ordered());
    }

    private static Arbitrary<Condition> nested(int depth, int actors, List<Level> levels) {
        Arbitrary<Condition> leaf = Arbitraries.frequencyOf(
                Tuple.of(12, act(actors, levels)), Tuple.of(1, Arbitraries.of(Condition.always(), Condition.never())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> part = Arbitraries.frequencyOf(
                Tuple.of(2, leaf), net.jqwik.api.Tuple.of(1, nested(depth - 1, actors, levels)));
        Arbitrary<List<Condition>> parts = part.list().ofMinSize(0).ofMaxSize(actors + 1);
        return Arbitraries.oneOf(
                parts.map(Condition::all),
                parts.map(Condition::any),
                quota(part, actors),
                quota(part, actors),
                part.map(inner -> new ScopedTo(inner.actors(), inner)),
                part.map(inner -> new Stated("a rule", Source.unsourced(), inner)));
    }

    private static Arbitrary<Condition> act(int actors, List<Level> levels) {
        return Combinators.combine(
                        Arbitraries.of(actors(actors)),
                        Arbitraries.of(Forum.of("one"), Forum.of("two")),
                        Arbitraries.of(levels),
                        Arbitraries.of(true, false))
                .as(Act::new);
    }

    private static Arbitrary<Condition> quota(Arbitrary<Condition> part, int actors) {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 5);
        Arbitrary<Long> huge = Arbitraries.longs().between((1L << 62) / 40 - 3, (1L << 62) / 40);
        return Arbitraries.oneOf(small, small, huge)
                .list()
                .ofMinSize(0)
                .ofMaxSize(actors + 3)
                .flatMap(weights -> Combinators.combine(
                                part.list().ofSize(weights.size()),
                                Arbitraries.longs()
                                        .between(
                                                -1,
                                                weights.stream()
                                                                .mapToLong(w -> w)
                                                                .sum()
                                                        + 2))
                        .as((parts, quota) -> {
                            List<Weighted> terms = new ArrayList<>();
                            for (int k = 0; k < parts.size(); k++) {
                                terms.add(new Weighted(parts.get(k), weights.get(k)));
                            }
                            return new AtLeast(quota, terms, "votes");
                        }));
    }

    /** Whether a coalition brings the condition about, by the reference evaluator. */
    static boolean wins(Condition condition, Set<ActorId> coalition) {
        Positions positions = Positions.all(Level.OBJECT);
        for (ActorId member : coalition) {
            positions = positions.with(member, Level.ASSENT);
        }
        return condition.evaluate(positions) == Verdict.HOLDS;
    }

    /** The winning coalitions by number: bit k stands for the k-th player. */
    static boolean[] wins(Condition condition, List<ActorId> players) {
        boolean[] wins = new boolean[1 << players.size()];
        for (int set = 0; set < wins.length; set++) {
            wins[set] = wins(condition, members(set, players));
        }
        return wins;
    }

    static Set<ActorId> members(int set, List<ActorId> players) {
        Set<ActorId> members = new TreeSet<>();
        for (int k = 0; k < players.size(); k++) {
            if ((set >> k & 1) != 0) {
                members.add(players.get(k));
            }
        }
        return members;
    }
}
