package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EuCommandsTest {

    private static final Path PURCHASE = Path.of(Run.study("eu-joint-purchase"));

    @TempDir
    private Path folder = Path.of("");

    private Run purchase(String from, String to) throws IOException {
        Path copy = folder.resolve("project.yaml");
        Files.writeString(copy, Files.readString(PURCHASE).replace(from, to));
        return Run.concert("eligible", copy.toString());
    }

    @Test
    @DisplayName(
            "the purchase with 40 % from outside is not eligible under SAFE, and the answer says what would fix it")
    void jointPurchase() throws IOException {
        assertThat(Run.concert("eligible", PURCHASE.toString()).out())
                .contains(
                        "not eligible: rocket artillery for Poland and Ukraine under Security Action for Europe (safe)")
                .contains("40.00 % of the components from outside")
                .contains("to fix: to move 5.00 % of the components inside");
        Run fixed = purchase("PL: 45, UA: 15, US: 25", "PL: 50, UA: 15, US: 20");
        assertThat(fixed.exitCode()).isZero();
        assertThat(fixed.out().lines())
                .contains("eligible: rocket artillery for Poland and Ukraine under Security Action for Europe (safe)");
    }

    @Test
    @DisplayName("a project without buyers is exit 2 and one message with file, line and field")
    void noBuyers() throws IOException {
        Run run = purchase("[PL, UA]", "[]");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("project.yaml:8: field 'buyers': a project has buyers; name one at least");
    }

    @Test
    @DisplayName("a product that no list has is answered with the one that is meant, or with the list")
    void unknownProduct() throws IOException {
        String text = Files.readString(Path.of(Run.study("eu-joint-purchase")));
        Path copy = folder.resolve("product.yaml");
        Files.writeString(copy, text.replace("product: artillery", "product: artilery"));
        assertThat(words(Run.concert("eligible", copy.toString())))
                .contains("artilery is not a listed product; did you mean 'artillery'?");
        Files.writeString(copy, text.replace("product: artillery", "product: submarines"));
        assertThat(words(Run.concert("eligible", copy.toString())))
                .contains("submarines is not a listed product; possible: ammunition, missiles");
    }

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("opening SAFE to the United Kingdom, step by step")
    void openSafe() {
        String[] question = {"door", "GB", "--at", "2026-06-01", "--asked", "2000000000", "--offered", "75000000"};
        assertThat(Run.concert(question).out())
                .contains("eligibility: + is a candidate or a security and defence partner")
                .contains("consent: Council, unanimity")
                .contains("missing EUR 1,925,000,000.00");
        JsonNode answer = Run.json(question);
        assertThat(answer.get("eligible").asBoolean()).isTrue();
        assertThat(answer.get("whoCanRefuse").size()).isGreaterThanOrEqualTo(27);
    }

    @Test
    @DisplayName("a state that is no outsider, or a day that is none, is exit 2")
    void badQuestions() {
        assertThat(Run.concert("door", "NZ", "--at", "2026-06-01").exitCode()).isEqualTo(2);
        assertThat(Run.concert("door", "GB", "--at", "summer").exitCode()).isEqualTo(2);
        assertThat(Run.concert("door", "GB", "--at", "2026-06-01", "--asked", "-1")
                        .exitCode())
                .isEqualTo(2);
    }

    private static String refusal(String... more) {
        Run run = Run.concert(Stream.concat(Stream.of("door"), Stream.of(more)).toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err();
    }

    @Test
    @DisplayName("outside the life of its instrument a door is shut")
    void lifeOfADoor() {
        assertThat(Run.concert("door", "US", "--at", "2000-01-01", "--door", "safe-up-to-35")
                        .out())
                .contains(
                        "in all: shut: there is no such door on 2000-01-01 but from 2025-05-28 until before 2031-01-01");
        assertThat(Run.json("door", "NO", "--at", "2035-01-01", "--door", "edf")
                        .get("open")
                        .asBoolean())
                .isFalse();
        assertThat(Run.concert("door", "NO", "--at", "2015-01-01", "--trajectory", "quasi-association")
                        .out())
                .contains("still shut: 4 of 7");
    }

    @Test
    @DisplayName("a member has no door before it, and a code in small letters is a slip")
    void membersAndSlips() {
        assertThat(refusal("FR", "--at", "2026-06-01"))
                .contains("FR is a member of the Union on 2026-06-01, and no door is shut to it");
        assertThat(refusal("gb", "--at", "2026-06-01")).contains("unknown state 'gb'; did you mean 'GB'?");
        assertThat(refusal("NZ", "--at", "2026-06-01")).contains("known are [AL, AU, CA");
    }

    @Test
    @DisplayName("an option of door that would change nothing is refused")
    void idleOptions() {
        assertThat(refusal("GB", "--at", "2026-06-01", "--trajectory", "minilateral", "--door", "edf"))
                .contains("take one of the two");
        assertThat(refusal("GB", "--at", "2026-06-01", "--door", "edf", "--asked", "5"))
                .contains("--asked and --offered say nothing about edf, which has no price");
        assertThat(refusal("GB", "--at", "2026-06-01", "--door", "edf", "--project", "NL"))
                .contains("--project says nothing about edf");
        assertThat(Run.json(
                                "door",
                                "GB",
                                "--at",
                                "2026-06-01",
                                "--trajectory",
                                "selective-industrial",
                                "--project",
                                "LT")
                        .get("doors")
                        .get(2)
                        .get("open")
                        .asBoolean())
                .isFalse();
    }
}
