package io.github.concertlib.nato;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChairTest {

    private static final Provision DAY =
            new NatoPathway().provide(LocalDate.of(2023, 4, 4), Interpretations.defaults());

    private static Procedure named(String id) {
        return DAY.procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anObjectionPreventsADecisionAndNotTheMeeting() {
        Positions against = Positions.all(Level.OBJECT);
        assertThat(named("nato:convene").condition().evaluate(against)).isEqualTo(Verdict.HOLDS);
        assertThat(named("nato:d06").condition().evaluate(against)).isEqualTo(Verdict.FAILS);
    }
}
