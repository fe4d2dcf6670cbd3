package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BacktestTest {

    private static final String CASES = Path.of("cases", "public-cases.json").toString();
    private static final String MEMBERSHIPS =
            Path.of("cases", "memberships.json").toString();
    private static final String TABLES = Path.of("cases", "voting-tables.json").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void reproducesAllThatAssertsSomething() {
        JsonNode answer = Run.json("backtest", CASES);
        assertThat(answer.get("total").asInt()).isEqualTo(91);
        assertThat(answer.get("reproduced").asInt()).isEqualTo(89);
        assertThat(answer.get("missed").asInt()).isZero();
        assertThat(answer.get("notModelled").asInt()).isZero();
        assertThat(answer.get("misses")).isEmpty();
        JsonNode vote = answer.get("byField").get("vote");
        assertThat(vote.get("asserted").asInt()).isEqualTo(21);
        assertThat(vote.get("reproduced").asInt()).isEqualTo(21);
    }

    @Test
    void reportsWhereTheRecordHasOtherData() {
        String text = Run.concert("backtest", CASES, "--memberships", MEMBERSHIPS, "--tables", TABLES)
                .out();
        assertThat(text)
                .contains("JEF DK EE GB LT LV NL NO: from 2015-07-01 on record, from 2014-09-04 in the library")
                .doesNotContain("NATO ")
                .doesNotContain("QMV-2025: ");
    }

    @Test
    void exitsWithOneWhenASureCaseIsMissedAndSaysWhy() throws IOException {
        Path spoilt = folder.resolve("cases.json");
        Files.writeString(
                spoilt,
                Files.readString(Path.of(CASES))
                        .replace(
                                "\"expected\": {\"adopted\": false, \"blocked_by\": [\"HU\"], \"fallback\"",
                                "\"expected\": {\"adopted\": true, \"blocked_by\": [\"SK\"], \"fallback\""));
        Run run = Run.concert("backtest", spoilt.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("adopted, missed: on record yes; computed no")
                .contains("blocked_by, missed: on record SK; computed HU")
                .contains("why: not computed: SK, not on record: HU")
                .contains("HU: objects");
    }

    @Test
    void aBadFileIsOneMessage() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, "[{\"id\": \"x\"}]");
        Run run = Run.concert("backtest", bad.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("bad.json:1: field '[0]': case 'x': required field 'expected' is missing");
    }

    /** The wording of reasons may lag behind the rules that give them; cases and results may not. */
    @Test
    void thePageTellsEveryCaseWithItsResult() throws IOException {
        Path page = folder.resolve("history.md");
        Run.concert("backtest", CASES, "--page", page.toString());
        assertThat(gist(Path.of("..", "docs", "history.md")))
                .as("docs/history.md; write it again with concert backtest CASES.json --page docs/history.md")
                .isEqualTo(gist(page));
    }

    private static List<String> gist(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .map(line -> line.replaceAll(", because .*", ""))
                .toList();
    }

    @Test
    void theWholeCorpusTakesLessThanFiveSecondsWarm() {
        Run.concert("backtest", CASES);
        assertTimeout(Duration.ofSeconds(5), () -> Run.concert("backtest", CASES));
    }
}
