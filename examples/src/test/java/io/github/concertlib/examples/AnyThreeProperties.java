package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.testkit.Rules;
import io.github.concertlib.testkit.Stances;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

// first property
class AnyThreeProperties {

    DecisionRule anyThree = voters -> Condition.atLeast(3, voters.each(Level.ASSENT));

    @Property
    void outsidersNeverCount(@ForAll("positions") Positions positions, @ForAll Level level) {
        Condition adopted = anyThree.over(Rules.electorate());
        Positions withOutsider = positions.with(ActorId.of("Z"), level);
        assertThat(adopted.evaluate(withOutsider)).isEqualTo(adopted.evaluate(positions));
    }

    @Provide
    Arbitrary<Positions> positions() {
        return Stances.partlyKnown();
    }
}
// end of first property
