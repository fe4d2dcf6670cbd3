package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of small groups in a study, together with those of other pathways. */
class MinilateralReformsTest {

    @TempDir
    private Path folder = Path.of("");

    private String study(String head, String layers, String... reforms) throws IOException {
        StringBuilder text = new StringBuilder("title: t\n" + head + "\nlayers:\n");
        for (String layer : layers.split(" ")) {
            text.append("  - {name: " + layer + ", arrangements: [" + layer + "]}\n");
        }
        text.append("reforms:\n");
        for (String reform : reforms) {
            text.append("  - " + reform + "\n");
        }
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, text + "positions: {otherwise: assent}\n");
        return file.toString();
    }

    private static String attack(String day, String victim, String reading) {
        return "date: " + day + "\nevent: armed-attack\nvictim: " + victim
                + "\nfunction: authorise\nreadings: {bilateral.anchor: " + reading + "}";
    }

    private static Set<String> debtors(String study) {
        Set<String> debtors = new TreeSet<>();
        Run.json("decide", study)
                .get("duties")
                .forEach(duty -> duty.get("owedBy").forEach(debtor -> debtors.add(debtor.asString())));
        return debtors;
    }

    @Test
    void anAllianceThatLapsedDecidesNothingAndIsOwedNothing() throws IOException {
        String study = study(
                attack("2026-10-01", "DE", "duty-falls"),
                "nato aachen_2019",
                "minilateral: {lapse: nato, from: 2026-07-01}",
                "minilateral: {ratify: kensington_2025, from: 2026-09-01}");
        assertThat(Run.json("decide", study).get("outcome").asString()).isEqualTo("not-applicable");
        assertThat(debtors(study)).containsExactly("FR");
    }

    @Test
    void aDutyFallsWhenOnePartyLeavesTheAllianceItPointsBackTo() throws IOException {
        String[] reforms = {
            "minilateral: {ratify: kensington_2025, from: 2026-07-01}", "nato: {denounces: GB, notice: 2027-01-15}"
        };
        assertThat(debtors(study(attack("2028-08-01", "DE", "duty-falls"), "nato aachen_2019", reforms)))
                .contains("FR")
                .doesNotContain("GB");
        assertThat(Run.concert("duties", folder.resolve("study.yaml").toString())
                        .out())
                .contains("DE-FR")
                .doesNotContain("Kensington", "kensington_2025");
        assertThat(debtors(study(attack("2028-08-01", "DE", "duty-stays"), "nato aachen_2019", reforms)))
                .contains("FR", "GB");
        assertThat(debtors(study(attack("2027-08-01", "DE", "duty-falls"), "nato aachen_2019", reforms)))
                .as("a year passes before it has left")
                .contains("FR", "GB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expel: cluster_security, state: SE, from: 2027-03-01",
                "ratify: kensington_2025, from: 2027-03-01",
                "upgrade: jef, from: 2027-03-01",
                "admit: esc_tf_e3, states: [PL], from: 2027-03-01",
            })
    void aChangeWithoutEffectIsNamed(String idle) throws IOException {
        String study = study(
                "date: 2027-08-01\nevent: crisis\nfunction: authorise",
                "cluster_security",
                "minilateral: {found: cluster_security, members: [DE, HU], in-breach: [HU], from: 2027-02-01}",
                "minilateral: {" + idle + "}");
        for (String command : List.of("decide", "who-can-block", "compare")) {
            assertThat(Run.concert(command, study).out())
                    .as(command)
                    .containsOnlyOnce("Without effect: the reform 'minilateral:");
        }
        assertThat(Run.json("decide", study).get("reformsWithoutEffect")).hasSize(1);
    }

    @Test
    void changesAreMadeInTheOrderOfTheirDays() throws IOException {
        String question = "date: 2027-08-01\nevent: crisis\nfunction: authorise";
        String found =
                "minilateral: {found: cluster_security, members: [DE, FR, HU], in-breach: [HU], from: 2027-01-01}";
        String suspended = "minilateral: {suspend: cluster_security, state: HU, from: 2027-02-01}";
        String answer = Run.concert("decide", study(question, "cluster_security", found, suspended))
                .out();
        assertThat(Run.concert("decide", study(question, "cluster_security", suspended, found))
                        .out())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "found: cluster_security, members: [DE, HU], from: 2027-02-01|expel: cluster_security, state: HU, from:"
                        + " 2027-03-01|study.yaml:9: field 'reforms[1]': HU keeps the founding norms",
            })
    void oneErrorAtTheLineOfTheChange(String first, String second, String message) throws IOException {
        Run run = Run.concert(
                "decide",
                study(
                        "date: 2027-08-01\nevent: crisis\nfunction: authorise",
                        "cluster_security",
                        "minilateral: {" + first + "}",
                        "minilateral: {" + second + "}"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aClusterWithoutVotesDoesNotAct() throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (String function : List.of("authorise", "expel")) {
            outcomes.add(Run.json(
                            "decide",
                            study(
                                    "date: 2027-08-01\nevent: crisis\nfunction: " + function,
                                    "cluster_security",
                                    "minilateral: {found: cluster_security, members: [HU, SK], in-breach: [HU, SK], rule:"
                                            + " agreement-of-all, from: 2027-01-01}",
                                    "minilateral: {suspend: cluster_security, state: HU, from: 2027-02-01}",
                                    "minilateral: {suspend: cluster_security, state: SK, from: 2027-03-01}"))
                    .get("outcome")
                    .asString());
        }
        assertThat(outcomes).containsExactly("blocked", "blocked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weu|2020-01-01|arrangement 'weu' does not exist on 2020-01-01 but from 1955-05-06 until before 2011-07-01",
                "weu|1955-05-05|arrangement 'weu' does not exist on 1955-05-05 but from 1955-05-06 until before 2011-07-01",
                "takuba|2022-07-01|arrangement 'takuba' does not exist on 2022-07-01 but from 2020-03-27 until before"
                        + " 2022-07-01",
            })
    void aGroupThatHasEndedIsSaidToHaveBeen(String group, String day, String message) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(
                file,
                "date: " + day + "\nevent: crisis\nfunction: authorise\nlayers: [{name: L, arrangements: [" + group
                        + "]}]\n");
        assertThat(Run.concert("decide", file.toString()).err()).contains(message);
    }

    @Test
    void beforeTheCouncilThereIsNoneThatCouldBeBlocked() {
        assertThat(Run.concert("map", "--at", "1948-12-01").out()).doesNotContain("North Atlantic Council", "Ulm");
        assertThat(Run.concert("map", "--at", "2026-07-01").out()).contains("North Atlantic Council is blocked", "Ulm");
    }
}
