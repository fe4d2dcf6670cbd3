package io.github.concertlib.minilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.minilateral.cluster.Assessments;
import io.github.concertlib.minilateral.cluster.ThreatPerception;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.treaty.Treaties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One clear error for each kind of bad data: file, line, field, value, what would be right. */
class BadInputTest {

    private static final String SOURCE = "\"source\": {\"reference\": \"a test\"}";

    private static String group(String fields) {
        return """
                {"about": "a test", "groups": [
                  {"id": "g", "name": "G", "kind": "coalition", "layer": "cluster", "form": "practice",
                   "from": "2020-01-01", "dated": "day", "joining": "unknown", %s,
                   %s}]}
                """.formatted(fields, SOURCE);
    }

    private static void readGroup(String fields) {
        Groups.read(Documents.json("mine.json", group(fields)), States.standard());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rule\": \"informal-consensus\"|mine.json:2: field 'groups[0]': an arrangement has members, or rosterComplete: false where they are not known",
                "\"rule\": \"informal-consensus\", \"members\": [\"UK\"]|mine.json:3: field 'groups[0].members[0]': unknown actor 'UK'; did you mean 'GB'?",
                "\"rule\": \"opt-in-with-lead\", \"members\": [\"DK\", \"NO\"], \"lead\": [\"GB\"]|mine.json:3: field 'groups[0].lead[0]': lead nation 'GB' is not among the members [DK, NO]",
                "\"rule\": \"opt-in-with-lead\", \"members\": [\"DK\", \"NO\"]|mine.json:3: field 'groups[0].rule': an opt-in rule needs a lead nation; name one in 'lead'",
            })
    void groups(String fields, String message) {
        assertThatThrownBy(() -> readGroup(fields))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @Test
    void aConsultingGroupCannotBeSaidToAuthorise() {
        assertThatThrownBy(
                        () -> readGroup(
                                "\"rule\": \"informal-consensus\", \"members\": [\"DK\"], \"competences\": [\"AUTHORISE\"], \"decides\": {\"AUTHORISE\": \"act\"}"))
                .hasMessageContaining("group 'g' cannot AUTHORISE: its rule is informal consensus");
    }

    @Test
    void unknownRulesAndFields() {
        assertThatThrownBy(() -> readGroup("\"rule\": \"informal-concensus\", \"members\": [\"DK\"]"))
                .hasMessageContaining("did you mean 'informal-consensus'?");
        assertThatThrownBy(() -> readGroup("\"rule\": \"unanimity\", \"members\": [\"DK\"], \"leader\": [\"DK\"]"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("leader");
    }

    private static void readTreaty(String fields) {
        Treaties.read(Documents.json("mine.json", """
                        {"treaties": [
                          {"id": "t", "name": "T", "form": "treaty", %s, %s}]}
                        """.formatted(fields, SOURCE)), States.standard());
    }

    @Test
    void aTreatyInForceBeforeItWasSigned() {
        assertThatThrownBy(
                        () -> readTreaty(
                                "\"parties\": [\"DE\", \"FR\"], \"type\": \"cooperation\", \"signed\": \"2025-01-01\", \"takesEffectBy\": \"entry-into-force\", \"inForce\": \"2024-01-01\""))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "mine.json:2: field 'treaties[0].inForce': treaty 't' in force on 2024-01-01, before it was signed on 2025-01-01");
    }

    @Test
    void aTreatyBetweenThreeOrWithoutAnchors() {
        assertThatThrownBy(
                        () -> readTreaty(
                                "\"parties\": [\"DE\", \"FR\", \"PL\"], \"type\": \"cooperation\", \"signed\": \"2025-01-01\", \"takesEffectBy\": \"signature\""))
                .hasMessageContaining("treaty 't' has the parties [DE, FR, PL]; it takes two");
        assertThatThrownBy(
                        () -> readTreaty(
                                "\"parties\": [\"DE\", \"FR\"], \"type\": \"mutual-defence-anchored\", \"means\": \"means-of-its-choice\", \"signed\": \"2025-01-01\", \"takesEffectBy\": \"entry-into-force\""))
                .hasMessageContaining("has the anchors []");
        assertThatThrownBy(
                        () -> readTreaty(
                                "\"parties\": [\"DE\", \"XX\"], \"type\": \"cooperation\", \"signed\": \"2025-01-01\", \"takesEffectBy\": \"signature\""))
                .hasMessageContaining("unknown actor 'XX'");
    }

    @Test
    void unknownIdsNameTheNearest() {
        assertThatThrownBy(() -> Groups.standard().named("eurcorps"))
                .hasMessage("unknown group 'eurcorps'; did you mean 'eurocorps'?");
        assertThatThrownBy(() -> Treaties.standard().named("aachen_2018")).hasMessageContaining("'aachen_2019'");
        assertThatThrownBy(() -> EuropeanSecurityCouncils.standard().named("esc_kup"))
                .hasMessageContaining("'esc_kub'");
    }

    private static final String NORM = """
            name: a norm
            counting: [%s]
            source: {reference: a test}
            plans:
              - id: p
                name: P
                command: any
                states: [%s]
                statesComplete: true
                regions: [%s]
                candidates: [%s]
                source: {reference: a test}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMAND|DE|baltic|jef|mine.yaml:2: field 'counting[0]': unknown function 'COMAND'; did you mean 'COMMAND'?",
                "COMMAND|DE|baltc|jef|mine.yaml:10: field 'plans[0].regions[0]': unknown region 'baltc'; did you mean 'baltic'?",
                "COMMAND|DE|baltic|jeff|mine.yaml:11: field 'plans[0].candidates[0]': unknown group 'jeff'; did you mean 'jef'?",
                "COMMAND|''|baltic|jef|mine.yaml:8: field 'plans[0].states': plan 'p' names neither the states that lie in it nor their regions",
            })
    void norms(String counting, String states, String regions, String candidates, String message) {
        assertThatThrownBy(() -> CoverageNorm.read(
                        Documents.yaml("mine.yaml", NORM.formatted(counting, states, regions, candidates)),
                        States.standard()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @Test
    void assessments() {
        String row = "{group: %s, threatFit: yes, capability: yes, will: yes, source: {reference: a test}}"
                .replace("yes", "'yes'");
        assertThatThrownBy(() -> Assessments.read(
                        Documents.yaml("mine.yaml", "assessments: [" + row.formatted("jeff") + "]"), Set.of()))
                .hasMessageContaining("field 'assessments[0].group': unknown group 'jeff'; did you mean 'jef'?");
        assertThatThrownBy(() -> Assessments.read(
                        Documents.yaml(
                                "mine.yaml",
                                "assessments: [" + row.formatted("jef") + ", " + row.formatted("jef") + "]"),
                        Set.of()))
                .hasMessageContaining("field 'assessments[1].group': group 'jef' is judged here twice");
        assertThat(Assessments.read(
                                Documents.yaml("mine.yaml", "assessments: [" + row.formatted("mine") + "]"),
                                Set.of(ArrangementId.of("mine")))
                        .byGroup())
                .hasSize(1);
    }

    @Test
    void threats() {
        assertThatThrownBy(() -> ThreatPerception.read(
                        Documents.yaml(
                                "mine.yaml",
                                "{source: {reference: a test}, concern: {EE: {baltic: 1000}, LV: {balitc: 900}}}"),
                        States.standard()))
                .hasMessageContaining("field 'concern.LV.balitc': unknown region 'balitc'; did you mean 'baltic'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ratify: aachen_2018, from: 2026-07-01}|unknown treaty 'aachen_2018'; did you mean 'aachen_2019'?",
                "{admit: eurocorps, states: [UK], from: 2026-07-01}|unknown actor 'UK'; did you mean 'GB'?",
                "{lead: jef, nations: [DE, NO, DE], from: 2026-07-01}|'DE' stands here twice",
                "{lapse: natoo, from: 2026-07-01}|unknown arrangement 'natoo'; did you mean 'nato'?",
                "{ratify: aachen_2019, from: 2026-07-01}|treaty 'aachen_2019' is in force on 2026-07-01 already: from 2020-01-22",
                "{consolidate: [jef, jef], from: 2026-07-01}|each once; there are [jef, jef]",
                "{admit: cluster_securty, states: [FR], from: 2026-07-01}|unknown group, council or cluster 'cluster_securty'; did you mean 'cluster_security'?",
                "{found: cluster_security, members: [DE, FR], in-breach: [HU], from: 2026-07-01}|in breach of the norms of 'cluster_security': [HU], not among the members [DE, FR]",
                "{found: cluster_security, members: [DE, FR], rule: {at-least: 5}, from: 2026-07-01}|field 'rule.at-least': '5' are more than the 2 who vote here: [DE, FR]",
                "{found: cluster_security, members: [DE, FR], membership-rule: {among: {members: [HU], rule: unanimity}}, from: 2026-07-01}|field 'membership-rule.among.members[0]': 'HU' has no vote here",
                "{found: esc_kub, rule: {opt-in: {lead: ES, others: 1}}, from: 2026-07-01}|field 'rule.opt-in.lead': 'ES' has no vote here",
                "{lead: jef, admit: jef, from: 2026-07-01}|exactly one of the fields",
                "{upgrade: nb8, from: 2026-07-01}|possible: jef, eatc",
                "{ratify: nancy_2025}|required field 'from' is missing",
            })
    void changes(String words, String message) {
        assertThatThrownBy(() -> new MinilateralPathway().reform(Documents.yaml("study.yaml", words)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("study.yaml:1: ")
                .hasMessageContaining(message);
    }
}
