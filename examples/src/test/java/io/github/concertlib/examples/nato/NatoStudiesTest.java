package io.github.concertlib.examples.nato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Capacity;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NatoStudiesTest {

    private static final ActorId US = ActorId.of("US");
    private static final ActorId DE = ActorId.of("DE");

    private final StudyReader reader = StudyReader.standard();

    private static Path file(String name) {
        return Path.of("studies", name + ".yaml");
    }

    private Study study(String name) {
        return reader.read(file(name));
    }

    private static Outcome outcome(Study study) {
        return study.reformed().respondTo(study.contingency(), study.function(), study.positions());
    }

    private static Outcome outcome(Study study, Function function) {
        return study.reformed().respondTo(study.contingency(), function, study.positions());
    }

    @Test
    void theUnitedStatesStopTheCouncilAndNotTheCommands() {
        Study study = study("nato-us-objects");

        assertThat(outcome(study)).isInstanceOf(Outcome.Blocked.class);
        assertThat(outcome(study).blockedBy()).containsExactly(US);
        assertThat(outcome(study, Function.COMMAND)).isInstanceOf(Outcome.Authorised.class);
    }

    @Test
    @DisplayName("the same question on four days: the leaver can block until its last day and not on the next")
    void theUnitedStatesLeave() {
        Path file = file("nato-us-leaves");
        List<Boolean> canBlock = Documents.read(file).list("dates").stream()
                .map(date -> reader.read(Documents.read(file), date.date()))
                .map(study -> Capacity.of(study.reformed(), study.contingency(), Function.AUTHORISE)
                        .singleBlockers()
                        .contains(US))
                .toList();

        assertThat(canBlock).containsExactly(true, true, true, false);
        assertThat(study("nato-us-leaves").reforms().get(0).notes())
                .anyMatch(note -> note.startsWith("unlawful at home"));
    }

    @Test
    @DisplayName("2003: the Council is stopped by three, the committee without France decides; in 2010 it is gone")
    void turkeyIn2003() {
        Study study = study("nato-2003-turkey");
        Outcome decided = outcome(study);

        assertThat(decided).isInstanceOf(Outcome.Authorised.class);
        assertThat(((Outcome.Authorised) decided).taken().get(0).route().title())
                .startsWith("Defence Planning Committee");
        assertThat(decided.blockedBy()).containsExactly(ActorId.of("BE"), DE, ActorId.of("FR"));
        assertThat(((Outcome.Authorised) decided).consequences().bound())
                .hasSize(18)
                .doesNotContain(ActorId.of("FR"));
        assertThat(outcome(reader.read(Documents.read(file("nato-2003-turkey")), LocalDate.parse("2010-07-01"))))
                .isInstanceOf(Outcome.Blocked.class);
    }

    @Test
    void aVigilanceActivityBindsThoseWhoOffer() {
        Outcome outcome = outcome(study("nato-vigilance"));

        assertThat(outcome).isInstanceOf(Outcome.Authorised.class);
        assertThat(((Outcome.Authorised) outcome).consequences().bound()).containsExactly(DE, ActorId.of("FI"));
    }

    @Test
    void anAttackedAllyHasTheOthersConsultAndOwed() {
        Study study = study("nato-ally-attacks-ally");
        Map<String, Integer> owed = study.reformed().commitments(study.contingency()).stream()
                .collect(Collectors.toMap(
                        Commitment::id, duty -> duty.owedBy(study.contingency()).size()));

        assertThat(outcome(study)).isInstanceOf(Outcome.Authorised.class);
        assertThat(outcome(study, Function.AUTHORISE).attempts())
                .filteredOn(attempt -> attempt.tier().equals("NATO"))
                .isNotEmpty()
                .allSatisfy(attempt -> assertThat(attempt.blockedBy()).contains(US));
        assertThat(owed).containsEntry("nato:art5", 30).containsEntry("eu:42.7", 26);
    }

    @Test
    void sixtyTankersCannotBeFoundWithoutTheUnitedStates() {
        Path file = file("nato-us-withdraws-forces");
        Study before = reader.read(Documents.read(file), LocalDate.parse("2026-07-01"));
        Study after = reader.read(Documents.read(file), LocalDate.parse("2027-07-01"));

        assertThat(Capacity.of(before.reformed(), before.contingency(), Function.ENABLE)
                        .singleBlockers())
                .containsExactly(US);
        assertThat(Capacity.of(after.reformed(), after.contingency(), Function.ENABLE)
                        .possible())
                .isFalse();
    }

    @Test
    @DisplayName("a blocked Council leaves other ways open, and the table says which")
    void whatHappensWhen() {
        assertThat(WhatHappensWhen.rows())
                .hasSize(8)
                .allSatisfy(row ->
                        assertThat(row.waysLeft()).contains("jef", "eurocorps").doesNotContain("nato", "esc_e5_no"));
    }

    @Test
    void anUnknownPostInAReformIsOneErrorAndNothingIsHalfApplied() throws Exception {
        String text =
                Files.readString(file("nato-more-european")).replace("posts: [com-aircom]", "posts: [com-aircon]");

        assertThatThrownBy(() -> reader.read(Documents.yaml("mine.yaml", text)))
                .isInstanceOf(BadInputException.class)
                .hasMessageMatching(
                        "mine\\.yaml:\\d+: field 'reforms\\[4]\\.nato\\.posts\\[0]': unknown post 'com-aircon';"
                                + " did you mean 'com-aircom'\\?");
    }

    @Test
    @DisplayName("how European the commands are, along the road of the proposals")
    void theRoadOfTheCommands() {
        Path file = file("nato-more-european");
        List<String> road = Documents.read(file).list("dates").stream()
                .map(date ->
                        CommandRoadmap.line(CommandRoadmap.structure(reader.read(Documents.read(file), date.date()))))
                .toList();

        assertThat(road)
                .containsExactly(
                        "2026-07-01: 4 stars: 4 of 7 European; 3 stars: 3 of 5 European; rank not verified: 0 of 4 European"
                                + " (3 vacant or not verified); led without American officers: none",
                        "2027-07-01: 4 stars: 6 of 8 European; 3 stars: 2 of 4 European; rank not verified: 1 of 4 European"
                                + " (3 vacant or not verified); led without American officers: none",
                        "2028-07-01: 4 stars: 7 of 8 European; 3 stars: 4 of 4 European; rank not verified: 2 of 5 European"
                                + " (3 vacant or not verified); led without American officers: none",
                        "2030-01-01: 4 stars: 8 of 9 European; 3 stars: 4 of 4 European; rank not verified: 2 of 5 European"
                                + " (3 vacant or not verified); led without American officers: european-led");
    }
}
