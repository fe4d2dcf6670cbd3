package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChancesTest {

    private static final ActorId DE = ActorId.of("DE");
    private static final ActorId FR = ActorId.of("FR");

    @Test
    void whatIsSaidOfAnActorCountsBeforeWhatIsSaidOfAll() {
        Chances chances = Chances.ofAssent(0.75).with(DE, 0.5).given(FR, Level.ABSTAIN);
        assertThat(chances.of(ActorId.of("IT"), Level.ASSENT)).isEqualTo(0.75);
        assertThat(chances.of(ActorId.of("IT"), Level.OBJECT)).isEqualTo(0.25);
        assertThat(chances.of(DE, Level.ASSENT)).isEqualTo(0.5);
        assertThat(chances.of(FR, Level.ABSTAIN)).isEqualTo(1);
        assertThat(chances.of(FR, Level.ASSENT)).isZero();
        assertThat(Chances.uniform().of(DE, Level.SILENT)).isEqualTo(0.2);
    }

    @Test
    void roundingInTheSumIsForgiven() {
        assertThat(Chances.uniform()
                        .with(DE, Map.of(Level.ASSENT, 0.5, Level.OBJECT, 0.5 + 5e-10))
                        .of(DE, Level.OBJECT))
                .isEqualTo(0.5, offset(1e-9));
    }

    private static void refused(Map<Level, Double> levels, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chances.uniform().with(DE, levels))
                .withMessage(message);
    }

    @Test
    void probabilitiesLieBetweenNoughtAndOneAndAddUp() {
        refused(Map.of(Level.ASSENT, 1.5), "probability 1.5 of ASSENT for DE lies outside 0..1");
        refused(Map.of(Level.OBJECT, -0.5), "probability -0.5 of OBJECT for DE lies outside 0..1");
        refused(Map.of(Level.ASSENT, 0.5), "probabilities {ASSENT=0.5} of DE add up to 0.5, not 1");
        refused(Map.of(Level.ABSENT, 1.0), "level ABSENT of DE is outside the order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chances(Map.of(Level.SILENT, 0.25), Map.of()))
                .withMessage("probabilities {SILENT=0.25} of everybody else add up to 0.25, not 1");
    }
}
