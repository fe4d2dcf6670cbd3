package io.github.concertlib.core.analysis;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code power-tables.json}: real voting bodies and what is known about them. */
final class PowerTables {

    static final Forum FORUM = Forum.of("council");

    private PowerTables() {}

    /** One body: the rule, the players in the order of the table, and the table. */
    record Body(String id, List<ActorId> players, int stances, Condition rule, JsonNode known, JsonNode probabilities) {

        @Override
        public String toString() {
            return id;
        }

        BigInteger integer(String key) {
            return new BigInteger(known.get(key).asString());
        }

        List<BigInteger> integers(String key) {
            List<BigInteger> integers = new ArrayList<>();
            known.get(key).forEach(value -> integers.add(new BigInteger(value.asString())));
            return integers;
        }

        List<Double> numbers(String key) {
            List<Double> numbers = new ArrayList<>();
            known.get(key).forEach(value -> numbers.add(value.asDouble()));
            return numbers;
        }
    }

    static Stream<Body> binary() {
        return all().filter(body -> body.stances() == 2);
    }

    static Stream<Body> ternary() {
        return all().filter(body -> body.stances() == 3);
    }

    static Body named(String id) {
        return all().filter(body -> body.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<Body> all() {
        try (InputStream in = PowerTables.class.getResourceAsStream("power-tables.json")) {
            JsonNode games = JsonMapper.shared().readTree(in).get("games");
            return games.valueStream().map(PowerTables::body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Body body(JsonNode game) {
        List<ActorId> players = new ArrayList<>();
        game.get("players").forEach(code -> players.add(ActorId.of(code.asString())));
        List<Level> levels = game.get("stances").size() == 2
                ? List.of(Level.OBJECT, Level.ASSENT)
                : List.of(Level.OBJECT, Level.ABSTAIN, Level.ASSENT);
        List<Condition> criteria = new ArrayList<>();
        game.get("criteria").forEach(criterion -> criteria.add(criterion(criterion, players, levels)));
        List<Condition> clauses = new ArrayList<>();
        game.get("clauses").forEach(clause -> {
            List<Condition> parts = new ArrayList<>();
            clause.forEach(index -> parts.add(criteria.get(index.asInt())));
            clauses.add(Condition.all(parts));
        });
        return new Body(
                game.get("id").asString(),
                players,
                levels.size(),
                Condition.any(clauses),
                game.get("expected"),
                game.get("probabilityOfYes"));
    }

    private static Condition criterion(JsonNode criterion, List<ActorId> players, List<Level> levels) {
        List<Weighted> terms = new ArrayList<>();
        for (int k = 0; k < players.size(); k++) {
            JsonNode weights = criterion.get("weights").get(k);
            long before = 0;
            for (int level = 1; level < levels.size(); level++) {
                long weight = weights.isArray() ? weights.get(level).asLong() : weights.asLong();
                terms.add(new Weighted(new Act(players.get(k), FORUM, levels.get(level), false), weight - before));
                before = weight;
            }
        }
        return new AtLeast(
                criterion.get("quota").asLong(), terms, criterion.get("name").asString());
    }
}
