package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DecideTest {

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static JsonNode duty(JsonNode answer, String id) {
        for (JsonNode duty : answer.get("duties")) {
            if (duty.get("id").asString().equals(id)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + id + " in " + answer.get("duties"));
    }

    @Test
    void theUnitedStatesStopsNatoAndNotTheJef() {
        JsonNode answer = Run.json("decide", Run.study("estonia-us-objects"));
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(answer.get("routeArrangement").asString()).isEqualTo("jef");
        assertThat(texts(answer.get("blockedBy"))).containsExactly("US");
        assertThat(texts(answer.get("bound")))
                .containsExactly("DK", "EE", "FI", "GB", "IS", "LT", "LV", "NL", "NO", "SE");
        assertThat(answer.get("explanation").toString()).contains("consensus").contains("US: objects".substring(4));
    }

    @Test
    void theTimeOfLayersThatFailAddsUp() {
        JsonNode answer = Run.json("decide", Run.study("estonia-how-fast"));
        assertThat(answer.get("time").get("days").asInt()).isEqualTo(4 + 12);
        assertThat(answer.get("routes")
                        .valueStream()
                        .map(route -> route.get("time").get("days").asInt()))
                .containsExactly(4, 4, 4, 12, 4);
        assertThat(Run.concert("decide", Run.study("estonia-how-fast")).out())
                .contains("time:      16 days; 4 days if every layer is asked at once");
        assertThat(Run.json("decide", Run.study("estonia-us-objects"))
                        .get("time")
                        .isNull())
                .isTrue();
    }

    @Test
    void dutiesBindWhateverAnyBodyDecides() {
        JsonNode answer = Run.json("decide", Run.study("estonia-us-objects"));
        assertThat(texts(duty(answer, "nato:art5").get("owedBy")))
                .hasSize(31)
                .contains("US", "GB")
                .doesNotContain("EE");
        assertThat(texts(duty(answer, "eu:42.7").get("owedBy")))
                .hasSize(26)
                .contains("AT", "IE", "MT")
                .doesNotContain("EE", "GB");
        assertThat(duty(answer, "eu:42.7").get("qualifications").has("AT")).isTrue();
    }

    @Test
    void oneMemberOfTheUnionStopsNatoAndNotTheClause() {
        JsonNode answer = Run.json("decide", Run.study("estonia-eu-state-objects"));
        assertThat(texts(answer.get("blockedBy"))).containsExactly("SK");
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(answer.get("routeArrangement").asString()).isEqualTo("eu");
        assertThat(texts(answer.get("bound"))).hasSize(26).contains("SK").doesNotContain("EE");
    }

    @Test
    void anAllyAgainstAnAllyStopsNatoAndNotTheClause() {
        JsonNode answer = Run.json("decide", Run.study("ally-against-ally"));
        assertThat(texts(answer.get("blockedBy"))).containsExactly("US");
        assertThat(answer.get("routeArrangement").asString()).isEqualTo("eu");
        assertThat(texts(duty(answer, "eu:42.7").get("owedBy"))).hasSize(26).doesNotContain("DK", "US");
        assertThat(texts(duty(answer, "nato:art5").get("owedBy"))).doesNotContain("DK", "US");
    }

    @Test
    void thoseWhoStayOutOfTheJefAreNotBound() {
        JsonNode answer = Run.json("decide", Run.study("jef-some-stay-out"));
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(texts(answer.get("bound"))).containsExactly("EE", "GB", "LT", "LV", "NO");
        assertThat(texts(answer.get("exempt"))).containsExactly("DK", "FI", "IS", "NL", "SE");
    }

    @Test
    void openPositionsLeaveAResidual() {
        JsonNode answer = Run.json("decide", Run.study("still-open"));
        assertThat(answer.get("outcome").asString()).isEqualTo("undetermined");
        assertThat(answer.get("stillNeeded").asString()).isEqualTo("ES and PL");
    }

    @Test
    void explainsWithACitationAtEveryRule() {
        Run run = Run.concert("decide", Run.study("estonia-us-objects"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("AUTHORISED through JEF")
                .contains("Duties that need no decision of any body:")
                .contains("- US: objects; needed: that it does not object");
    }

    @Test
    void saysWhichPathwaysDoNotKnowThePlace(@TempDir Path folder) throws IOException {
        String nowhere = attack(folder, "FR", "Somewhere Unheard Of");
        assertThat(texts(Run.json("decide", nowhere).get("placeNotListedBy"))).containsExactly("nato", "eu");
        assertThat(Run.concert("decide", nowhere).out())
                .contains("Place 'somewhere-unheard-of' is not in the list of nato, eu: taken as territory of FR.");

        String highSeas = attack(folder, "FR", "high seas");
        assertThat(texts(Run.json("decide", highSeas).get("placeNotListedBy"))).containsExactly("nato");
        assertThat(Run.concert("decide", highSeas).out())
                .contains("Place 'high-seas' is not in the list of nato: taken as territory of FR.");

        String hawaii = attack(folder, "US", "Hawaii");
        assertThat(texts(Run.json("decide", hawaii).get("placeNotListedBy"))).isEmpty();
        assertThat(Run.concert("decide", hawaii).out()).doesNotContain("taken as territory");
    }

    private static String attack(Path folder, String victim, String place) throws IOException {
        String study = """
                date: 2026-07-01
                event: armed-attack
                victim: %s
                place: %s
                function: authorise
                layers:
                  - {name: NATO, arrangements: [nato]}
                  - {name: Union, arrangements: [eu]}
                """;
        return Files.writeString(folder.resolve("attack.yaml"), String.format(study, victim, place))
                .toString();
    }
}
