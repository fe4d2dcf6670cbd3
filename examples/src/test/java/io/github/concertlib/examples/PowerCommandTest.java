package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PowerCommandTest {

    private static final String EEC = """
            {"name": "EEC",
             "players": ["DE", "FR", "IT", "NL", "BE", "LU"],
             "rule": {"quota": 12, "weights": {"DE": 4, "FR": 4, "IT": 4, "NL": 2, "BE": 2, "LU": 1}}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run power(String game, String... options) throws IOException {
        Path file = folder.resolve("game.json");
        Files.writeString(file, game);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Concert.commandLine();
        if (!command.getSubcommands().containsKey("power")) {
            command.addSubcommand(new PowerCommand());
        }
        command.setExecutionExceptionHandler(Concert.commandLine().getExecutionExceptionHandler());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] arguments = IntStream.range(0, options.length + 2)
                .mapToObj(k -> k == 0 ? "power" : k == 1 ? file.toString() : options[k - 2])
                .toArray(String[]::new);
        return new Run(command.execute(arguments), out.toString(), err.toString());
    }

    private JsonNode json(String game) throws IOException {
        Run run = power(game, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    @Test
    void luxembourgHadNoPower() throws IOException {
        JsonNode answer = json(EEC);
        assertThat(answer.get("players").size()).isEqualTo(6);
        assertThat(answer.get("winning").asString()).isEqualTo("14");
        assertThat(answer.get("minimalWinning").asString()).isEqualTo("4");
        assertThat(answer.get("minimalBlocking").asString()).isEqualTo("9");
        assertThat(answer.get("minimalBlockingBySize").get("2").asString()).isEqualTo("9");
        assertThat(answer.get("vetoPlayers").size()).isZero();
        assertThat(answer.get("dummies").get(0).asString()).isEqualTo("LU");
        assertThat(answer.get("passageProbability").asDouble()).isEqualTo(0.21875);
        assertThat(answer.get("shapley").get("DE").asDouble()).isEqualTo(7.0 / 30);
        assertThat(answer.get("banzhaf").get("DE").asDouble()).isEqualTo(0.3125);
        assertThat(answer.get("banzhafNormalised").get("NL").asDouble()).isCloseTo(1.0 / 7, offset(1e-16));
        assertThat(answer.get("colemanPrevent").get("NL").asDouble()).isCloseTo(3.0 / 7, offset(1e-16));
        assertThat(answer.get("colemanInitiate").get("NL").asDouble()).isEqualTo(0.12);
        assertThat(answer.get("deeganPackel").get("LU").asDouble()).isZero();
        assertThat(answer.get("johnston").get("DE").asDouble()).isEqualTo(0.25);
        assertThat(answer.get("holler").get("BE").asDouble()).isEqualTo(0.2);
        assertThat(answer.get("seconds").asDouble()).isPositive();
    }

    @Test
    void aPersonReadsATable() throws IOException {
        Run run = power(EEC);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("winning coalitions   14").contains("dummies              LU");
        assertThat(run.out()).contains("DE      0.312500  0.238095    0.233333");
    }

    @Test
    void theSecurityCouncilIsAnAllOfTwoCounts() throws IOException {
        String players =
                IntStream.rangeClosed(1, 15).mapToObj(k -> "\"M" + k + "\"").collect(Collectors.joining(", "));
        JsonNode answer =
                json("{\"name\": \"UNSC\", \"players\": [" + players + "], \"rule\": {\"all\": [{\"atLeast\": 9},"
                        + " {\"atLeast\": 5, \"of\": [\"M1\", \"M2\", \"M3\", \"M4\", \"M5\"]}]}}");
        assertThat(answer.get("winning").asString()).isEqualTo("848");
        assertThat(answer.get("shapley").get("M1").asDouble()).isEqualTo(421.0 / 2145);
        assertThat(answer.get("vetoPlayers").size()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"all\": []} | 64 | 1 | 0",
                "{\"any\": []} | 0 | 0 | 1",
                "{\"quota\": 0, \"weights\": {}} | 64 | 1 | 0",
                "{\"quota\": 99, \"weights\": {\"DE\": 4}} | 0 | 0 | 1",
                "{\"player\": \"FR\"} | 32 | 1 | 1",
            })
    void degenerateRulesAreAnswered(String rule, String winning, String minimalWinning, String minimalBlocking)
            throws IOException {
        JsonNode answer = json(EEC.replaceAll("\"rule\".*", "\"rule\": " + rule + "}"));
        assertThat(answer.get("winning").asString()).isEqualTo(winning);
        assertThat(answer.get("minimalWinning").asString()).isEqualTo(minimalWinning);
        assertThat(answer.get("minimalBlocking").asString()).isEqualTo(minimalBlocking);
    }

    @Test
    void aGameThatNobodyWinsSaysSo() throws IOException {
        String nobody = EEC.replace("\"quota\": 12", "\"quota\": 100");
        JsonNode answer = json(nobody);
        assertThat(answer.get("settled").asString()).isEqualTo("no coalition wins");
        for (String index : List.of("banzhafNormalised", "colemanPrevent", "deeganPackel", "johnston", "holler")) {
            assertThat(answer.get(index).isNull()).as(index).isTrue();
        }
        assertThat(answer.get("colemanInitiate").get("DE").asDouble()).isZero();
        assertThat(answer.get("tooLarge").size()).isZero();
        assertThat(power(nobody).out())
                .contains("no coalition wins: everybody can stop it, and nobody makes a difference")
                .contains("DE      0.000000  undefined   0.000000  undefined  0.000000")
                .doesNotContain("too large");
    }

    @Test
    void aGameThatEverybodyWinsSaysSo() throws IOException {
        String everybody = EEC.replace("\"quota\": 12", "\"quota\": 0");
        JsonNode answer = json(everybody);
        assertThat(answer.get("settled").asString()).isEqualTo("every coalition wins");
        for (String index : List.of("banzhafNormalised", "colemanInitiate", "deeganPackel", "johnston", "holler")) {
            assertThat(answer.get(index).isNull()).as(index).isTrue();
        }
        assertThat(answer.get("colemanPrevent").get("DE").asDouble()).isZero();
        assertThat(power(everybody).out())
                .contains("every coalition wins: nobody can stop it, and nobody makes a difference");
        assertThat(json(EEC).get("settled").isNull()).isTrue();
    }

    @Test
    void whatIsTooLargeForOneIndexIsSaidThere() throws IOException {
        String players =
                IntStream.rangeClosed(1, 40).mapToObj(k -> "\"M" + k + "\"").collect(Collectors.joining(", "));
        JsonNode answer = json("{\"players\": [" + players + "], \"rule\": {\"any\": [{\"atLeast\": 30}, {\"all\": ["
                + "{\"atLeast\": 12}, {\"player\": \"M7\"}]}]}}");
        assertThat(answer.get("johnston").isNull()).isTrue();
        assertThat(answer.get("tooLarge").get("johnston").asString()).contains("40 players");
        assertThat(answer.get("holler").get("M7").asDouble()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"LU\": 1 | \"LX\": 1 | game.json:3: field 'rule.weights.LX': unknown player 'LX'; did you mean 'LU'?",
                "\"LU\": 1 | \"LU\": -1 | game.json:3: field 'rule.weights.LU': weight -1 of 'LU' is negative",
                "\"LU\": 1 | \"LU\": 1.5 | game.json:3: field 'rule.weights.LU': '1.5' is not a whole number",
                "\"LU\": 1 | \"LU\": \"1\" | field 'rule.weights.LU': expected a number, found '1'",
                "\"LU\": 1 | \"LU\": 9223372036854775807 | weights add up to more than 9223372036854775807",
                "\"quota\": 12 | \"qota\": 12 | unknown field 'qota'; did you mean 'quota'?",
                "\"BE\", \"LU\"] | \"BE\", \"BE\"] | field 'players[5]': player 'BE' stands here twice",
                "\"players\" | \"member\" | unknown field 'member'",
                "\"quota\": 12, \"weights\" | \"limit\": 12, \"votes\" | unknown form of rule with fields [limit, votes]",
                "\"rule\": | \"rule\" | not well formed",
            })
    void oneMessageSaysWhereAndWhat(String good, String bad, String message) throws IOException {
        assertThat(EEC).contains(good);
        Run run = power(EEC.replace(good, bad));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip())
                .startsWith("concert: ")
                .doesNotContain("\n")
                .contains(message);
    }
}
