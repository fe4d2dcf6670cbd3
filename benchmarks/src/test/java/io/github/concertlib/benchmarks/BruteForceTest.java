package io.github.concertlib.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.LevelledGame;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The Council of 27 in persons: every count agrees with trying all 134 217 728 coalitions. */
class BruteForceTest {

    @Test
    void everyCountAgreesWithAllCoalitions() {
        Game game = Game.of(Europe.qualifiedMajority());
        BruteForce council = BruteForce.ofTheCouncil();
        assertThat(game.winningCountBySize()).isEqualTo(list(council.winningBySize()));
        assertThat(game.minimalWinning().countBySize()).isEqualTo(bySize(council.minimalWinningBySize()));
        assertThat(game.minimalBlocking().countBySize()).isEqualTo(bySize(council.minimalBlockingBySize()));
        long[][] swings = council.swingsBySize();
        for (int k = 0; k < swings.length; k++) {
            assertThat(game.power().swings().get(council.players().get(k)))
                    .isEqualTo(BigInteger.valueOf(Arrays.stream(swings[k]).sum()));
        }
        assertThat(game.winningCount()).isEqualTo(BigInteger.valueOf((long) new JddCouncil().winningCount()));
    }

    @Test
    void theArchitectureHasFortyFiveActors() {
        assertThat(LevelledGame.of(Europe.layeredArchitecture()).players()).hasSize(45);
    }

    private static List<BigInteger> list(long[] counts) {
        return Arrays.stream(counts).mapToObj(BigInteger::valueOf).toList();
    }

    private static Map<Integer, BigInteger> bySize(long[] counts) {
        Map<Integer, BigInteger> bySize = new TreeMap<>();
        for (int size = 0; size < counts.length; size++) {
            if (counts[size] > 0) {
                bySize.put(size, BigInteger.valueOf(counts[size]));
            }
        }
        return bySize;
    }
}
