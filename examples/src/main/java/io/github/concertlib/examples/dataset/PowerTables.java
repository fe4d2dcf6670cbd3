package io.github.concertlib.examples.dataset;

import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of {@code power}, read from its answer. */
public final class PowerTables {

    private record Player(Map<String, Object> answer, String code) {

        @Nullable
        Object index(String name) {
            return answer.get(name) instanceof Map<?, ?> values ? values.get(code) : null;
        }

        @Nullable
        Object isAmong(String name) {
            return answer.get(name) instanceof List<?> players ? players.contains(code) : null;
        }
    }

    private record Family(Map<String, Object> answer, String coalitions, String size, Object number) {}

    static final Dataset<Player> INDICES = Dataset.<Player>of("indices", "one player of the game")
            .text("game", "the name of the game", player -> player.answer().get("name"))
            .id("player", "which", Player::code)
            .flag(
                    "veto_player",
                    "whether no coalition wins without it; empty where too large",
                    player -> player.isAmong("vetoPlayers"))
            .flag(
                    "dummy",
                    "whether it never makes a difference; empty where too large",
                    player -> player.isAmong("dummies"))
            .number("banzhaf", "absolute Banzhaf index (Penrose); empty where too large", index("banzhaf"))
            .number(
                    "banzhaf_normalised",
                    "Banzhaf index normalised to a sum of 1; empty where too large or undefined",
                    index("banzhafNormalised"))
            .number("shapley_shubik", "Shapley-Shubik index; empty where too large", index("shapley"))
            .number(
                    "coleman_prevent",
                    "Coleman's power to prevent action; empty where too large or undefined",
                    index("colemanPrevent"))
            .number(
                    "coleman_initiate",
                    "Coleman's power to initiate action; empty where too large or undefined",
                    index("colemanInitiate"))
            .number("deegan_packel", "Deegan-Packel index; empty where too large or undefined", index("deeganPackel"))
            .number("johnston", "Johnston index; empty where too large or undefined", index("johnston"))
            .number("holler", "Holler's public good index; empty where too large or undefined", index("holler"));

    static final Dataset<Map<String, Object>> GAMES = Dataset.<Map<String, Object>>of("games", "one game")
            .text("game", "its name", answer -> answer.get("name"))
            .integer(
                    "players",
                    "how many play",
                    answer -> answer.get("players") instanceof List<?> all ? all.size() : null)
            .count("winning", "how many coalitions win; empty where too large", answer -> answer.get("winning"))
            .count(
                    "minimal_winning",
                    "how many win and would lose without any one of their members; empty where too large",
                    answer -> answer.get("minimalWinning"))
            .count(
                    "minimal_blocking",
                    "how many block and would not without any one of their members; empty where too large",
                    answer -> answer.get("minimalBlocking"))
            .number(
                    "passage_probability",
                    "the share of coalitions that win, which is Coleman's power of a collectivity to act",
                    answer -> answer.get("passageProbability"));

    static final Dataset<Family> SIZES = Dataset.<Family>of("sizes", "the minimal coalitions of one size")
            .text("game", "the name of the game", family -> family.answer().get("name"))
            .id("coalitions", "minimal-winning or minimal-blocking", Family::coalitions)
            .integer("size", "how many members each has", family -> Integer.valueOf(family.size()))
            .count("number", "how many there are", Family::number);

    private PowerTables() {}

    private static Function<Player, @Nullable Object> index(String name) {
        return player -> player.index(name);
    }

    public static Output output() {
        return Output.of(INDICES, GAMES, SIZES);
    }

    public static void offer(Output output, Map<String, Object> answer) {
        output.offer(INDICES, () -> players(answer))
                .offer(GAMES, () -> List.of(answer))
                .offer(SIZES, () -> {
                    List<Family> families = new ArrayList<>();
                    families(answer, "minimal-winning", "minimalWinningBySize", families);
                    families(answer, "minimal-blocking", "minimalBlockingBySize", families);
                    return families;
                });
    }

    private static List<Player> players(Map<String, Object> answer) {
        return answer.get("players") instanceof List<?> codes
                ? codes.stream()
                        .map(code -> new Player(answer, String.valueOf(code)))
                        .toList()
                : List.of();
    }

    private static void families(Map<String, Object> answer, String name, String field, List<Family> families) {
        if (answer.get(field) instanceof Map<?, ?> bySize) {
            bySize.forEach((size, number) -> families.add(new Family(answer, name, String.valueOf(size), number)));
        }
    }
}
