package io.github.concertlib.examples.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition as a list of gates over players who assent or object. A gate refers to players by their place, and to earlier
 * gates by their place after the players; what stands twice in the condition is one gate.
 */
final class Gates implements Condition.Fold<Integer> {

    private final Map<ActorId, Integer> players = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Integer> gates = new LinkedHashMap<>();

    Gates(List<ActorId> players) {
        players.forEach(player -> this.players.put(player, this.players.size()));
    }

    /** The gates so far: {@code {all: […]}}, {@code {any: […]}} or {@code {quota, weights: […], of: […]}}, numbers as text. */
    List<Map<String, Object>> list() {
        return ImmutableList.copyOf(gates.keySet());
    }

    private int gate(Map<String, Object> gate) {
        return gates.computeIfAbsent(gate, added -> players.size() + gates.size());
    }

    @Override
    public Integer act(Act act) {
        return act.atLeast() == Level.OBJECT ? constant(Constant.ALWAYS) : requireNonNull(players.get(act.actor()));
    }

    @Override
    public Integer all(All node, List<Integer> parts) {
        return gate(ImmutableMap.of("all", parts));
    }

    @Override
    public Integer any(Any node, List<Integer> parts) {
        return gate(ImmutableMap.of("any", parts));
    }

    @Override
    public Integer atLeast(AtLeast node, List<Integer> terms) {
        List<String> weights =
                node.terms().stream().map(term -> Long.toString(term.weight())).toList();
        return gate(ImmutableMap.of("quota", Long.toString(node.quota()), "weights", weights, "of", terms));
    }

    @Override
    public Integer scopedTo(ScopedTo node, Integer inner) {
        return inner;
    }

    @Override
    public Integer stated(Stated node, Integer inner) {
        return inner;
    }

    @Override
    public Integer constant(Constant node) {
        return gate(ImmutableMap.of(node == Constant.ALWAYS ? "all" : "any", List.of()));
    }
}
