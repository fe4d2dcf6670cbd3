package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.concertlib.core.condition.Level;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Bodies in which an abstention differs from a no: every number of the tables. */
class TernaryTablesTest {

    static Stream<PowerTables.Body> bodies() {
        return PowerTables.ternary();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void profilesSwingsAndRollCalls(PowerTables.Body body) {
        LevelledGame game =
                LevelledGame.of(body.rule(), body.players(), List.of(Level.OBJECT, Level.ABSTAIN, Level.ASSENT));
        assertThat(game.profileCount()).isEqualTo(body.integer("profiles"));
        assertThat(game.winningCount()).isEqualTo(body.integer("winning"));
        Fraction sum = Fraction.ZERO;
        for (int k = 0; k < body.players().size(); k++) {
            List<BigInteger> expected = new ArrayList<>();
            for (JsonNode step : body.known().get("swings").get(k)) {
                expected.add(new BigInteger(step.asString()));
            }
            assertThat(game.swings().get(body.players().get(k))).isEqualTo(expected);
            Fraction share = game.shapleyShubik().get(body.players().get(k));
            assertThat(share.doubleValue())
                    .isCloseTo(body.numbers("shapley_ternary").get(k), offset(1e-14));
            sum = sum.plus(share);
        }
        assertThat(sum).isEqualTo(Fraction.ONE);
    }
}
