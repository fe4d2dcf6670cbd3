package io.github.concertlib.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Fraction;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.PowerIndices;
import io.github.concertlib.core.analysis.TooLargeException;
import io.github.concertlib.examples.dataset.PowerTables;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Table;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** How much power each player of a game has. */
@Command(
        name = "power",
        header = "How much power each player of a game has.",
        description =
                "Counts the coalitions that win and those that block, exactly, and measures the power of each player"
                        + " by the indices in use. What is too large for one answer is said there; the others are given.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "GAME.json: {\"name\": \"…\", \"players\": [\"FR\", …], \"rule\": RULE}",
            "RULE is one of:",
            "  {\"quota\": q, \"weights\": {\"FR\": 29, …}}   {\"atLeast\": k, \"of\": [\"FR\", …]}",
            "  {\"all\": [RULE, …]}   {\"any\": [RULE, …]}   {\"player\": \"FR\"}",
            "",
            "Example:",
            "  concert power examples/games/eec-1958.json --json"
        })
final class PowerCommand implements Runnable {

    private static final double NANOSECONDS = 1e9;

    @Parameters(paramLabel = "GAME.json", description = "The game: name, players, rule.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = PowerTables.output();

    @Override
    public void run() {
        GameFile read = GameFile.read(file);
        Map<String, Object> answer = answer(read);
        PowerTables.offer(output, answer);
        output.print(text(read, answer), answer);
    }

    /** Everything asked for, in one pass; what was too large is missing here and explained in {@code tooLarge}. */
    static Map<String, Object> answer(GameFile read) {
        long start = System.nanoTime();
        Map<String, Object> answer = answer(read.name(), read.players(), read.game());
        answer.put("seconds", (System.nanoTime() - start) / NANOSECONDS);
        return answer;
    }

    /** The same for any game. */
    static Map<String, Object> answer(String name, List<ActorId> players, Game game) {
        PowerIndices power = game.power();
        Map<String, Object> answer = new LinkedHashMap<>();
        Map<String, String> tooLarge = new LinkedHashMap<>();
        answer.put("name", name);
        answer.put("players", codes(players));
        Settled settled = Settled.of(game);
        answer.put("settled", settled == Settled.NOT ? null : settled.words);
        put(answer, tooLarge, "winning", () -> game.winningCount().toString());
        put(
                answer,
                tooLarge,
                "minimalWinning",
                () -> game.minimalWinning().count().toString());
        put(
                answer,
                tooLarge,
                "minimalWinningBySize",
                () -> strings(game.minimalWinning().countBySize()));
        put(
                answer,
                tooLarge,
                "minimalBlocking",
                () -> game.minimalBlocking().count().toString());
        put(
                answer,
                tooLarge,
                "minimalBlockingBySize",
                () -> strings(game.minimalBlocking().countBySize()));
        put(answer, tooLarge, "vetoPlayers", () -> inOrder(players, game.vetoPlayers()));
        put(answer, tooLarge, "dummies", () -> inOrder(players, game.dummies()));
        put(
                answer,
                tooLarge,
                "passageProbability",
                () -> power.passageProbability().doubleValue());
        put(answer, tooLarge, "banzhaf", () -> numbers(players, power.banzhaf()));
        put(answer, tooLarge, "banzhafNormalised", () -> numbers(players, power.banzhafNormalised()));
        put(answer, tooLarge, "shapley", () -> numbers(players, power.shapleyShubik()));
        put(answer, tooLarge, "colemanPrevent", () -> numbers(players, power.colemanPrevent()));
        put(answer, tooLarge, "colemanInitiate", () -> numbers(players, power.colemanInitiate()));
        put(answer, tooLarge, "deeganPackel", () -> numbers(players, power.deeganPackel()));
        put(answer, tooLarge, "johnston", () -> numbers(players, power.johnston()));
        put(answer, tooLarge, "holler", () -> numbers(players, power.holler()));
        settled.undefined.forEach(index -> answer.put(index, null));
        answer.put("tooLarge", tooLarge);
        return answer;
    }

    /** Whether a game is decided before anybody acts; some indices are then shares in nothing. */
    private enum Settled {
        NOT("", ""),
        LOST(
                "no coalition wins",
                "everybody can stop it, and nobody makes a difference",
                "banzhafNormalised",
                "colemanPrevent",
                "deeganPackel",
                "johnston",
                "holler"),
        WON(
                "every coalition wins",
                "nobody can stop it, and nobody makes a difference",
                "banzhafNormalised",
                "colemanInitiate",
                "deeganPackel",
                "johnston",
                "holler");

        private final String words;
        private final String meaning;
        private final List<String> undefined;

        Settled(String words, String meaning, String... undefined) {
            this.words = words;
            this.meaning = meaning;
            this.undefined = ImmutableList.copyOf(undefined);
        }

        static Settled of(Game game) {
            if (!game.isWinning(ImmutableSet.copyOf(game.players()))) {
                return LOST;
            }
            return game.isWinning(ImmutableSet.of()) ? WON : NOT;
        }
    }

    private static void put(
            Map<String, Object> answer, Map<String, String> tooLarge, String name, Supplier<Object> question) {
        try {
            answer.put(name, question.get());
        } catch (TooLargeException problem) {
            answer.put(name, null);
            tooLarge.put(name, problem.getMessage());
        }
    }

    private static List<String> codes(Collection<ActorId> players) {
        return players.stream().map(ActorId::code).toList();
    }

    private static List<String> inOrder(List<ActorId> order, Collection<ActorId> players) {
        return codes(order.stream().filter(players::contains).toList());
    }

    private static Map<String, String> strings(SortedMap<Integer, BigInteger> bySize) {
        Map<String, String> strings = new LinkedHashMap<>();
        bySize.forEach((size, count) -> strings.put(size.toString(), count.toString()));
        return strings;
    }

    private static Map<String, Double> numbers(List<ActorId> players, Map<ActorId, Fraction> values) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        players.forEach(player -> numbers.put(player.code(), values.get(player).doubleValue()));
        return numbers;
    }

    private static String text(GameFile read, Map<String, Object> answer) {
        StringBuilder text = new StringBuilder(read.name()).append(System.lineSeparator());
        line(text, "players", String.valueOf(read.players().size()));
        line(text, "winning coalitions", answer.get("winning"));
        line(text, "minimal winning", answer.get("minimalWinning"));
        line(text, "minimal blocking", answer.get("minimalBlocking"));
        line(text, "  by size", answer.get("minimalBlockingBySize"));
        line(text, "veto players", answer.get("vetoPlayers"));
        line(text, "dummies", answer.get("dummies"));
        line(text, "passage probability", answer.get("passageProbability"));
        Settled settled = Settled.of(read.game());
        if (settled != Settled.NOT) {
            text.append("  ")
                    .append(settled.words)
                    .append(": ")
                    .append(settled.meaning)
                    .append(System.lineSeparator());
        }
        text.append(System.lineSeparator());
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Banzhaf", "banzhaf");
        columns.put("normalised", "banzhafNormalised");
        columns.put("Shapley", "shapley");
        columns.put("prevent", "colemanPrevent");
        columns.put("initiate", "colemanInitiate");
        columns.put("Deegan-P.", "deeganPackel");
        columns.put("Johnston", "johnston");
        columns.put("Holler", "holler");
        Table table = new Table().row(row("player", columns.keySet()));
        for (ActorId player : read.players()) {
            table.row(row(
                    player.code(),
                    columns.values().stream()
                            .map(column ->
                                    settled.undefined.contains(column) ? "undefined" : cell(answer.get(column), player))
                            .toList()));
        }
        text.append(table.render());
        if (answer.get("tooLarge") instanceof Map<?, ?> tooLarge) {
            tooLarge.forEach((name, reason) ->
                    text.append(Output.wrapped(name + ": " + reason)).append(System.lineSeparator()));
        }
        return text.toString();
    }

    private static String[] row(String first, Collection<String> rest) {
        String[] cells = new String[rest.size() + 1];
        cells[0] = first;
        int next = 1;
        for (String cell : rest) {
            cells[next++] = cell;
        }
        return cells;
    }

    private static String cell(Object column, ActorId player) {
        return column instanceof Map<?, ?> values && values.get(player.code()) instanceof Double value
                ? String.format(Locale.ROOT, "%.6f", value)
                : "too large";
    }

    private static void line(StringBuilder text, String what, Object value) {
        String words = value == null
                ? "too large"
                : value instanceof Collection<?> list && list.isEmpty()
                        ? "none"
                        : value instanceof Collection<?> list
                                ? String.join(
                                        " ", list.stream().map(String::valueOf).toList())
                                : value instanceof Map<?, ?> map
                                        ? String.join(
                                                ", ",
                                                map.entrySet().stream()
                                                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                                                        .toList())
                                        : String.valueOf(value);
        text.append(Output.wrapped(String.format(Locale.ROOT, "  %-20s %s", what, words)))
                .append(System.lineSeparator());
    }
}
