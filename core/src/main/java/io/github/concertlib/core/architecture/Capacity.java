package io.github.concertlib.core.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Coalitions;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Route;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well an order can perform one function in a contingency, whatever the positions.
 *
 * @param function which
 * @param routes the ways there are
 * @param possible whether it can be done when everybody wants it
 * @param singleBlockers those who can stop it alone
 * @param smallestBlockingSet how many have to refuse together; empty when nobody can stop it, or nothing is to be stopped
 * @param indispensable the acts without which it cannot be done, each in its own forum: an officer's part in a command is one,
 *     a government's seat in a council another
 */
public record Capacity(
        Function function,
        List<Route> routes,
        boolean possible,
        Set<ActorId> singleBlockers,
        OptionalInt smallestBlockingSet,
        List<Positions.Seat> indispensable) {

    public Capacity {
        routes = ImmutableList.copyOf(routes);
        singleBlockers = ImmutableSortedSet.copyOf(singleBlockers);
        indispensable = ImmutableList.copyOf(indispensable);
    }

    /** What this order can do. */
    public static Capacity of(Architecture order, Contingency contingency, Function function) {
        Condition condition = order.condition(contingency, function);
        boolean possible = condition.evaluate(Positions.all(Level.ASSENT)) == Verdict.HOLDS;
        if (!possible) {
            return new Capacity(
                    function, order.routes(contingency, function), false, Set.of(), OptionalInt.empty(), List.of());
        }
        Game game = order.game(contingency, function);
        Coalitions smallest = game.minimalBlocking().smallest();
        return new Capacity(
                function,
                order.routes(contingency, function),
                true,
                game.vetoPlayers(),
                smallest.smallestSize(),
                indispensable(condition));
    }

    private static List<Positions.Seat> indispensable(Condition condition) {
        Positions willing = Positions.all(Level.ASSENT);
        return condition
                .acts()
                .map(Capacity::seat)
                .distinct()
                .filter(seat ->
                        condition.evaluate(willing.with(seat.actor(), seat.forum(), Level.OBJECT)) == Verdict.FAILS)
                .collect(toImmutableList());
    }

    private static Positions.Seat seat(Act act) {
        return new Positions.Seat(act.actor(), act.forum());
    }

    /** How many acts nobody can replace each actor contributes: how far the whole depends on it. Sorted by code. */
    public Map<ActorId, Integer> dependence() {
        Map<ActorId, Integer> acts = new TreeMap<>();
        indispensable.forEach(seat -> acts.merge(seat.actor(), 1, Integer::sum));
        return ImmutableSortedMap.copyOf(acts);
    }
}
