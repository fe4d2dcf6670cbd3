package io.github.concertlib.examples.report;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Coalitions;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.TooLargeException;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Actor by layer: whom a layer cannot do without, and with whom an actor can stop it. */
final class Leverage {

    private Leverage() {}

    /**
     * One entry a layer, in order: {@code {layer, alone: {actor: {size, with}}, upToHere: {…}}}. {@code size} is that of the
     * smallest blocking set, none of whose members is idle, to which the actor belongs; {@code with} are the others in one of
     * them. An actor in no such set has {@code size} null, an actor who has no part in the layer no entry.
     */
    static List<Map<String, Object>> json(Study study) {
        Architecture order = study.reformed();
        List<Map<String, Object>> layers = new ArrayList<>();
        for (int count = 1; count <= order.tiers().size(); count++) {
            Tier tier = order.tiers().get(count - 1);
            Architecture alone = only(order, tier);
            Map<String, Object> layer = new LinkedHashMap<>();
            layer.put("layer", tier.name());
            layer.put("alone", actors(study, alone));
            layer.put("upToHere", actors(study, order.first(count)));
            layer.put("game", Diagrams.json(game(study, alone)));
            layer.put("gameUpToHere", Diagrams.json(game(study, order.first(count))));
            layers.add(layer);
        }
        return layers;
    }

    static Architecture only(Architecture order, Tier tier) {
        return new Architecture(order.at(), List.of(tier), order.combiners());
    }

    private static Game game(Study study, Architecture order) {
        return order.game(study.contingency(), study.function());
    }

    private static Map<String, Object> actors(Study study, Architecture order) {
        Game game = game(study, order);
        Map<String, Object> actors = new LinkedHashMap<>();
        for (ActorId player : game.players()) {
            actors.put(player.code(), share(game, player));
        }
        return actors;
    }

    private static Map<String, Object> share(Game game, ActorId player) {
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("size", null);
        if (!game.isWinning(Set.copyOf(game.players()))) {
            return share;
        }
        try {
            Coalitions smallest = game.minimalBlocking().containing(player).smallest();
            smallest.stream().findFirst().ifPresent(set -> {
                Set<ActorId> others = new LinkedHashSet<>(set);
                others.remove(player);
                share.put("size", set.size());
                share.put("with", Codes.list(others));
                share.put("such", smallest.count().toString());
            });
        } catch (TooLargeException problem) {
            share.put("tooLarge", problem.getMessage());
        }
        return share;
    }
}
