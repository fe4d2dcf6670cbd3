package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final Forum COUNCIL = Forum.of("council");
    private static final Evaluator BOTH = Evaluator.of(Condition.all(
            Condition.assent(ActorId.of("FR"), COUNCIL), Condition.act(ActorId.of("DE"), COUNCIL, Level.SILENT)));

    @Test
    void levelsAreGivenInTheOrderOfTheActors() {
        assertThat(BOTH.actors()).map(ActorId::code).containsExactly("DE", "FR");
        assertThat(BOTH.holds(new Level[] {Level.SILENT, Level.ASSENT})).isTrue();
        assertThat(BOTH.holds(new Level[] {Level.ASSENT, Level.SILENT})).isFalse();
    }

    @Test
    void aConstantNeedsNobody() {
        assertThat(Evaluator.of(Condition.always()).holds(new Level[0])).isTrue();
        assertThat(Evaluator.of(Condition.never()).holds(new Level[0])).isFalse();
    }

    @Test
    void everyActorTakesOneOrderedLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.holds(new Level[] {Level.ASSENT}))
                .withMessage("1 levels for 2 actors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.holds(new Level[] {Level.ABSENT, Level.ABSENT}))
                .withMessageMatching("level ABSENT of (DE|FR) is outside the order; evaluate the condition itself");
    }
}
