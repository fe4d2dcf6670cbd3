package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Weights whose sum nearly fills 64 bits, and that differ in the last bit. */
class LargeWeightsProperties {

    private static final List<ActorId> PLAYERS = Conditions.actors(7);
    private static final long LARGE = 1L << 60;

    private static Game game(long quota, List<Long> weights) {
        return Game.of(Quotas.condition(
                quota, weights.stream().mapToLong(weight -> weight).toArray()));
    }

    @Property(tries = 50)
    void oneUnitMoreOrLessDecides(
            @ForAll @Size(7) List<@LongRange(min = LARGE - 3, max = LARGE) Long> weights,
            @ForAll @IntRange(min = 1, max = 7) int share,
            @ForAll @LongRange(min = -12, max = 2) long more) {
        long quota = share * LARGE + more;
        Game game = game(quota, weights);
        Set<Set<ActorId>> winning = new HashSet<>();
        for (int set = 0; set < 1 << PLAYERS.size(); set++) {
            BigInteger sum = BigInteger.ZERO;
            for (int k = 0; k < PLAYERS.size(); k++) {
                sum = (set >> k & 1) == 0 ? sum : sum.add(BigInteger.valueOf(weights.get(k)));
            }
            boolean wins = sum.compareTo(BigInteger.valueOf(quota)) >= 0;
            assertThat(game.isWinning(Conditions.members(set, PLAYERS))).isEqualTo(wins);
            if (wins) {
                winning.add(Conditions.members(set, PLAYERS));
            }
        }
        assertThat(game.winningCount()).isEqualTo(winning.size());
        assertThat(game.minimalWinning().stream().collect(Collectors.toSet()))
                .isEqualTo(winning.stream()
                        .filter(set ->
                                winning.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                        .collect(Collectors.toSet()));
    }

    @Example
    void theLargestSumThereIsIsAQuota() {
        List<Long> weights = List.of(1L << 62, (1L << 62) - 2, 1L);
        assertThat(game(Long.MAX_VALUE, weights).vetoPlayers()).hasSize(3);
        assertThat(game(Long.MAX_VALUE - 1, weights).vetoPlayers()).hasSize(2);
        assertThat(game(1L << 62, weights).minimalWinning().stream()).containsExactly(Set.of(PLAYERS.get(0)));
        assertThat(game(1L << 62, weights).dual().minimalWinning().stream()).containsExactly(Set.of(PLAYERS.get(0)));
    }
}
