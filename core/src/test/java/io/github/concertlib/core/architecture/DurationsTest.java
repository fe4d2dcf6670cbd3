package io.github.concertlib.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DurationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Contingency CRISIS = Contingency.of(DAY, Event.CRISIS);

    private static final Club ALLIANCE =
            Club.of("alliance", DecisionRules.consensus(), Layer.ALLIANCE, "A", "B", "C", "D");
    private static final Club CLUB =
            Club.of("club", DecisionRules.optIn(ActorId.of("A"), 1), Layer.CLUSTER, "A", "B", "C");
    private static final Club UNION = Club.of("union", DecisionRules.simpleMajority(), Layer.OVERLAY, "B", "C", "D");

    private static final Durations DURATIONS = Durations.unknown()
            .with(Forum.of("alliance"), 4)
            .with(Forum.of("club"), 12)
            .with(Forum.of("union"), 7);

    private static final Positions D_OBJECTS = Positions.all(Level.ASSENT).with(ActorId.of("D"), Level.OBJECT);
    private static final Positions ALL_OBJECT = Positions.all(Level.OBJECT);

    private static Optional<Elapsed> until(Combiner combiner, Positions positions, Durations durations, Club... clubs) {
        Architecture order = Architecture.on(DAY).combining(Function.AUTHORISE, combiner);
        for (Club club : clubs) {
            order = order.tier(club.id(), club, club.provide(DAY));
        }
        return durations.until(order.respondTo(CRISIS, Function.AUTHORISE, positions), combiner);
    }

    private static String words(Combiner combiner, Positions positions, Club... clubs) {
        return until(combiner, positions, DURATIONS, clubs).orElseThrow().toString();
    }

    @Test
    void theTimeOfFailedLayersAddsUp() {
        assertThat(words(Combiner.FIRST_THAT_CAN_ACT, Positions.all(Level.ASSENT), ALLIANCE, CLUB))
                .isEqualTo("4 days");
        assertThat(words(Combiner.FIRST_THAT_CAN_ACT, D_OBJECTS, ALLIANCE, CLUB))
                .isEqualTo("16 days");
        assertThat(words(Combiner.FIRST_THAT_CAN_ACT, D_OBJECTS, ALLIANCE, UNION, CLUB))
                .isEqualTo("11 days");
        assertThat(words(Combiner.FIRST_THAT_CAN_ACT, ALL_OBJECT, ALLIANCE, CLUB, UNION))
                .isEqualTo("23 days");
    }

    @Test
    void askedAtOnceTheSoonestThatCanActDecides() {
        assertThat(words(Combiner.ANY_OF, D_OBJECTS, ALLIANCE, CLUB, UNION)).isEqualTo("7 days");
        assertThat(words(Combiner.ANY_OF, ALL_OBJECT, ALLIANCE, CLUB, UNION)).isEqualTo("12 days");
        assertThat(words(Combiner.OVERLAY, D_OBJECTS, ALLIANCE, CLUB, UNION)).isEqualTo("12 days");
    }

    @Test
    void whereAllMustActTheSlowestCountsAndTheFirstRefusal() {
        assertThat(words(Combiner.ALL_OF, Positions.all(Level.ASSENT), ALLIANCE, CLUB, UNION))
                .isEqualTo("12 days");
        assertThat(words(Combiner.ALL_OF, D_OBJECTS, ALLIANCE, CLUB, UNION)).isEqualTo("4 days");
        assertThat(words(Combiner.ALL_OF, ALL_OBJECT, UNION, CLUB)).isEqualTo("7 days");
    }

    @Test
    void whatIsNotKnownLeavesALowerBound() {
        Durations some = Durations.unknown().with(Forum.of("alliance"), 4);
        assertThat(until(Combiner.FIRST_THAT_CAN_ACT, D_OBJECTS, some, ALLIANCE, CLUB)
                        .orElseThrow())
                .hasToString("at least 4 days; not known: club");
        assertThat(until(Combiner.FIRST_THAT_CAN_ACT, D_OBJECTS, some.otherwise(1), ALLIANCE, CLUB))
                .hasValueSatisfying(time -> assertThat(time.days()).isEqualTo(5));
        assertThat(until(Combiner.FIRST_THAT_CAN_ACT, D_OBJECTS, some.with(Forum.of("club"), 0), CLUB)
                        .orElseThrow())
                .hasToString("0 days");
    }

    @Test
    void thereIsNothingToWaitForWherePositionsOrWaysAreMissing() {
        assertThat(until(Combiner.ANY_OF, Positions.unknown(), DURATIONS, ALLIANCE))
                .isEmpty();
        assertThat(until(Combiner.ANY_OF, ALL_OBJECT, DURATIONS)).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumberOfDays() {
        assertThatThrownBy(() -> Durations.unknown().with(Forum.of("club"), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1 is not a number of days from 0 to 3653");
        assertThatThrownBy(() -> Durations.unknown().otherwise(4000)).hasMessageContaining("4000");
    }
}
