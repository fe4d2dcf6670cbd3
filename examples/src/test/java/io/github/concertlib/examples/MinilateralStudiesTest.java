package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.minilateral.MinilateralPathway;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.MandatedSeat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MinilateralStudiesTest {

    private static JsonNode decide(String study) {
        return Run.json("decide", Run.study(study));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    @Test
    void withoutNatoBritainOwesPolandHelpUnderOneReadingAlone() {
        assertThat(debtors("minilateral-five-without-nato")).containsExactly("FR", "GB");
        assertThat(debtors("minilateral-five-without-nato-strict")).containsExactly("FR");
    }

    private static List<String> debtors(String study) {
        List<String> debtors = new ArrayList<>();
        decide(study).get("duties").forEach(duty -> debtors.addAll(texts(duty.get("owedBy"))));
        return debtors;
    }

    @Test
    void aVotingSecretaryGeneralBlocksTheCouncilWithTheNac() {
        JsonNode votes = decide("minilateral-council-secretary-general-votes");
        assertThat(votes.get("outcome").asString()).isEqualTo("blocked");
        assertThat(texts(votes.get("blockedBy"))).containsExactly("HU", "nato-secretary-general");
        JsonNode noVote = decide("minilateral-council-secretary-general-no-vote");
        assertThat(noVote.get("outcome").asString()).isEqualTo("authorised");
        assertThat(noVote.get("routeArrangement").asString()).isEqualTo("esc_e5_no");
    }

    @Test
    @DisplayName("M-INV-28: with a mandate asked of the real NAC, every ally can block the council")
    void aMandateOfTheRealNac() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        MinilateralPathway pathway = new MinilateralPathway();
        Set<ActorId> allies = Pathways.installed()
                .named("nato")
                .provide(day)
                .arrangement(ArrangementId.of("nato"))
                .members(day);
        Electorate nac = Electorate.of(Forum.of("nato:nac"), allies);
        EuropeanSecurityCouncil council = pathway.councils().named("esc_e5_no");
        Interpretations votes = Interpretations.defaults().with("esc.institutional-vote", "with");
        Game mandated = Game.of(MandatedSeat.authorisation(council, votes, pathway.profiles(), nac)
                .condition());
        assertThat(allies).hasSize(32);
        assertThat(mandated.vetoPlayers()).containsAll(allies).hasSize(35);
        Game free = Game.of(MandatedSeat.authorisation(council, Interpretations.defaults(), pathway.profiles(), nac)
                .condition());
        assertThat(free.vetoPlayers()).isEqualTo(council.members());
    }

    @Test
    void theArcticOperationGoesThroughTheJef() {
        JsonNode answer = decide("minilateral-arctic");
        assertThat(answer.get("routeArrangement").asString()).isEqualTo("jef");
        assertThat(texts(answer.get("bound"))).containsExactly("DK", "GB", "IS", "NO");
        assertThat(answer.get("routes")).hasSize(1);
    }

    @Test
    void aParliamentThatRefusesTakesOutItsOwnStateAlone() {
        JsonNode answer = decide("minilateral-force-for-ukraine");
        assertThat(answer.get("outcome").asString()).isEqualTo("authorised");
        assertThat(texts(answer.get("bound"))).containsExactly("DK", "FR", "GB", "NL", "NO", "UA");
        assertThat(texts(answer.get("pays"))).containsExactly("DK", "FR", "GB", "NL", "NO", "UA");
        assertThat(answer.get("whyExempt").get("DE").asString())
                .isEqualTo("the parliament of DE consents: DE objects; needed: that it assents");
        assertThat(answer.get("whyExempt").get("PL").asString()).isEqualTo("objects");
        String explanation = answer.get("explanation").toString();
        assertThat(explanation).contains("UA assents", "DK assents", "NL assents", "the parliament of DK consents");
        assertThat(explanation).doesNotContain("DE assents", "PL assents");
    }

    @Test
    void anExpelledMemberBlocksNoMore() {
        JsonNode days =
                Run.json("compare", Run.study("minilateral-expelled-member")).get("days");
        assertThat(texts(blockers(days.get(0)))).contains("HU").hasSize(10);
        assertThat(texts(blockers(days.get(1)))).doesNotContain("HU").hasSize(9);
    }

    private static JsonNode blockers(JsonNode day) {
        for (JsonNode function : day.get("functions")) {
            if (function.get("function").asString().equals("AUTHORISE")) {
                return function.get("after").get("singleBlockers");
            }
        }
        throw new AssertionError("no AUTHORISE in " + day);
    }

    @Test
    @DisplayName("M-INV-38: NATO and the Union cannot expel; a strict cluster can")
    void onlyStrictClustersExpel() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        for (Pathway pathway : Pathways.installed().all()) {
            assertThat(pathway.provide(day).procedures())
                    .filteredOn(procedure -> procedure.function().equals(Function.of("EXPEL")))
                    .filteredOn(
                            procedure -> procedure.condition().evaluate(Positions.all(Level.ASSENT)) != Verdict.FAILS)
                    .allMatch(procedure -> procedure.arrangement().id().startsWith("cluster_"));
        }
    }

    @Test
    void theMapFindsTheGapInTheSouth() {
        JsonNode map = Run.json("map");
        List<String> grades = new ArrayList<>();
        map.get("plans").forEach(plan -> grades.add(plan.get("grade").asString()));
        assertThat(grades).containsExactly("covered", "partly", "gap");
        assertThat(map.get("complete").asBoolean()).isFalse();
        assertThat(map.get("plans").get(2).get("candidates")).isNotEmpty();
        assertThat(texts(map.get("functions").get("AUTHORISE")))
                .contains("nato", "eu", "jef", "eurocorps")
                .doesNotContain("nb8");
        assertThat(map.get("functions").has("EXPEL")).isFalse();
        assertThat(map.get("headquartersWhileNatoIsBlocked").toString())
                .contains("northwood")
                .doesNotContain("brunssum");
        assertThat(Run.json("map", "--at", "2005-01-01").get("layers").toString())
                .contains("weu")
                .doesNotContain("\"jef\"");
    }

    @Test
    void aNormOfOnesOwn() {
        JsonNode map = Run.json(
                "map", "--norm", Path.of("norms", "minilateral-seas.yaml").toString());
        assertThat(map.get("plans").get(0).get("grade").asString()).isEqualTo("covered");
        assertThat(map.get("plans").get(1).get("grade").asString()).isEqualTo("gap");
        assertThat(map.get("plans").get(1).get("candidates").get(0).get("state").asString())
                .isIn("RO", "TR");
    }

    @Test
    void theMapExportsTheGraphOfDuties() {
        assertThat(Run.concert("map", "--duties", "csv").out()).contains("FR,GR,fr_gr_2021,fr_gr_2021:assist,true,");
        assertThat(Run.concert("map", "--duties", "dot").out()).startsWith("digraph duties {");
        assertThat(Run.concert("map", "--at", "yesterday").exitCode()).isEqualTo(2);
    }
}
