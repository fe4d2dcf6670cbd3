package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The Johnston index divides each coalition among those who can turn it; here they are looked for one by one. */
class JohnstonProperties {

    private static long sum(long[] weights, int set) {
        long sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += (set >> k & 1) == 0 ? 0 : weights[k];
        }
        return sum;
    }

    private static boolean[] wins(long quota, long... weights) {
        boolean[] wins = new boolean[1 << weights.length];
        for (int set = 0; set < wins.length; set++) {
            wins[set] = sum(weights, set) >= quota;
        }
        return wins;
    }

    private static long randomQuota(Random random, long[] weights) {
        return 1 + random.nextInt((int) sum(weights, (1 << weights.length) - 1) + 1);
    }

    private static void check(Condition condition, boolean[] wins, int players) {
        List<Fraction> scores = new ArrayList<>(Collections.nCopies(players, Fraction.ZERO));
        Fraction all = Fraction.ZERO;
        for (int set = 0; set < wins.length; set++) {
            List<Integer> turning = new ArrayList<>();
            for (int k = 0; k < players; k++) {
                if (wins[set] && !wins[set & ~(1 << k)]) {
                    turning.add(k);
                }
            }
            for (int k : turning) {
                scores.set(k, scores.get(k).plus(Fraction.of(1, turning.size())));
                all = all.plus(Fraction.of(1, turning.size()));
            }
        }
        Game game = Game.of(condition, Conditions.actors(players));
        List<Fraction> found = List.copyOf(game.power().johnston().values());
        for (int k = 0; k < players; k++) {
            assertThat(found.get(k))
                    .isEqualTo(
                            all.equals(Fraction.ZERO)
                                    ? Fraction.ZERO
                                    : scores.get(k).dividedBy(all));
        }
    }

    @Property(tries = 60)
    void coalitionsOfAQuotaAreDivided(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int players) {
        Random random = new Random(seed);
        long[] weights = random.longs(players, 0, 7).toArray();
        long quota = randomQuota(random, weights);
        check(Quotas.condition(quota, weights), wins(quota, weights), players);
    }

    /** Two bodies that need not overlap: on many ways through the diagram, some of the first players are not asked. */
    @Property(tries = 60)
    void coalitionsOfTwoBodiesAreDivided(
            @ForAll long seed, @ForAll @IntRange(min = 7, max = 10) int players, @ForAll boolean both) {
        Random random = new Random(seed);
        long[] first = new long[players];
        long[] second = new long[players];
        for (int k = 0; k < players; k++) {
            int place = random.nextInt(5);
            first[k] = place < 3 ? 1 + random.nextInt(3) : 0;
            second[k] = place > 1 ? 1 + random.nextInt(3) : 0;
        }
        long firstQuota = randomQuota(random, first);
        long secondQuota = randomQuota(random, second);
        boolean[] wins = wins(firstQuota, first);
        boolean[] there = wins(secondQuota, second);
        for (int set = 0; set < wins.length; set++) {
            wins[set] = both ? wins[set] && there[set] : wins[set] || there[set];
        }
        Condition one = Quotas.condition(firstQuota, first);
        Condition other = Quotas.condition(secondQuota, second);
        check(both ? Condition.all(one, other) : Condition.any(one, other), wins, players);
    }

    /** The second part asks for nothing that the first does not give. */
    @Example
    void whoeverDecidesAloneHasItAll() {
        Condition alone = Condition.all(Quotas.condition(1, 1), Quotas.condition(1, 1, 1, 1, 1, 1, 1, 1, 1));
        check(alone, wins(1, 1, 0, 0, 0, 0, 0, 0, 0), 8);
        check(Condition.assent(ActorId.of("A"), Forum.of("any")), wins(1, 1), 1);
    }

    @Example
    void upToTwentyEightPlayersAreLookedAt() {
        long[] weights = new long[Johnston.MOST_PLAYERS];
        Arrays.fill(weights, 1);
        Diagram diagram = new Compiler(Map.of(), 2).compile(Quotas.formula(weights.length, weights), Budget.NODES);
        assertThat(Johnston.of(diagram, weights.length)).containsOnly(Fraction.of(1, weights.length));
    }
}
