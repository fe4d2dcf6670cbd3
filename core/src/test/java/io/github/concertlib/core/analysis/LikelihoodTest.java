package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withPrecision;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two of three, each reliable at 90 %: the textbook's smallest voting system. */
class LikelihoodTest {

    private static final List<ActorId> THREE = Conditions.actors(3);
    private static final ActorId A = THREE.get(0);
    private static final Likelihood TWO_OF_THREE = Likelihood.of(
            Condition.atLeast(2, THREE.stream().map(LikelihoodTest::assent).toList()), Chances.ofAssent(0.9));

    private static Condition assent(ActorId actor) {
        return Condition.assent(actor, Forum.of("council"));
    }

    @Test
    void theProbabilitiesAreThoseOfTheBinomial() {
        assertThat(TWO_OF_THREE.probability()).isEqualTo(0.972, offset(1e-15));
        assertThat(TWO_OF_THREE.failure()).isEqualTo(0.028, offset(1e-15));
        assertThat(TWO_OF_THREE.actors()).isEqualTo(THREE);
    }

    @Test
    void eachIsImportantByWhatTheOthersLeaveToIt() {
        assertThat(TWO_OF_THREE.birnbaum().get(A)).isEqualTo(0.18, offset(1e-15));
        assertThat(TWO_OF_THREE.criticality().get(A)).isEqualTo(0.018 / 0.028, offset(1e-13));
        assertThat(TWO_OF_THREE.fussellVesely().get(A)).isEqualTo(0.019 / 0.028, offset(1e-13));
    }

    /** Where success is the smaller of the two, differences are taken of successes: one of two others assents. */
    @Test
    void theUnreliableAreImportantByWhatTheOthersLeaveToThemToo() {
        Likelihood unlikely = TWO_OF_THREE.with(Chances.ofAssent(0.1));
        assertThat(unlikely.birnbaum().get(A)).isEqualTo(2 * 0.1 * 0.9, offset(1e-15));
    }

    @Test
    void whatIsKnownOfOneChangesTheRest() {
        assertThat(TWO_OF_THREE.given(Map.of(A, Level.OBJECT)).probability()).isEqualTo(0.81, offset(1e-15));
        assertThat(TWO_OF_THREE.given(Map.of(A, Level.ASSENT)).probability()).isEqualTo(0.99, offset(1e-15));
        assertThat(TWO_OF_THREE.with(Chances.ofAssent(0.5)).probability()).isEqualTo(0.5, offset(1e-15));
    }

    @Test
    void whatCannotFailLeavesNothingToPrevent() {
        Likelihood certain = TWO_OF_THREE.with(Chances.ofAssent(1));
        assertThat(certain.failure()).isZero();
        assertThat(certain.criticality().values()).containsOnly(0.0);
        assertThat(certain.fussellVesely().values()).containsOnly(0.0);
        assertThat(Likelihood.of(Condition.always(), Chances.ofAssent(0)).probability())
                .isEqualTo(1);
    }

    /** One minus 0.9 to the power of twenty would be lost in rounding; failure is carried apart. */
    @Test
    void tinyProbabilitiesKeepTheirDigits() {
        List<Condition> acts = IntStream.range(0, 20)
                .mapToObj(k -> assent(ActorId.of("P" + k)))
                .toList();
        Likelihood one = Likelihood.of(Condition.any(acts), Chances.ofAssent(0.9));
        assertThat(one.failure() / 1e-20).isEqualTo(1, withPrecision(1e-12));
        assertThat(one.birnbaum().get(ActorId.of("P3")) / 1e-19).isEqualTo(1, withPrecision(1e-12));
        assertThat(one.criticality().get(ActorId.of("P3"))).isEqualTo(1, withPrecision(1e-12));
        Likelihood all = Likelihood.of(Condition.all(acts), Chances.ofAssent(0.1));
        assertThat(all.probability() / 1e-20).isEqualTo(1, withPrecision(1e-12));
        assertThat(all.birnbaum().get(ActorId.of("P3")) / 1e-19).isEqualTo(1, withPrecision(1e-12));
    }
}
