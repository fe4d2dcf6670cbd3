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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The commands on councils, clusters and duties. */
class MinilateralCommandsTest {

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static JsonNode design(JsonNode answer, String id) {
        for (JsonNode design : answer.get("designs")) {
            if (design.get("id").asString().equals(id)) {
                return design;
            }
        }
        throw new AssertionError("no " + id + " in " + answer);
    }

    @Test
    void everyDesignStandsInTheTable() {
        assertThat(Run.concert("councils").out())
                .contains("esc_tf_e3", "esc_tf_ng", "esc_kub", "esc_euco", "esc_outside", "esc_light")
                .contains("esc_lag", "esc_taylor", "esc_e5_no");
    }

    @Test
    void aDesignInFull() {
        assertThat(Run.concert("councils", "esc_e5_no").out())
                .contains("single blockers: 6: DE FR GB IT NO PL")
                .contains("parliament consents beforehand: DE IT")
                .contains("does not support it: RUSI");
    }

    @Test
    void theTradeOffsOfADesign() {
        JsonNode euco = design(Run.json("councils"), "esc_euco");
        assertThat(euco.get("singleBlockers")).hasSize(27);
        assertThat(euco.get("fromOutsideTheUnion")).isEmpty();
        assertThat(texts(euco.get("headquartersWhileNatoIsBlocked"))).contains("strasbourg", "munster");
        JsonNode outside = design(Run.json("councils"), "esc_outside");
        assertThat(outside.get("steps").isNull()).isTrue();
        assertThat(outside.get("singleBlockers").isNull()).isTrue();
    }

    @Test
    void aDesignWithOtherMembersAndARule() {
        JsonNode design =
                design(Run.json("councils", "esc_kub", "--members", "e5,NO,ES", "--rule", "unanimity"), "esc_kub");
        assertThat(texts(design.get("inside"))).containsExactly("DE", "ES", "FR", "GB", "IT", "NO", "PL");
        assertThat(design.get("open").asBoolean()).isFalse();
        assertThat(texts(design.get("singleBlockers"))).hasSize(7);
        assertThat(texts(design.get("parliamentsNeeded"))).containsExactly("DE", "ES", "IT");
    }

    @Test
    void theReadingsDecideWhoCanStopACouncil() {
        JsonNode heads = design(Run.json("councils", "esc_tf_e3", "--heads-vote"), "esc_tf_e3");
        assertThat(texts(heads.get("singleBlockers")))
                .contains("nato-secretary-general")
                .hasSize(6);
        assertThat(texts(design(Run.json("councils", "esc_tf_e3"), "esc_tf_e3").get("singleBlockers")))
                .containsExactly("DE", "FR", "GB");
    }

    @Test
    void onAnEarlierDayFewerDesigns() {
        assertThat(Run.json("councils", "--at", "2025-12-31").get("designs")).hasSize(1);
    }

    @Test
    void groupsAreJudgedByTheThreeConditions() {
        JsonNode groups = Run.json("clusters", "ei2", "benesam", "v4", "fcas").get("groups");
        assertThat(groups.get(0).get("judged").asString()).isEqualTo("fragile");
        assertThat(texts(groups.get(0).get("missing"))).containsExactly("political will");
        assertThat(groups.get(1).get("judged").asString()).isEqualTo("sound");
        assertThat(groups.get(2).get("judged").asString()).isEqualTo("not known");
        assertThat(groups.get(3).get("threatFit").asString()).isEqualTo("no");
        assertThat(Run.concert("clusters").out()).contains("cow_ukraine", "lacks capability and political will");
    }

    @Test
    void theFinderProvesItsRanking() {
        JsonNode answer = Run.json("clusters", "--region", "mediterranean", "--domain", "sea", "--top", "3");
        assertThat(answer.get("exact").asBoolean()).isTrue();
        assertThat(answer.get("groups")).hasSize(3);
        assertThat(answer.get("bound").asInt())
                .isEqualTo(answer.get("groups").get(2).get("score").asInt());
        assertThat(Run.concert("clusters", "--region", "mediterranean").out())
                .contains("Proven: no group left out scores more than");
    }

    @Test
    void weightsSizesAndCandidatesAreOptions() {
        JsonNode answer = Run.json(
                "clusters",
                "--for",
                "tanker,submarine",
                "--weights",
                "0,1,0",
                "--size",
                "2",
                "--among",
                "nb8",
                "--top",
                "1");
        assertThat(texts(answer.get("groups").get(0).get("members"))).hasSize(2);
        assertThat(texts(answer.get("groups").get(0).get("missing"))).containsExactly("tanker");
        assertThat(answer.get("groups").get(0).get("coverage").asInt()).isEqualTo(500);
        assertThat(answer.get("groups").get(0).get("judged").asString()).isEqualTo("fragile");
    }

    @Test
    @DisplayName("what the JEF and NORDEFCO lack for a purpose")
    void groupsAreJudgedForAPurpose() {
        JsonNode groups = Run.json("clusters", "jef", "nordefco", "--region", "arctic", "--domain", "transport")
                .get("groups");
        assertThat(texts(groups.get(0).get("lacks"))).contains("a way to enable, fund");
        assertThat(texts(groups.get(1).get("lacks"))).contains("a way to authorise, command, generate, enable, fund");
        assertThat(texts(groups.get(1).get("missing"))).containsExactly("strategic-lift", "tanker");
        assertThat(groups.get(1).get("judged").asString()).isEqualTo("fragile");
    }

    @Test
    void threatPerceptionsOfOnesOwn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("threats.yaml");
        Files.writeString(file, """
                source: {reference: assumed by this test, quality: stylised}
                concern:
                  DE: {baltic: 900, sahel: 0}
                  PL: {baltic: 1000}
                  FR: {baltic: 500, sahel: 1000}
                """);
        JsonNode answer = Run.json(
                "clusters", "--region", "sahel", "--size", "2", "--among", "DE,FR,PL", "--threats", file.toString());
        assertThat(answer.get("groups").get(0).get("threatFit").asInt()).isZero();
        JsonNode baltic = Run.json(
                "clusters", "--region", "baltic", "--size", "2", "--among", "DE,FR,PL", "--threats", file.toString());
        assertThat(texts(baltic.get("groups").get(0).get("members"))).containsExactly("DE", "PL");
        assertThat(baltic.get("groups").get(0).get("threatFit").asInt()).isEqualTo(900);
        Files.writeString(file, "source: {reference: a test}\nconcern:\n  DE: {baltic: 2000}\n");
        assertThat(Run.concert("clusters", "--region", "baltic", "--threats", file.toString())
                        .err())
                .contains("threats.yaml:2: field 'concern': concern of DE for 'baltic' is 2000, not 0 to 1000");
    }

    @Test
    @DisplayName("M-INV-24, M-INV-25: five pairs of the five without NATO, and GB alone under the strict reading")
    void theDutiesOfAStudy() {
        JsonNode stays = Run.json("duties", Run.study("minilateral-five-without-nato"), "--among", "e5");
        assertThat(texts(stays.get("pairs"))).containsExactly("DE-FR", "DE-GB", "FR-IT", "FR-PL", "GB-PL");
        assertThat(stays.get("connected").asBoolean()).isTrue();
        JsonNode strict = Run.json("duties", Run.study("minilateral-five-without-nato-strict"), "--among", "e5");
        assertThat(texts(strict.get("pairs"))).containsExactly("DE-FR", "FR-IT", "FR-PL");
        assertThat(texts(strict.get("tiedToNobody"))).containsExactly("GB");
    }

    @Test
    void theDutiesOfADay() {
        assertThat(texts(Run.json("duties", "--at", "2026-07-01").get("pairs")))
                .containsExactly("DE-FR", "FR-GR", "FR-IT", "FR-PL");
        assertThat(texts(Run.json("duties", "--at", "2020-01-21").get("pairs"))).isEmpty();
        assertThat(texts(Run.json("duties", "--at", "2020-01-22").get("pairs"))).containsExactly("DE-FR");
        assertThat(Run.concert("duties", "--at", "1990-01-01").out()).contains("Nobody owes anybody assistance.");
        assertThat(texts(Run.json("duties", "--all", "--at", "2004-01-01", "--among", "weu")
                        .get("pairs")))
                .hasSize(45);
        assertThat(Run.concert("duties", "--format", "csv").out()).contains("FR,GR,fr_gr_2021,fr_gr_2021:assist,true,");
        assertThat(Run.concert("duties", "--format", "dot").out()).startsWith("digraph duties {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "councils esc_kup|unknown design, by 2026-07-01 'esc_kup'; did you mean 'esc_kub'?",
                "councils --at 2000-01-01|no design of a European Security Council had been put forward by 2000-01-01",
                "councils --members UK|'UK' is neither the code of a state nor the id of an arrangement on 2026-07-01; did you mean 'GB'?",
                "councils --rule majority|--rule: unknown rule 'majority'; possible: unanimity, eu-unanimity, informal-consensus",
                "clusters E6|use the id",
                "clusters baltic_sentry|the members of Baltic Sentry (baltic_sentry) are not known on 2026-07-01",
                "clusters --region artic|--region: unknown region 'artic'; did you mean 'arctic'?",
                "clusters --domain space|--domain: unknown domain 'space'",
                "clusters --for tank|--for: unknown kind of force 'tank'",
                "clusters --domain sea --size 1|a group of 1 to 1 members; it takes two",
                "clusters --domain sea --size many|--size: 'many' is not a number or two",
                "clusters --domain sea --weights 0,0,0|one has to count",
                "clusters --domain sea --weights 1,2|--weights: '1,2' is not three numbers",
                "clusters --domain sea --top 0|--top: 0 is not 1 to 1000",
                "duties --among E6|it is the label of",
                "duties studies/minilateral-arctic.yaml --at 2026-07-01|--at and --all: a study gives the day",
            })
    void badInputIsOneClearMessage(String arguments, String message) {
        Run result = Run.concert(arguments.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().strip().lines()).hasSize(1);
        assertThat(result.err()).contains(message);
    }
}
