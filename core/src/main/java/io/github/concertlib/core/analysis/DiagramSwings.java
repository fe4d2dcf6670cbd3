package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Swings counted on a diagram, all players in one pass up and one down. */
final class DiagramSwings implements Swings {

    private final List<BigInteger> winningBySize;
    private final List<List<BigInteger>> swingsBySize;

    DiagramSwings(Diagram diagram, int players) {
        ExactCounts counts = ExactCounts.of(diagram, players);
        winningBySize = ImmutableList.copyOf(counts.total());
        List<List<BigInteger>> byPlayer =
                new ArrayList<>(Collections.nCopies(players, Collections.nCopies(players, BigInteger.ZERO)));
        for (int level = 0; level < diagram.levels(); level++) {
            byPlayer.set(diagram.player(level), Arrays.asList(counts.through()[level]));
        }
        swingsBySize = byPlayer;
    }

    static BigInteger sum(List<BigInteger> counts) {
        return counts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Override
    public BigInteger winning() {
        return sum(winningBySize);
    }

    @Override
    public List<BigInteger> winningBySize() {
        return winningBySize;
    }

    @Override
    public List<BigInteger> swings() {
        return swingsBySize.stream().map(DiagramSwings::sum).toList();
    }

    @Override
    public List<List<BigInteger>> swingsBySize() {
        return swingsBySize;
    }
}
