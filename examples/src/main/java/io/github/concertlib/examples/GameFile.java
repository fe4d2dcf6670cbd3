package io.github.concertlib.examples;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A game in a file: a name, the players, and a rule.
 *
 * <pre>{@code
 * {"name": "EEC Council 1958", "players": ["DE", "FR", "IT", "NL", "BE", "LU"],
 *  "rule": {"quota": 12, "weights": {"DE": 4, "FR": 4, "IT": 4, "NL": 2, "BE": 2, "LU": 1}}}
 * }</pre>
 *
 * <p>A rule is {@code {"quota": q, "weights": {player: weight, …}}} (who is not listed weighs nothing), {@code {"atLeast": k,
 * "of": [player, …]}} ({@code of} defaults to all players), {@code {"all": [rule, …]}}, {@code {"any": [rule, …]}} or
 * {@code {"player": name}}.
 *
 * @param name for people; the name of the file where it has none
 * @param players in the order of the file
 * @param rule over their assent
 */
record GameFile(String name, List<ActorId> players, Condition rule) {

    private static final Forum FORUM = Forum.of("game");
    private static final String FORMS =
            "a rule is one of {\"quota\": q, \"weights\": {…}}, {\"atLeast\": k, \"of\": […]}, {\"all\": […]}, {\"any\": […]},"
                    + " {\"player\": \"…\"}";

    GameFile {
        players = ImmutableList.copyOf(players);
    }

    /** @throws io.github.concertlib.core.catalog.BadInputException when the file does not describe a game */
    static GameFile read(Path file) {
        Entry root = Documents.read(file).only("name", "players", "rule");
        String name = root.optional("name").map(Entry::text).orElse(file.toString());
        Map<String, ActorId> players = new LinkedHashMap<>();
        for (Entry player : root.field("players").items()) {
            ActorId id = player.make(() -> ActorId.of(player.text()));
            if (players.put(id.code(), id) != null) {
                throw player.error("player '" + id + "' stands here twice; give each player a name of its own");
            }
        }
        return new GameFile(name, ImmutableList.copyOf(players.values()), new RuleOf(players).rule(root.field("rule")));
    }

    Game game() {
        return Game.of(rule, players);
    }

    /** Reads rules over given players. */
    private record RuleOf(Map<String, ActorId> players) {

        private Condition rule(Entry entry) {
            Set<String> fields = entry.fields().keySet();
            if (fields.contains("quota") || fields.contains("weights")) {
                return quota(entry.only("quota", "weights"));
            }
            if (fields.contains("atLeast") || fields.contains("of")) {
                return atLeast(entry.only("atLeast", "of"));
            }
            if (fields.contains("all")) {
                return Condition.all(rules(entry.only("all").field("all")));
            }
            if (fields.contains("any")) {
                return Condition.any(rules(entry.only("any").field("any")));
            }
            if (fields.contains("player")) {
                return assent(player(entry.only("player").field("player")));
            }
            throw entry.error("unknown form of rule with fields " + fields + "; " + FORMS);
        }

        private List<Condition> rules(Entry list) {
            return list.items().stream().map(this::rule).toList();
        }

        private Condition quota(Entry entry) {
            long quota = entry.field("quota").integer();
            List<Weighted> terms = new ArrayList<>();
            entry.field("weights").fields().forEach((code, weight) -> {
                ActorId player = player(weight.naming(code));
                terms.add(weight.make(() -> new Weighted(assent(player), weight.integer())));
            });
            return entry.field("weights").make(() -> new AtLeast(quota, terms, "votes"));
        }

        private Condition atLeast(Entry entry) {
            long count = entry.field("atLeast").integer();
            Set<ActorId> counted = new LinkedHashSet<>();
            if (entry.optional("of").isEmpty()) {
                counted.addAll(players.values());
            }
            for (Entry item : entry.list("of")) {
                if (!counted.add(player(item))) {
                    throw item.error("player '" + item.text() + "' is counted twice; use quota and weights instead");
                }
            }
            return Condition.atLeast(count, counted.stream().map(RuleOf::assent).toList());
        }

        private ActorId player(Entry name) {
            ActorId player = players.get(name.text());
            if (player == null) {
                throw name.error("unknown player '" + name.text() + "'" + Nearest.hint(name.text(), players.keySet()));
            }
            return player;
        }

        private static Condition assent(ActorId player) {
            return Condition.assent(player, FORUM);
        }
    }
}
