package io.github.concertlib.nato.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.nato.NatoPathway;
import io.github.concertlib.nato.silence.SilenceProcedure.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SilenceProcedureTest {

    private static final LocalDate DAY = LocalDate.parse("2003-02-10");
    private static final Instant PLACED = Instant.parse("2003-02-06T12:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2003-02-10T09:00:00Z");
    private static final ActorId BE = ActorId.of("BE");
    private static final ActorId DE = ActorId.of("DE");
    private static final ActorId FR = ActorId.of("FR");

    private static final Provision IN_2003 = new NatoPathway().provide(DAY);
    private static final Set<ActorId> ALLIES =
            IN_2003.arrangement(NatoPathway.NATO).members(DAY);

    private static Procedure procedure(Provision provision, String id) {
        return provision.procedures().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private final SilenceProcedure text =
            SilenceProcedure.propose("plan the defence of Turkey", ALLIES, PLACED, DEADLINE);

    @Test
    @DisplayName(
            "February 2003: Belgium and France broke the silence before nine, Germany joined them; nothing was decided")
    void silenceBrokenIn2003() {
        SilenceProcedure broken = text.objecting(BE, Instant.parse("2003-02-10T08:00:00Z"))
                .objecting(FR, Instant.parse("2003-02-10T08:10:00Z"))
                .objecting(DE, Instant.parse("2003-02-10T08:50:00Z"));

        assertThat(broken.result()).isEqualTo(Result.RETURNED);
        assertThat(broken.broken()).containsExactly(BE, DE, FR);
        assertThat(procedure(IN_2003, "nato:d06").condition().evaluate(broken.positions(Forum.of("nato:nac"))))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName(
            "a week later the Defence Planning Committee decided by the same rule, because France did not sit in it")
    void theCommitteeWithoutFranceDecided() {
        LocalDate later = LocalDate.parse("2003-02-16");
        Procedure dpc = procedure(new NatoPathway().provide(later), "nato:d06-dpc");
        Positions franceObjects = Positions.all(Level.SILENT).with(FR, Level.OBJECT);

        assertThat(dpc.electorate().voters()).hasSize(18).doesNotContain(FR);
        assertThat(dpc.condition().evaluate(franceObjects)).isEqualTo(Verdict.HOLDS);
        assertThat(dpc.condition().evaluate(franceObjects.with(BE, Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void agreedWhenNobodySpeaks() {
        assertThat(text.at(DEADLINE.minusSeconds(1))).isEqualTo(Result.PENDING);
        assertThat(text.result()).isEqualTo(Result.AGREED);
    }

    @Test
    void anObjectionAtTheDeadlineIsTooLate() {
        assertThat(text.objecting(FR, DEADLINE).result()).isEqualTo(Result.AGREED);
        assertThat(text.objecting(FR, DEADLINE.minusSeconds(1)).result()).isEqualTo(Result.RETURNED);
    }

    @Test
    void returnedAsSoonAsSomebodyObjects() {
        SilenceProcedure broken = text.objecting(FR, PLACED.plusSeconds(60));

        assertThat(broken.at(PLACED.plusSeconds(59))).isEqualTo(Result.PENDING);
        assertThat(broken.at(PLACED.plusSeconds(60))).isEqualTo(Result.RETURNED);
    }

    @Test
    void refusesAStranger() {
        assertThatThrownBy(() -> text.objecting(ActorId.of("RU"), PLACED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("objections by [RU], who do not sit in the body");
    }

    @Test
    void refusesADeadlineInThePast() {
        assertThatThrownBy(() -> SilenceProcedure.propose("x", ALLIES, DEADLINE, PLACED))
                .hasMessage(
                        "deadline 2003-02-06T12:00:00Z is not after 2003-02-10T09:00:00Z, when the text was placed");
    }
}
