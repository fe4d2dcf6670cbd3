package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompareTest {

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static JsonNode function(JsonNode day, String name) {
        for (JsonNode function : day.get("functions")) {
            if (function.get("function").asString().equals(name)) {
                return function;
            }
        }
        throw new AssertionError("no function " + name + " in " + day);
    }

    private static final JsonNode ANSWER = Run.json("compare", Run.study("nato-more-european"));

    @Test
    void theSingleBlockersOfAuthoriseStayAtAllAllies() {
        assertThat(ANSWER.get("days")).hasSize(4).allSatisfy(day -> {
            JsonNode authorise = function(day, "AUTHORISE");
            assertThat(authorise.get("after").get("singleBlockers")).hasSize(32);
            assertThat(texts(authorise.get("differences"))).isEmpty();
            assertThat(texts(authorise.get("through"))).isEmpty();
        });
    }

    @Test
    void theDependenceOfCommandOnAmericanOfficersFalls() {
        List<Integer> acts = new ArrayList<>();
        ANSWER.get("days").forEach(day -> {
            JsonNode after = function(day, "COMMAND").get("after").get("indispensableActs");
            acts.add(after.path("US").asInt(0));
        });

        assertThat(acts).containsExactly(3, 3, 1, 0);
    }

    @Test
    void everyDifferenceIsExplainedAndTracedToAReform() {
        JsonNode last = function(ANSWER.get("days").get(3), "COMMAND");

        assertThat(texts(last.get("differences")))
                .contains(
                        "can no longer stop it alone: DE GB US",
                        "US can be done without in nato:post:saceur, nato:post:com-aircom, nato:post:com-landcom");
        assertThat(texts(last.get("through")))
                .contains("nato:p1-c")
                .doesNotHaveDuplicates()
                .doesNotContain("nato:p1-d", "nato:p1-e");
    }

    @Test
    void aStudyWithoutReformsChangesNothing() {
        Run run = Run.concert("compare", Run.study("ally-against-ally"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("the study has no reforms", "AUTHORISE: nothing changes");
    }
}
