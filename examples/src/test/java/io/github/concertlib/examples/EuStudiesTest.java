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

    private String study(String date, String function, String layers, String reforms) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(
                file,
                "date: " + date + "\nevent: crisis\nfunction: " + function + "\nlayers: " + layers + "\nreforms: "
                        + reforms + "\npositions: {otherwise: assent}\n");
        return file.toString();
    }

    private static final String APART = "[{name: one, arrangements: [pesco]}, {name: two, arrangements: [eu]}]";

    @Test
    @DisplayName("an act of participants in PESCO is theirs alone: the Union may stand in another layer, or in none")
    void pescoWithoutTheUnion() throws IOException {
        String suspend = "[{eu: {act: p22, from: 2026-01-01, by: [FR]}}]";
        for (String layers : List.of(APART, "[{name: one, arrangements: [pesco]}]")) {
            JsonNode answer = Run.json("decide", study("2026-03-01", "suspend-from-pesco", layers, suspend));
            assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
            assertThat(texts(answer.get("bound"))).hasSize(25).doesNotContain("FR", "MT");
        }
        String without = study("2026-03-01", "suspend-from-pesco", "[{name: two, arrangements: [eu]}]", suspend);
        assertThat(Run.json("decide", without)
                        .get("layersWithoutAWay")
                        .get("two")
                        .asString())
                .endsWith("not suspend from pesco; to suspend from pesco takes 'pesco'");
    }

    @Test
    @DisplayName("an act of the Council and the agency together says that both have to stand in one layer")
    void unionAndAgencyApart() throws IOException {
        String apart = study(
                "2026-03-01",
                "open-eda",
                "[{name: one, arrangements: [eda]}, {name: two, arrangements: [eu]}, {name: three, arrangements: [pesco]}]",
                "[]");
        JsonNode silent = Run.json("decide", apart).get("layersWithoutAWay");
        assertThat(silent)
                .allSatisfy(reason ->
                        assertThat(reason.asString()).endsWith("; to open eda takes 'eda' and 'eu' in one layer"));
        String together = study("2026-03-01", "open-eda", "[{name: one, arrangements: [eu, eda]}]", "[]");
        assertThat(Run.json("decide", together).get("outcome").asString()).isEqualTo("authorised");
    }

    @Test
    @DisplayName("a member that is not in PESCO can neither be in a project nor be suspended")
    void maltaIsNotInPesco() throws IOException {
        for (String act : List.of("p22", "p25", "p26")) {
            String reform = "[{eu: {act: " + act + ", from: 2026-01-01, by: [MT]}}]";
            assertThat(Run.concert("validate", study("2026-03-01", "run-pesco", APART, reform))
                            .err())
                    .contains("[MT] do not vote in Permanent structured cooperation on 2026-03-01");
        }
    }

    @Test
    @DisplayName("of forty functions the answer names those that every order knows and those that are near")
    void manyFunctions() throws IOException {
        String reason = Run.json("decide", study("2026-03-01", "fund-ships", "[{name: one, arrangements: [eu]}]", "[]"))
                .get("layersWithoutAWay")
                .get("one")
                .asString();
        assertThat(reason)
                .startsWith("European Union may only authorise, command, consult, enable, fund")
                .contains(" more (see 'concert list'), not fund ships")
                .doesNotContain("sanction");
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
            "lethal aid of 2022: three who declare neither bound nor paying, Belgium bound and paying, Denmark by the reading")
    void lethalAid() throws IOException {
        JsonNode answer = decide("eu-lethal-aid");
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(texts(answer.get("bound"))).hasSize(24).contains("BE", "DK").doesNotContain("AT", "IE", "MT");
        assertThat(texts(answer.get("pays"))).isEqualTo(texts(answer.get("bound")));
        JsonNode leftOut = changed(
                "eu-lethal-aid", "positions:", "readings: {eu.denmark-and-assistance-measures: left-out}\npositions:");
        assertThat(texts(leftOut.get("bound"))).hasSize(23).doesNotContain("DK");
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

    @Test
    @DisplayName("a day before the treaty is one message with file, line and field, and says when the Union begins")
    void beforeTheTreaty() throws IOException {
        Path copy = folder.resolve("early.yaml");
        Files.writeString(
                copy,
                Files.readString(Path.of(Run.study("eu-lethal-aid"))).replace("date: 2022-02-28", "date: 1949-05-09"));
        Run run = Run.concert("decide", copy.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("early.yaml:")
                .contains("field 'layers[0].arrangements[0]': arrangement 'eu' does not exist on 1949-05-09 but from"
                        + " 1958-01-01");
    }
}
