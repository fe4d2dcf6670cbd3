package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The weights that are found say who wins, and no whole ones are smaller where that is claimed. */
class WeightSearchProperties {

    private static final List<ActorId> PLAYERS = Conditions.actors(4);
    private static final int HIGHEST = 5;

    @Property
    void weightsSayWhoWinsWithTheLeastSum(@ForAll long seed) {
        Random random = new Random(seed);
        long[] weights = random.longs(PLAYERS.size(), 0, HIGHEST + 1L).toArray();
        Condition rule = Quotas.condition(1 + random.nextInt((int) sum(weights, 0xF) + 1), weights);
        Game game = Game.of(rule, PLAYERS);
        boolean[] wins = Conditions.wins(rule, PLAYERS);
        WeightedForm form = game.weightedForm().orElseThrow();
        for (int set = 0; set < wins.length; set++) {
            assertThat(form.isWinning(Conditions.members(set, PLAYERS))).isEqualTo(wins[set]);
        }
        for (ActorId one : PLAYERS) {
            for (ActorId other : PLAYERS) {
                if (game.desirability(one, other) == Desirability.EQUAL) {
                    assertThat(form.weights().get(one)).isEqualTo(form.weights().get(other));
                }
            }
        }
        if (form.isMinimumSum()) {
            assertThat(form.weights().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(leastSum(wins));
        }
    }

    private static long sum(long[] weights, int set) {
        long sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += (set >> k & 1) == 0 ? 0 : weights[k];
        }
        return sum;
    }

    /** Tries all weights up to the highest that the game was made of. */
    private static long leastSum(boolean[] wins) {
        long least = Long.MAX_VALUE;
        int base = HIGHEST + 1;
        for (int number = 0; number < base * base * base * base; number++) {
            long[] weights = {
                number % base, number / base % base, number / base / base % base, number / base / base / base
            };
            long lowestWinning = Long.MAX_VALUE;
            long highestLosing = -1;
            for (int set = 0; set < wins.length; set++) {
                lowestWinning = wins[set] ? Math.min(lowestWinning, sum(weights, set)) : lowestWinning;
                highestLosing = wins[set] ? highestLosing : Math.max(highestLosing, sum(weights, set));
            }
            least = lowestWinning > highestLosing ? Math.min(least, sum(weights, 0xF)) : least;
        }
        return least;
    }

    @Example
    void noMoreIsGivenThanTheGameWasMadeOf() {
        long[] weights = {2, 3, 3, 3, 5, 5, 6};
        WeightedForm form =
                Game.of(Quotas.condition(13, weights)).weightedForm().orElseThrow();
        assertThat(form.isMinimumSum()).isTrue();
        assertThat(form.weights().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isLessThanOrEqualTo(BigInteger.valueOf(sum(weights, 0x7F)));
    }

    /** Seven of one thirteen or seven of another: millions of blocking coalitions, and members that no weights fit. */
    @Example
    void whatPlayersWhoCannotBeComparedRuleOutIsNotLookedFor() {
        long[] ones = LongStream.range(0, 13).map(k -> 1).toArray();
        long[] later = LongStream.range(0, 26).map(k -> k / 13).toArray();
        Game game = Game.of(Condition.any(Quotas.condition(7, ones), Quotas.condition(7, later)));
        assertThat(game.weightedForm()).isEmpty();
    }

    @Example
    void thousandsOfDifferentCoalitionsAreTooMany() {
        long[] allDifferent = LongStream.range(0, 16).map(k -> 100 + k * k).toArray();
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> Game.of(Quotas.condition(1_400, allDifferent)).weightedForm())
                .withMessageMatching(
                        "weights are looked for in small games only; this one has \\d+ minimal coalitions");
    }
}
