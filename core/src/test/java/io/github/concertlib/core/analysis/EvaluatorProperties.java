package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluatorProperties {

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(7);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theCompiledConditionHoldsWhereTheConditionDoes(@ForAll("conditions") Condition condition, @ForAll long seed) {
        Evaluator evaluator = Evaluator.of(condition);
        Random random = new Random(seed);
        Level[] levels = new Level[evaluator.actors().size()];
        for (int tries = 0; tries < 50; tries++) {
            Positions positions = Positions.unknown();
            for (int k = 0; k < levels.length; k++) {
                levels[k] = Level.ordered().get(random.nextInt(5));
                positions = positions.with(evaluator.actors().get(k), levels[k]);
            }
            assertThat(evaluator.holds(levels)).isEqualTo(condition.evaluate(positions) == Verdict.HOLDS);
        }
    }
}
