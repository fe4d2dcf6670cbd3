package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/** Games larger than a word of 64 coalitions, and diagrams larger than the first tables, against counting one by one. */
class LongerGamesProperties {

    private static long[] weights(Random random, int players, int highest) {
        return random.longs(players, 0, highest + 1L).toArray();
    }

    private static long sum(long[] weights, int set) {
        long sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += (set >> k & 1) == 0 ? 0 : weights[k];
        }
        return sum;
    }

    @Example
    void aDiagramThatOutgrowsItsFirstTablesCountsWhatCountingOneByOneCounts() {
        int players = 20;
        long[] weights = weights(new Random(3), players, 1_000_000);
        long quota = sum(weights, (1 << players) - 1) / 2;
        long[] sums = new long[1 << players];
        long[] lightest = new long[1 << players];
        lightest[0] = Long.MAX_VALUE;
        long winning = 0;
        long minimal = 0;
        for (int set = 1; set < sums.length; set++) {
            int without = set & set - 1;
            long weight = weights[Integer.numberOfTrailingZeros(set)];
            sums[set] = sums[without] + weight;
            lightest[set] = Math.min(lightest[without], weight);
            winning += sums[set] >= quota ? 1 : 0;
            minimal += sums[set] >= quota && sums[set] - lightest[set] < quota ? 1 : 0;
        }
        Lowering lowering = Lowering.byActor(Conditions.actors(players), List.of(Level.OBJECT, Level.ASSENT));
        Diagram diagram = new Compiler(lowering.names(), 2)
                .compile(lowering.lower(Quotas.condition(quota, weights)), Budget.NODES);
        assertThat(diagram.size()).isGreaterThan(1 << 10);
        assertThat(new DiagramSwings(diagram, players).winning()).isEqualTo(winning);
        SetDiagram family = MinimalSets.of(diagram, Budget.standard());
        assertThat(family.size()).isGreaterThan(1 << 10);
        assertThat(DiagramSwings.sum(List.of(ExactCounts.total(family)))).isEqualTo(minimal);
    }

    @Example
    void fortyEqualMembersShareEveryIndexEqually() {
        List<Condition> acts = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            acts.add(Condition.assent(ActorId.of(String.format("P%02d", k)), Forum.of("any")));
        }
        Game game = Game.of(Condition.atLeast(21, acts));
        assertThat(game.power().johnston().values()).containsOnly(Fraction.of(1, 40));
        assertThat(game.power().shapleyShubik().values()).containsOnly(Fraction.of(1, 40));
        assertThat(game.power().banzhafNormalised().values()).containsOnly(Fraction.of(1, 40));
        assertThat(game.minimalWinning().count()).isEqualTo(new BigInteger("131282408400"));
        assertThat(game.minimalBlocking().count()).isEqualTo(new BigInteger("137846528820"));
    }
}
