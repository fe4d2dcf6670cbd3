package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.law.Law;
import io.github.concertlib.core.law.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

class LawsCommandTest {

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void everythingShippedKeepsTheLawsOrSaysWhyNot() {
        JsonNode answer = Run.json("laws");
        assertThat(answer.get("faults").asInt())
                .as(answer.get("summary").asString())
                .isZero();
        assertThat(answer.get("rows").size()).isGreaterThan(100);
    }

    @Test
    void anUnknownPathwayIsRefused() {
        Run run = Run.concert("laws", "--pathway", "warsaw");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no pathway 'warsaw'; installed: [");
    }

    /** The table of results moves with the pathways; the catalogue must be that of the library. */
    @Test
    void thePageOfLawsStatesEveryLaw() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "laws.md"));
        assertThat(Laws.all()).allSatisfy(law -> assertThat(page).contains(row(law)));
    }

    /** A law that is optional and does not hold has a mark in the table, and its case below. */
    @Test
    void thePageShowsTheCaseOfEveryMark() {
        Run run = Run.concert("laws", "--pathway", "nato", "--page");
        assertThat(run.exitCode()).as(run.err()).isZero();
        String[] page = run.out().split("# What is optional and does not hold", 2);
        long marks = page[0].lines()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> Arrays.stream(line.split("\\|")))
                .filter(cell -> cell.equals(" no "))
                .count();
        assertThat(marks).isPositive();
        assertThat(page[1].lines().filter(line -> line.startsWith("- ") && line.contains("; replay: ")))
                .hasSize((int) marks);
    }

    private static String row(Law<?> law) {
        return "| " + law.id() + " | " + law.statement() + " | " + law.citation() + " |";
    }
}
