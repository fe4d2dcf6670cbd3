package io.github.concertlib.eu.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.eu.EuPopulations;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.door.Outsider.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Sitting TODAY = Sitting.on(DAY);
    private static final Positions ALL = Positions.all(Level.ASSENT);

    private static Outsider outsider(String code) {
        return Outsiders.shipped().named(ActorId.of(code));
    }

    private static DoorAnswer ask(String code, Door door) {
        return DoorAnswer.of(outsider(code), door, TODAY);
    }

    private static DoorAnswer safe(String code, Price price) {
        return DoorAnswer.of(outsider(code), Door.SAFE_ABOVE_35, TODAY, Set.of(), price);
    }

    @Test
    @DisplayName(
            "opening SAFE to the United Kingdom: eligible, every member and Parliament can refuse, the price is the gap")
    void unitedKingdom() {
        DoorAnswer answer = safe("GB", Price.of(2_000_000_000_00L, 75_000_000_00L));
        assertThat(answer.isEligible()).isTrue();
        assertThat(answer.whoCanRefuse()).hasSize(28).contains(ActorId.of("european-parliament"));
        assertThat(answer.verdict(ALL)).isEqualTo(Verdict.FAILS);
        assertThat(answer.price().orElseThrow().gap()).contains(1_925_000_000_00L);
        assertThat(answer.steps())
                .hasSize(4)
                .anyMatch(step -> step.startsWith("consent: European Parliament"))
                .anyMatch(step -> step.equals(
                        "price: asked EUR 2,000,000,000.00, offered EUR 75,000,000.00; missing EUR 1,925,000,000.00"));
        assertThat(safe("GB", Price.of(10_000_000_00L, 75_000_000_00L)).verdict(ALL))
                .isEqualTo(Verdict.HOLDS);
        assertThat(safe("GB", Price.unknown()).verdict(ALL)).isEqualTo(Verdict.OPEN);
        assertThat(safe("GB", Price.unknown()).steps()).contains("price: not stated; an input");
        assertThat(answer.summary()).startsWith("eligible; consent of ").endsWith("; price missing");
        assertThat(safe("GB", Price.of(1, 1)).summary()).endsWith("; price met");
        assertThat(safe("GB", Price.unknown()).summary()).endsWith("; price open");
        assertThat(safe("CH", Price.unknown()).summary()).startsWith("not eligible; ");
    }

    @Test
    @DisplayName("Türkiye passes the test as a candidate and fails the vote: Greece or Cyprus is enough")
    void turkiye() {
        DoorAnswer answer = safe("TR", Price.of(0, 0));
        assertThat(answer.isEligible()).isTrue();
        assertThat(answer.verdict(ALL)).isEqualTo(Verdict.HOLDS);
        for (String state : List.of("GR", "CY")) {
            assertThat(answer.verdict(ALL.with(ActorId.of(state), Level.OBJECT)))
                    .isEqualTo(Verdict.FAILS);
        }
    }

    @Test
    @DisplayName("INV-41 no candidate gets an agreement on SAFE against the no of any member")
    void anyMemberCanRefuse() {
        for (Outsider candidate : Outsiders.shipped().all()) {
            if (candidate.status() == Outsider.Status.CANDIDATE && !Door.SAFE_ABOVE_35.isOpen(candidate, DAY)) {
                for (ActorId member : TODAY.members()) {
                    assertThat(safe(candidate.state().code(), Price.of(0, 0)).verdict(ALL.with(member, Level.OBJECT)))
                            .isEqualTo(Verdict.FAILS);
                }
            }
        }
    }

    @Test
    @DisplayName("by the other reading a partner that is no candidate needs a majority, and no member alone refuses")
    void byMajority() {
        Sitting majority = Sitting.on(
                DAY,
                EuPopulations.shipped(),
                Interpretations.defaults().with("eu.safe-agreement-rule", "qualified-majority"));
        DoorAnswer answer = DoorAnswer.of(outsider("GB"), Door.SAFE_ABOVE_35, majority);
        assertThat(answer.whoCanRefuse()).containsExactly(ActorId.of("european-parliament"));
        DoorAnswer candidate = DoorAnswer.of(outsider("TR"), Door.SAFE_ABOVE_35, majority);
        assertThat(candidate.whoCanRefuse()).hasSize(28);
    }

    @Test
    @DisplayName("Norway and Ukraine are equal by name; Canada has an agreement")
    void openAlready() {
        assertThat(ask("NO", Door.SAFE_ABOVE_35).open()).isTrue();
        assertThat(ask("UA", Door.SAFE_ABOVE_35).open()).isTrue();
        assertThat(ask("CA", Door.SAFE_ABOVE_35).open()).isTrue();
        assertThat(ask("CA", Door.SAFE_ABOVE_35).steps())
                .containsExactly("supplying above 35 % under SAFE: open to CA already");
        assertThat(DoorAnswer.of(outsider("CA"), Door.SAFE_ABOVE_35, Sitting.on(LocalDate.of(2025, 12, 1)))
                        .open())
                .isFalse();
    }

    @Test
    @DisplayName("Switzerland lacks a partnership; up to 35 % stays open to all")
    void switzerland() {
        DoorAnswer answer = ask("CH", Door.SAFE_ABOVE_35);
        assertThat(answer.isEligible()).isFalse();
        assertThat(answer.verdict(ALL)).isEqualTo(Verdict.FAILS);
        assertThat(answer.eligibility().get(0).remedy()).contains("a security and defence partnership");
        assertThat(Outsiders.shipped().all()).allMatch(outsider -> Door.SAFE_UP_TO_35.isOpen(outsider, DAY));
    }

    @Test
    @DisplayName("a door is there as long as its instrument or its procedure, and shut to everybody before and after")
    void lifeOfADoor() {
        Map<Door, LocalDate> first = Map.of(
                Door.SAFE_UP_TO_35, LocalDate.of(2025, 5, 28),
                Door.SAFE_ABOVE_35, LocalDate.of(2025, 5, 28),
                Door.EDF, LocalDate.of(2021, 1, 1),
                Door.EDA, LocalDate.of(2006, 12, 31),
                Door.PARTNERSHIP, LocalDate.of(2024, 5, 28));
        first.forEach((door, day) -> {
            assertThat(door.isOpen(outsider("NO"), day)).as("%s", door).isTrue();
            assertThat(DoorAnswer.of(outsider("NO"), door, Sitting.on(day.minusDays(1)))
                            .open())
                    .as("%s", door)
                    .isFalse();
        });
        assertThat(Door.SAFE_ABOVE_35.isOpen(outsider("NO"), LocalDate.of(2030, 12, 31)))
                .isTrue();
        assertThat(Door.EDF.isOpen(outsider("NO"), LocalDate.of(2027, 12, 31))).isTrue();
        DoorAnswer late = DoorAnswer.of(outsider("NO"), Door.EDF, Sitting.on(LocalDate.of(2028, 1, 1)));
        assertThat(late.verdict(ALL)).isEqualTo(Verdict.FAILS);
        assertThat(late.steps())
                .singleElement()
                .asString()
                .startsWith(
                        "eligibility: - there is no such door on 2028-01-01 but from 2021-01-01 until before 2028-01-01");
        assertThat(late.summary())
                .isEqualTo("shut: there is no such door on 2028-01-01 but from 2021-01-01 until before 2028-01-01");
        DoorAnswer kingdom = DoorAnswer.of(outsider("GB"), Door.SAFE_ABOVE_35, Sitting.on(LocalDate.of(2031, 1, 1)));
        assertThat(kingdom.summary()).startsWith("shut: ");
        assertThat(kingdom.price()).isEmpty();
        assertThat(Ladder.QUASI_ASSOCIATION.missing(outsider("NO"), LocalDate.of(2015, 1, 1)))
                .containsExactly(Door.PARTNERSHIP, Door.PESCO_PROJECT, Door.EDF, Door.SAFE_ABOVE_35);
    }

    @Test
    @DisplayName(
            "before the committee that accepts contributions was in the Treaties, no procedure for one mission is known")
    void oneMissionBefore2009() {
        DoorAnswer answer = DoorAnswer.of(outsider("NO"), Door.ONE_MISSION, Sitting.on(LocalDate.of(2008, 1, 1)));
        assertThat(answer.consents()).isEmpty();
        assertThat(answer.verdict(ALL)).isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("Malta is not in PESCO and can be in none of its projects")
    void projectOfParticipants() {
        assertThatThrownBy(() -> DoorAnswer.of(
                        outsider("GB"), Door.PESCO_PROJECT, TODAY, Set.of(ActorId.of("MT")), Price.unknown()))
                .hasMessage("[MT] do not vote in Permanent structured cooperation on 2026-06-01");
    }

    @Test
    @DisplayName("INV-40 a partnership alone opens neither the fund, nor PESCO, nor SAFE above 35 %")
    void aPartnershipIsAKeyBlank() {
        Outsider bare = new Outsider(
                ActorId.of("NZ"),
                Outsider.Status.NONE,
                Map.of(Tie.PARTNERSHIP, LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                outsider("JP").source());
        for (Door door : List.of(Door.EDF, Door.PESCO_PROJECT, Door.SAFE_ABOVE_35)) {
            assertThat(door.isOpen(bare, DAY)).isFalse();
        }
        assertThat(Door.PARTNERSHIP.isOpen(bare, DAY)).isTrue();
        assertThat(DoorAnswer.of(bare, Door.PESCO_PROJECT, TODAY, Set.of(ActorId.of("NL")), Price.unknown())
                        .isEligible())
                .isFalse();
    }

    @Test
    @DisplayName(
            "INV-20 a PESCO project: without security of information no, and a participant outside the project can refuse")
    void pesco() {
        Set<ActorId> project = Set.of(ActorId.of("NL"), ActorId.of("DE"));
        DoorAnswer japan = DoorAnswer.of(outsider("JP"), Door.PESCO_PROJECT, TODAY, project, Price.unknown());
        assertThat(japan.isEligible()).isFalse();
        DoorAnswer ukraine = DoorAnswer.of(outsider("UA"), Door.PESCO_PROJECT, TODAY, project, Price.unknown());
        assertThat(ukraine.isEligible()).isTrue();
        assertThat(ukraine.consents()).hasSize(2);
        assertThat(ukraine.verdict(ALL)).isEqualTo(Verdict.HOLDS);
        assertThat(ukraine.verdict(ALL.with(ActorId.of("CY"), Level.OBJECT))).isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("INV-39 no door leads an outsider to a vote or a loan")
    void noVoteNoLoan() {
        for (Outsider outsider : Outsiders.shipped().all()) {
            assertThat(DoorAnswer.of(outsider, Door.VOTE, TODAY).verdict(ALL)).isEqualTo(Verdict.FAILS);
            assertThat(DoorAnswer.of(outsider, Door.SAFE_LOAN, TODAY).verdict(ALL))
                    .isEqualTo(Verdict.FAILS);
        }
        EuProcedures.all().stream()
                .filter(procedure -> procedure.isTaken() && procedure.hasFixedVoters())
                .filter(procedure -> procedure.validity().contains(DAY))
                .flatMap(procedure -> TODAY.procedures(procedure).stream())
                .forEach(step -> assertThat(step.electorate().voters())
                        .doesNotContain(ActorId.of("GB"), ActorId.of("NO"), ActorId.of("UA"), ActorId.of("TR")));
    }

    @Test
    @DisplayName("who is in military mobility still passes all gates of another project")
    void anotherProject() {
        assertThat(ask("GB", Door.PESCO_PROJECT).steps())
                .containsExactly("a PESCO project: open to GB already, that on military mobility");
        DoorAnswer cyber = DoorAnswer.of(
                outsider("GB"), Door.PESCO_PROJECT, TODAY, Set.of(ActorId.of("LT"), ActorId.of("PL")), Price.unknown());
        assertThat(cyber.open()).isFalse();
        assertThat(cyber.verdict(ALL.with(ActorId.of("FR"), Level.OBJECT))).isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("a member has no door to open: the United Kingdom until 31 January 2020")
    void members() {
        Sitting before = Sitting.on(LocalDate.of(2020, 1, 31));
        assertThatThrownBy(() -> DoorAnswer.of(outsider("GB"), Door.OPERATIONS, before))
                .hasMessage("GB is a member of the Union on 2020-01-31, and no door is shut to it");
        assertThat(DoorAnswer.of(outsider("GB"), Door.OPERATIONS, Sitting.on(LocalDate.of(2020, 2, 1)))
                        .open())
                .isFalse();
    }

    @Test
    @DisplayName("one mission: under a framework the committee accepts, without one an agreement takes all members")
    void oneMission() {
        assertThat(ask("NO", Door.ONE_MISSION).consents())
                .extracting(consent -> consent.step().id())
                .containsExactly("eu:p16");
        assertThat(ask("GB", Door.ONE_MISSION).consents())
                .extracting(consent -> consent.step().id())
                .containsExactly("eu:p56");
    }

    @Test
    @DisplayName("the four trajectories of the United Kingdom, and what is still shut")
    void ladder() {
        Outsider kingdom = outsider("GB");
        assertThat(Ladder.CONSULTATIVE.missing(kingdom, DAY)).isEmpty();
        assertThat(Ladder.SELECTIVE_INDUSTRIAL.missing(kingdom, DAY)).containsExactly(Door.SAFE_ABOVE_35);
        assertThat(Ladder.MINILATERAL.missing(kingdom, DAY)).isEmpty();
        assertThat(Ladder.QUASI_ASSOCIATION.missing(kingdom, DAY))
                .containsExactly(Door.OPERATIONS, Door.EDA, Door.EDF, Door.SAFE_ABOVE_35);
        assertThat(Ladder.QUASI_ASSOCIATION.missing(outsider("NO"), DAY)).isEmpty();
    }

    @Test
    @DisplayName("a state of which nothing is known is an error that lists those of which something is")
    void strangers() {
        assertThatThrownBy(() -> outsider("NZ"))
                .hasMessageStartingWith("nothing is known of NZ as an outsider; known are [AL, AU, CA, CH, GB");
    }
}
