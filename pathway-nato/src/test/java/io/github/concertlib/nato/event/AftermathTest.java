package io.github.concertlib.nato.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.nato.NatoPathway;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens when …: each row of the table, computed. */
class AftermathTest {

    private static final NatoPathway NATO = new NatoPathway();
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final ActorId US = ActorId.of("US");
    private static final ActorId TR = ActorId.of("TR");
    private static final ActorId DK = ActorId.of("DK");
    private static final ActorId EE = ActorId.of("EE");

    private static Contingency attack(LocalDate day) {
        return Contingency.of(day, Event.ARMED_ATTACK).against(EE).by(ActorId.of("RU"));
    }

    private static Aftermath after(AllianceEvent event) {
        return Aftermath.of(event, NATO, attack(DAY));
    }

    @Test
    @DisplayName("one European ally blocks: no decision; consultation, duties, SACEUR's powers and national help stay")
    void oneEuropeanAllyBlocks() {
        Aftermath after = after(new Blocks(TR));

        assertThat(after.decides()).isFalse();
        assertThat(after.stoppedBy()).containsExactly(TR);
        assertThat(after.consults()).isTrue();
        assertThat(after.owing()).hasSize(31).contains(TR);
        assertThat(after.saceurPrepares()).isTrue();
        assertThat(after.commands()).isTrue();
        assertThat(after.generates()).isFalse();
        assertThat(after.nationsHelp()).isTrue();
    }

    @Test
    @DisplayName("the US blocks: no decision, and its officers stop the lines of command too")
    void theUnitedStatesBlock() {
        Aftermath after = after(new Blocks(US));

        assertThat(after.decides()).isFalse();
        assertThat(after.stoppedBy()).containsExactly(US);
        assertThat(after.consults()).isTrue();
        assertThat(after.owing()).hasSize(31).contains(US);
        assertThat(after.saceurPrepares()).isFalse();
        assertThat(after.commands()).isFalse();
        assertThat(after.commandStoppedBy()).containsExactly(US);
        assertThat(after.vacant()).isEmpty();
        assertThat(after.nationsHelp()).isTrue();
    }

    @Test
    @DisplayName("the US sits out: the Council decides and Europeans send forces, the commands stall")
    void theUnitedStatesSitOut() {
        Aftermath after = after(new SitsOut(US));

        assertThat(after.decides()).isTrue();
        assertThat(after.consults()).isTrue();
        assertThat(after.owing()).contains(US);
        assertThat(after.commands()).isFalse();
        assertThat(after.generates()).isTrue();
        assertThat(after.enabled()).isTrue();
    }

    @Test
    @DisplayName("the US withdraws its forces: nothing changes in the Council, the commands or the duties")
    void theUnitedStatesWithdrawTheirForces() {
        Aftermath after = after(new WithdrawsForces(US, LocalDate.parse("2026-06-03")));
        Aftermath before = after(new WithdrawsForces(US, DAY.plusDays(1)));

        assertThat(after).isEqualTo(before);
        assertThat(after.decides()).isTrue();
        assertThat(after.owing()).contains(US);
    }

    @Test
    @DisplayName("the US leaves, in the year of notice: as today, bound and able to block")
    void theUnitedStatesAreUnderNotice() {
        AllianceEvent exit = Denounces.on(US, LocalDate.parse("2027-01-15"));
        Contingency inTheYear = attack(LocalDate.parse("2027-12-31"));
        Aftermath after = Aftermath.of(exit, NATO, inTheYear);

        assertThat(after.parties()).isEqualTo(32);
        assertThat(after.decides()).isTrue();
        assertThat(after.owing()).contains(US);
        assertThat(after.vacant()).isEmpty();
        assertThat(NATO.provide(inTheYear.on()).procedures())
                .filteredOn(p -> p.id().equals("nato:d06"))
                .allSatisfy(p -> assertThat(p.electorate().voters()).contains(US));
    }

    @Test
    @DisplayName(
            "the US leaves, after the year: a Council of 31, its posts vacant, the lines broken, the duties of the rest kept")
    void theUnitedStatesAreOut() {
        Aftermath after = Aftermath.of(
                Denounces.on(US, LocalDate.parse("2027-01-15")), NATO, attack(LocalDate.parse("2028-01-15")));

        assertThat(after.parties()).isEqualTo(31);
        assertThat(after.decides()).isTrue();
        assertThat(after.owing()).hasSize(30).doesNotContain(US);
        assertThat(after.vacant())
                .containsExactly(
                        "com-aircom", "com-jfc-naples", "com-jfc-norfolk", "com-landcom", "com-nsatu", "saceur");
        assertThat(after.commands()).isFalse();
        assertThat(after.saceurPrepares()).isFalse();
        assertThat(after.commandStoppedBy()).isEmpty();
    }

    @Test
    @DisplayName("another ally leaves: a Council of 31, its posts vacant, its duty ended")
    void anotherAllyLeaves() {
        Aftermath after = Aftermath.of(
                Denounces.on(ActorId.of("HU"), LocalDate.parse("2027-01-15")),
                NATO,
                attack(LocalDate.parse("2028-01-15")));

        assertThat(after.parties()).isEqualTo(31);
        assertThat(after.vacant()).isEmpty();
        assertThat(after.commands()).isTrue();
        assertThat(after.owing()).doesNotContain(ActorId.of("HU"));
    }

    @Test
    @DisplayName(
            "an ally attacks an ally: the attacker stops the Council, the victim has it consult, the others owe it help")
    void anAllyAttacksAnAlly() {
        Aftermath after = Aftermath.of(new Attacks(US, DK), NATO, Contingency.of(DAY, Event.ARMED_ATTACK));

        assertThat(after.decides()).isFalse();
        assertThat(after.stoppedBy()).containsExactly(US);
        assertThat(after.consults()).isTrue();
        assertThat(after.owing()).hasSize(30).doesNotContain(US, DK);
        assertThat(after.commands()).isFalse();
        assertThat(after.nationsHelp()).isTrue();
    }
}
