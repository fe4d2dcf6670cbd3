package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.math.BigIntegerMath;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seventy members, half with one vote and half with two: counts of more than 62 bits, known by binomials. */
class TwoKindsTest {

    private static final int HALF = 35;

    /** How many of each kind there are in a coalition. */
    @FunctionalInterface
    private interface Coalition {
        boolean holds(int single, int twofold);
    }

    private static List<Weighted> votes() {
        List<Weighted> votes = new ArrayList<>();
        for (int k = 0; k < HALF; k++) {
            votes.add(new Weighted(member("D", k), 2));
            votes.add(new Weighted(member("S", k), 1));
        }
        return votes;
    }

    private static Condition member(String kind, int number) {
        return Condition.assent(ActorId.of(String.format("%s%02d", kind, number)), Forum.of("any"));
    }

    private static BigInteger[] bySize(int singles, int twofolds, Coalition test) {
        BigInteger[] counts = new BigInteger[singles + twofolds + 1];
        Arrays.fill(counts, BigInteger.ZERO);
        for (int single = 0; single <= singles; single++) {
            for (int twofold = 0; twofold <= twofolds; twofold++) {
                if (test.holds(single, twofold)) {
                    counts[single + twofold] = counts[single + twofold].add(BigIntegerMath.binomial(singles, single)
                            .multiply(BigIntegerMath.binomial(twofolds, twofold)));
                }
            }
        }
        return counts;
    }

    private static BigInteger sum(BigInteger[] counts) {
        return Arrays.stream(counts).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static void check(Game game, Coalition wins) {
        assertThat(game.winningCountBySize()).containsExactly(bySize(HALF, HALF, wins));
        assertThat(game.winningCount()).isEqualTo(sum(bySize(HALF, HALF, wins)));
        assertThat(game.power().swings().get(ActorId.of("S07")))
                .isEqualTo(sum(bySize(HALF - 1, HALF, (s, d) -> !wins.holds(s, d) && wins.holds(s + 1, d))));
        assertThat(game.power().swings().get(ActorId.of("D07")))
                .isEqualTo(sum(bySize(HALF, HALF - 1, (s, d) -> !wins.holds(s, d) && wins.holds(s, d + 1))));
    }

    @Test
    void aQuotaOfVotesIsCounted() {
        Game game = Game.of(new AtLeast(60, votes(), "votes"));
        check(game, (s, d) -> s + 2 * d >= 60);
        assertThat(game.minimalWinning().count())
                .isEqualTo(sum(bySize(HALF, HALF, (s, d) -> s + 2 * d == 60 || s == 0 && 2 * d == 61)));
        assertThat(game.minimalBlocking().count())
                .isEqualTo(sum(bySize(HALF, HALF, (s, d) -> s + 2 * d == 46 || s == 0 && 2 * d == 47)));
    }

    @Test
    void aQuotaOfVotesAndOneOfMembersAreCountedTogether() {
        Condition members =
                Condition.atLeast(40, votes().stream().map(Weighted::condition).toList());
        check(
                Game.of(Condition.all(members, new AtLeast(55, votes(), "votes"))),
                (s, d) -> s + d >= 40 && s + 2 * d >= 55);
        check(
                Game.of(Condition.any(members, new AtLeast(62, votes(), "votes"))),
                (s, d) -> s + d >= 40 || s + 2 * d >= 62);
    }

    /** A winning coalition that exceeds the quota by nothing is turned by all, by one vote by those with two. */
    @Test
    void theJohnstonIndexDividesByThoseWhoCanTurn() {
        Game game = Game.of(new AtLeast(60, votes(), "votes"));
        Fraction single = Fraction.ZERO;
        Fraction twofold = Fraction.ZERO;
        for (int s = 0; s <= HALF; s++) {
            for (int d = 0; d <= HALF; d++) {
                int excess = s + 2 * d - 60;
                if (excess == 0 || excess == 1 && d > 0) {
                    BigInteger ways = BigIntegerMath.binomial(HALF, s).multiply(BigIntegerMath.binomial(HALF, d));
                    Fraction each = new Fraction(ways, BigInteger.valueOf(excess == 0 ? s + d : d));
                    single = single.plus(each.times(Fraction.of(excess == 0 ? s : 0, HALF)));
                    twofold = twofold.plus(each.times(Fraction.of(d, HALF)));
                }
            }
        }
        Fraction all = single.plus(twofold).times(Fraction.of(HALF, 1));
        assertThat(game.power().johnston().get(ActorId.of("S07"))).isEqualTo(single.dividedBy(all));
        assertThat(game.power().johnston().get(ActorId.of("D07"))).isEqualTo(twofold.dividedBy(all));
    }
}
