package io.github.concertlib.nato.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.nato.enabler.Enablers;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SpendingProperties {

    private static final ActorId US = ActorId.of("US");
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private final Spending spending = Spending.standard();

    @Example
    void thePledgeIsPolitical() {
        assertThat(spending.pledge().strength()).isEqualTo(Strength.POLITICAL);
        assertThat(spending.pledge().coreBasisPoints()).isEqualTo(350);
        assertThat(spending.pledge().reservations()).containsOnlyKeys(ActorId.of("ES"));
    }

    @Example
    void whoIsThereAlreadyIsThereInTheFirstYear() {
        for (String ally : new String[] {"PL", "LT", "LV"}) {
            for (Trajectory way : Trajectory.values()) {
                assertThat(spending.reachesPledge(ActorId.of(ally), way)).isEqualTo(2025);
            }
        }
    }

    @Example
    void theWayDecidesWhenAShareIsReached() {
        ActorId france = ActorId.of("FR");

        assertThat(spending.reaches(france, 300, Trajectory.FRONT_LOADED, 2035)).isEqualTo(2030);
        assertThat(spending.reaches(france, 300, Trajectory.LINEAR, 2035)).isEqualTo(2032);
        assertThat(spending.reaches(france, 300, Trajectory.BACK_LOADED, 2035)).isEqualTo(2034);
    }

    @Example
    void noFigureIsAnErrorAndNotZero() {
        assertThatThrownBy(() -> spending.reachesPledge(ActorId.of("IS"), Trajectory.LINEAR))
                .hasMessageStartingWith("no spending known for IS; there is for [AL, BE, BG,");
    }

    @Property
    @Label("spending never falls, ends at the target, and an early way is never behind a late one")
    void waysAreOrdered(
            @ForAll @LongRange(min = 0, max = 350) long start, @ForAll @IntRange(min = 2025, max = 2035) int year) {
        long front = Trajectory.FRONT_LOADED.in(year, start, 350, 2025, 2035);
        long even = Trajectory.LINEAR.in(year, start, 350, 2025, 2035);
        long back = Trajectory.BACK_LOADED.in(year, start, 350, 2025, 2035);

        assertThat(front).isGreaterThanOrEqualTo(even).isLessThanOrEqualTo(350);
        assertThat(even).isGreaterThanOrEqualTo(back);
        assertThat(back).isGreaterThanOrEqualTo(start);
        for (Trajectory way : Trajectory.values()) {
            assertThat(way.in(2035, start, 350, 2025, 2035)).isEqualTo(350);
            assertThat(way.in(year, start, 350, 2025, 2035))
                    .isLessThanOrEqualTo(way.in(year + 1, start, 350, 2025, 2035));
        }
    }

    @Property
    @Label("the faster the US phases out, the more the others add a year")
    void fasterIsMore(@ForAll @IntRange(min = 1, max = 30) int years) {
        PhaseOut fast = new PhaseOut(Enablers.standard(), US, DAY, years);
        PhaseOut slow = new PhaseOut(Enablers.standard(), US, DAY, years + 1);

        assertThat(fast.gap())
                .isEqualTo(slow.gap())
                .containsEntry("tankers", 63L)
                .doesNotContainKey("nuclear");
        fast.toAddEachYear()
                .forEach((enabler, number) -> assertThat(number)
                        .isGreaterThanOrEqualTo(slow.toAddEachYear().get(enabler)));
        assertThat(fast.isFasterThanStudied()).isEqualTo(years < 10);
    }

    @Example
    void theCutOfJune2026Shows() {
        Enablers enablers = Enablers.standard();

        assertThat(new PhaseOut(enablers, US, LocalDate.parse("2026-06-02"), 10).gap())
                .containsEntry("tankers", 79L);
        assertThat(new PhaseOut(enablers, US, DAY, 10)
                        .left("tankers", enablers.named("tankers").on(DAY).keySet()))
                .isEqualTo(42L);
    }

    @Example
    void theStepsGoRound() {
        PlanningStep step = PlanningStep.POLITICAL_GUIDANCE;
        for (int i = 0; i < 5; i++) {
            step = step.next();
        }
        assertThat(step).isEqualTo(PlanningStep.POLITICAL_GUIDANCE);
        assertThat(PlanningStep.TARGETS.decidedBy()).contains("nato:d15");
    }
}
