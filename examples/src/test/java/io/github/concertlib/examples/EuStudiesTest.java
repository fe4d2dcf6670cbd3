package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The studies of the Union that ship with the command, and what changes when their comments are followed. */
class EuStudiesTest {

    @TempDir
    Path folder = Path.of("");

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static JsonNode decide(String study) {
        return Run.json("decide", Run.study(study));
    }

    private JsonNode changed(String study, String from, String to) throws IOException {
        String text = Files.readString(Path.of(Run.study(study)));
        assertThat(text).contains(from);
        Path copy = folder.resolve("changed.yaml");
        Files.writeString(copy, text.replace(from, to));
        return Run.json("decide", copy.toString());
    }

    @Test
    @DisplayName(
            "Hungary stops the operation and the entrusting; the JEF is what remains; an abstention would not stop it")
    void hungary() throws IOException {
        JsonNode answer = decide("eu-hungary-blocks-an-operation");
        assertThat(texts(answer.get("blockedBy"))).containsExactly("HU");
        assertThat(answer.get("routeArrangement").asString()).isEqualTo("jef");
        JsonNode abstained = changed("eu-hungary-blocks-an-operation", "HU: object", "HU: abstain-declared");
        assertThat(abstained.get("routeArrangement").asString()).isEqualTo("eu");
        assertThat(texts(abstained.get("bound"))).hasSize(26).doesNotContain("HU");
    }

    @Test
    @DisplayName(
            "lethal aid of 2022: three who declare neither bound nor paying, Belgium bound and paying, Denmark absent")
    void lethalAid() {
        JsonNode answer = decide("eu-lethal-aid");
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(texts(answer.get("bound"))).hasSize(23).contains("BE").doesNotContain("AT", "IE", "MT", "DK");
        assertThat(texts(answer.get("pays"))).isEqualTo(texts(answer.get("bound")));
    }

    @Test
    @DisplayName("the loan of the 24 is stuck on Hungary's vote on the budget, and passes once it abstains")
    void loan() throws IOException {
        JsonNode answer = decide("eu-loan-of-24");
        assertThat(answer.get("outcome").asString()).isEqualTo("blocked");
        assertThat(texts(answer.get("blockedBy"))).containsExactly("HU");
        assertThat(changed("eu-loan-of-24", "HU: object", "HU: abstain")
                        .get("outcome")
                        .asString())
                .isEqualTo("authorised");
    }

    @Test
    @DisplayName("the same club lends within the budget, and Hungary cannot stop it")
    void loanWithinTheBudget() throws IOException {
        Path copy = folder.resolve("within.yaml");
        Files.writeString(
                copy,
                Files.readString(Path.of(Run.study("eu-loan-of-24")))
                        .replace("act: p52-by-club-beyond-budget", "act: p52-by-club")
                        .replace("function: lend-beyond-budget", "function: assist-third-state-with-money"));
        JsonNode answer = Run.json("decide", copy.toString());
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(answer.get("routes")).hasSize(2);
    }

    @Test
    @DisplayName("an ally attacks Greenland: 42(7) under one reading, nothing under the other")
    void ally() throws IOException {
        JsonNode answer = decide("eu-threat-from-an-ally");
        assertThat(answer.get("routeArrangement").asString()).isEqualTo("eu");
        assertThat(texts(answer.get("bound"))).hasSize(26).contains("AT", "IE", "MT", "CY");
        JsonNode other = changed(
                "eu-threat-from-an-ally",
                "territory-of-the-state    # or: territory-of-the-union",
                "territory-of-the-union");
        assertThat(other.get("outcome").asString()).isEqualTo("blocked");
        assertThat(other.get("duties").toString()).doesNotContain("eu:42.7");
    }

    @Test
    @DisplayName("opening SAFE waits for France under unanimity, and does not under a majority")
    void openSafe() throws IOException {
        assertThat(decide("eu-open-safe").get("outcome").asString()).isEqualTo("undetermined");
        assertThat(changed("eu-open-safe", "unanimity    # or: qualified-majority", "qualified-majority")
                        .get("outcome")
                        .asString())
                .isEqualTo("authorised");
    }

    @Test
    @DisplayName("a club below nine members is refused with file and line")
    void badClub() throws IOException {
        String text = Files.readString(Path.of(Run.study("eu-loan-of-24")));
        Path copy = folder.resolve("small.yaml");
        Files.writeString(copy, text.replaceAll("by: \\[.*\\]", "by: [DE, FR]"));
        Run run = Run.concert("decide", copy.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("small.yaml:").contains("takes at least 9 members");
    }
}
