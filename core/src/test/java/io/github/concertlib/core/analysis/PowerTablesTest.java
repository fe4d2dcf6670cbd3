package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real bodies: every number of the tables, exactly. */
@Tag("slow")
class PowerTablesTest {

    static Stream<PowerTables.Body> bodies() {
        return PowerTables.binary().filter(body -> true);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void winningCoalitionsAreCounted(PowerTables.Body body) {
        Game game = Game.of(body.rule(), body.players());
        assertThat(game.winningCount()).isEqualTo(body.integer("winning"));
        if (body.known().has("winning_by_size")) {
            assertThat(game.winningCountBySize()).isEqualTo(body.integers("winning_by_size"));
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void minimalCoalitionsAreCounted(PowerTables.Body body) {
        Game game = Game.of(body.rule(), body.players());
        assertThat(game.minimalWinning().count()).isEqualTo(body.integer("mwc"));
        if (body.known().has("smallest_winning")) {
            assertThat(game.minimalBlocking().count()).isEqualTo(body.integer("min_blocking"));
            assertThat(game.minimalWinning().smallestSize())
                    .hasValue(body.integer("smallest_winning").intValue());
            assertThat(game.minimalBlocking().smallestSize())
                    .hasValue(body.integer("smallest_blocking").intValue());
        }
        if (body.known().has("mwc_by_size")) {
            assertThat(game.minimalWinning().countBySize()).isEqualTo(bySize(body.integers("mwc_by_size")));
            assertThat(game.minimalBlocking().countBySize()).isEqualTo(bySize(body.integers("min_blocking_by_size")));
            assertThat(game.minimalBlocking().smallest().count()).isEqualTo(body.integer("smallest_blocking_count"));
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void vetoPlayersAndDummiesAreFound(PowerTables.Body body) {
        Game game = Game.of(body.rule(), body.players());
        assertThat(game.vetoPlayers()).containsExactlyInAnyOrderElementsOf(actors(body, "veto"));
        assertThat(game.dummies()).containsExactlyInAnyOrderElementsOf(actors(body, "dummies"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void swingsAndMembershipsAreExact(PowerTables.Body body) {
        PowerIndices power = Game.of(body.rule(), body.players()).power();
        assertThat(inOrder(body, power.swings())).isEqualTo(body.integers("swings"));
        if (body.known().has("mwc_per_player")) {
            assertThat(inOrder(body, power.minimalMemberships())).isEqualTo(body.integers("mwc_per_player"));
        }
        if (body.known().has("shapley_exact")) {
            List<Fraction> expected = body.known()
                    .get("shapley_exact")
                    .valueStream()
                    .map(value -> fraction(value.asString()))
                    .toList();
            assertThat(inOrder(body, power.shapleyShubik())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void indicesAgreeWithTheTables(PowerTables.Body body) {
        PowerIndices power = Game.of(body.rule(), body.players()).power();
        check(body, "banzhaf_absolute", power.banzhaf());
        check(body, "banzhaf_normalized", power.banzhafNormalised());
        check(body, "shapley", power.shapleyShubik());
        check(body, "coleman_prevent", power.colemanPrevent());
        check(body, "coleman_initiate", power.colemanInitiate());
        assertThat(power.passageProbability().doubleValue())
                .isEqualTo(body.known().get("p_act_half").asDouble());
        if (body.known().has("johnston")) {
            check(body, "deegan_packel", power.deeganPackel());
            check(body, "holler_pgi", power.holler());
            check(body, "johnston", power.johnston());
        }
    }

    @Test
    void theMinimumSumOfTheFirstCouncilIsKnown() {
        PowerTables.Body body = PowerTables.named("eec6-1958");
        WeightedForm form = Game.of(body.rule(), body.players()).weightedForm().orElseThrow();
        assertThat(form.isMinimumSum()).isTrue();
        assertThat(form.quota()).isEqualTo(BigInteger.valueOf(6));
        assertThat(inOrder(body, form.weights()))
                .containsExactly(
                        BigInteger.TWO,
                        BigInteger.TWO,
                        BigInteger.TWO,
                        BigInteger.ONE,
                        BigInteger.ONE,
                        BigInteger.ZERO);
    }

    private static void check(PowerTables.Body body, String key, Map<ActorId, Fraction> values) {
        // where the table has no exact fractions, its Shapley values were found in floating point
        double precision = key.equals("shapley") && !body.known().has("shapley_exact") ? 1e-12 : 4e-16;
        List<Double> expected = body.numbers(key);
        for (int k = 0; k < expected.size(); k++) {
            assertThat(values.get(body.players().get(k)).doubleValue())
                    .as("%s of %s", key, body.players().get(k))
                    .isCloseTo(expected.get(k), offset(1e-16 + precision * expected.get(k)));
        }
    }

    private static <V> List<V> inOrder(PowerTables.Body body, Map<ActorId, V> values) {
        return body.players().stream().map(values::get).toList();
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        return new Fraction(new BigInteger(parts[0]), new BigInteger(parts.length > 1 ? parts[1] : "1"));
    }

    private static Set<ActorId> actors(PowerTables.Body body, String key) {
        return body.known()
                .get(key)
                .valueStream()
                .map(code -> ActorId.of(code.asString()))
                .collect(Collectors.toSet());
    }

    private static Map<Integer, BigInteger> bySize(List<BigInteger> counts) {
        Map<Integer, BigInteger> bySize = new TreeMap<>();
        for (int size = 0; size < counts.size(); size++) {
            if (counts.get(size).signum() > 0) {
                bySize.put(size, counts.get(size));
            }
        }
        return bySize;
    }
}
