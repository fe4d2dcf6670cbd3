package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All 7581 monotone functions of five variables (Dedekind 1897), one by one. */
@Tag("slow")
class FiveVariablesTest {

    private static final int PLAYERS = 5;
    private static final List<ActorId> ACTORS = Conditions.actors(PLAYERS);

    @Test
    void everySimpleGameOfFivePlayersIsAnalysedRight() {
        List<Long> functions = monotone(PLAYERS);
        assertThat(functions).hasSize(7581);
        for (long wins : functions) {
            check(wins);
        }
    }

    /** Up to five players, the complete games are the weighted ones (Freixas and Molinero 2009). */
    @Test
    void completeGamesOfFivePlayersAreWeighted() {
        for (long wins : monotone(PLAYERS)) {
            if (wins % 4 == 0 || wins == 1) {
                Game game = game(minimal(wins));
                Optional<WeightedForm> form = game.weightedForm();
                assertThat(form.isPresent()).isEqualTo(game.isComplete());
                for (int set = 0; set < 1 << PLAYERS; set++) {
                    if (form.isPresent()) {
                        assertThat(form.get().isWinning(Conditions.members(set, ACTORS)))
                                .isEqualTo((wins >> set & 1) != 0);
                    }
                }
            }
        }
    }

    private static List<Set<ActorId>> minimal(long wins) {
        List<Set<ActorId>> minimal = new ArrayList<>();
        for (int set = 0; set < 1 << PLAYERS; set++) {
            boolean critical = (wins >> set & 1) != 0;
            for (int k = 0; k < PLAYERS; k++) {
                critical &= (set >> k & 1) == 0 || (wins >> (set ^ 1 << k) & 1) == 0;
            }
            if (critical) {
                minimal.add(Conditions.members(set, ACTORS));
            }
        }
        return minimal;
    }

    private static Game game(List<Set<ActorId>> minimal) {
        Forum forum = Forum.of("any");
        return Game.of(
                Condition.any(minimal.stream()
                        .map(set -> Condition.all(set.stream()
                                .map(actor -> Condition.assent(actor, forum))
                                .toList()))
                        .toList()),
                ACTORS);
    }

    /** Truth tables: a monotone function is a pair of such, the half without the last variable below that with it. */
    private static List<Long> monotone(int variables) {
        if (variables == 0) {
            return List.of(0L, 1L);
        }
        List<Long> smaller = monotone(variables - 1);
        int half = 1 << variables - 1;
        List<Long> functions = new ArrayList<>();
        for (long without : smaller) {
            for (long with : smaller) {
                if ((without & ~with) == 0) {
                    functions.add(with << half | without);
                }
            }
        }
        return functions;
    }

    private static void check(long wins) {
        List<Set<ActorId>> minimal = minimal(wins);
        long[] swings = new long[PLAYERS];
        long[] orders = new long[PLAYERS];
        long[] factorial = {1, 1, 2, 6, 24};
        for (int set = 0; set < 1 << PLAYERS; set++) {
            for (int k = 0; k < PLAYERS; k++) {
                boolean turns = (wins >> set & 1) != 0 && (set >> k & 1) != 0 && (wins >> (set ^ 1 << k) & 1) == 0;
                swings[k] += turns ? 1 : 0;
                int others = Integer.bitCount(set) - 1;
                orders[k] += turns ? factorial[others] * factorial[PLAYERS - 1 - others] : 0;
            }
        }
        Game game = game(minimal);
        assertThat(game.winningCount()).isEqualTo(BigInteger.valueOf(Long.bitCount(wins)));
        assertThat(game.minimalWinning().stream().collect(Collectors.toSet())).isEqualTo(Set.copyOf(minimal));
        for (int k = 0; k < PLAYERS; k++) {
            assertThat(game.power().swings().get(ACTORS.get(k))).isEqualTo(BigInteger.valueOf(swings[k]));
            assertThat(game.power().shapleyShubik().get(ACTORS.get(k))).isEqualTo(Fraction.of(orders[k], 120));
        }
    }
}
