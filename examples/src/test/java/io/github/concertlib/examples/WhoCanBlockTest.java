package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhoCanBlockTest {

    private final JsonNode answer = Run.json("who-can-block", Run.study("who-can-block"));

    private JsonNode row(int index) {
        return answer.get("rows").get(index);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static List<List<String>> sets(JsonNode list) {
        List<List<String>> sets = new ArrayList<>();
        list.forEach(set -> sets.add(texts(set)));
        return sets;
    }

    @Test
    void natoAloneIsBlockedByAnyOfItsMembers() {
        assertThat(texts(row(0).get("layers"))).containsExactly("NATO");
        assertThat(row(0).get("singleBlockers")).hasSize(32);
        assertThat(row(0).get("smallestBlockingSize").asInt()).isEqualTo(1);
        assertThat(row(0).get("standing").asString()).isEqualTo("exists");
    }

    @Test
    void theSecurityCouncilLeavesSix() {
        assertThat(texts(row(1).get("singleBlockers"))).containsExactly("DE", "FR", "GB", "IT", "NO", "PL");
        assertThat(row(1).get("smallestBlockingSize").asInt()).isEqualTo(1);
        assertThat(row(1).get("standing").asString()).isEqualTo("proposal");
    }

    @Test
    void theJointExpeditionaryForceLeavesItsLead() {
        assertThat(texts(row(2).get("singleBlockers"))).containsExactly("GB");
        assertThat(row(2).get("rivals")).isEmpty();
    }

    @Test
    void eurocorpsLeavesNobodyAlone() {
        assertThat(row(3).get("singleBlockers")).isEmpty();
        assertThat(row(3).get("smallestBlockingSize").asInt()).isEqualTo(2);
        assertThat(sets(row(3).get("smallestBlockingExamples")))
                .containsExactlyInAnyOrder(
                        List.of("BE", "GB"),
                        List.of("DE", "GB"),
                        List.of("ES", "GB"),
                        List.of("FR", "GB"),
                        List.of("GB", "LU"),
                        List.of("GB", "PL"));
    }

    @Test
    void fromEurocorpsOnTwoGroupsCouldEachAct() {
        assertThat(row(3).get("rivals")).hasSize(2);
        assertThat(row(3).get("rivals"))
                .anySatisfy(rival -> {
                    assertThat(rival.get("through").asString()).isEqualTo("JEF");
                    assertThat(texts(rival.get("coalition"))).contains("GB").hasSize(2);
                })
                .anySatisfy(rival -> {
                    assertThat(rival.get("through").asString()).isEqualTo("Eurocorps");
                    assertThat(texts(rival.get("coalition"))).containsExactly("BE", "DE", "ES", "FR", "LU", "PL");
                });
    }

    @Test
    void aReformedNordicBalticEightTakesEight() {
        assertThat(row(4).get("smallestBlockingSize").asInt()).isEqualTo(8);
        assertThat(row(4).get("standing").asString()).isEqualTo("stylised");
        assertThat(row(4).get("layers")).hasSize(5);
    }

    @Test
    void asItStandsTheNordicBalticEightAddsNothing() {
        JsonNode without = answer.get("withoutReforms").get(4);
        assertThat(without.get("smallestBlockingSize").asInt()).isEqualTo(2);
        assertThat(without.get("note").asString()).contains("may only consult");
        assertThat(answer.get("rows").get(4).has("note")).isFalse();
    }

    @Test
    void saysWhatItRestsOn() {
        Run run = Run.concert("who-can-block", Run.study("who-can-block"));
        assertThat(run.out())
                .contains("Rival command: from the row 'Eurocorps' on")
                .contains("Without the reform")
                .containsPattern("Inputs: \\d+ memberships and rules; \\d+ sourced");
    }
}
