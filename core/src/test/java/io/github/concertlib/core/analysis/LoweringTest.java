package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A quota is written without the terms that cannot matter, and alike however its terms are written. */
class LoweringTest {

    private static final List<ActorId> PLAYERS = Conditions.actors(6);
    private static final List<Condition> ACTS = PLAYERS.stream()
            .map(player -> Condition.assent(player, Forum.of("any")))
            .toList();

    private static Formula lowered(long quota, List<Weighted> terms) {
        return Lowering.byActor(PLAYERS, List.of(Level.OBJECT, Level.ASSENT)).lower(new AtLeast(quota, terms, "votes"));
    }

    private static Weighted pair(int first, int second, long weight) {
        return new Weighted(Condition.all(ACTS.get(first), ACTS.get(second)), weight);
    }

    private static Weighted single(int player, long weight) {
        return new Weighted(ACTS.get(player), weight);
    }

    @Test
    void whatHoldsAnywayIsTakenOffTheQuota() {
        List<Weighted> terms = List.of(new Weighted(Condition.always(), 2), single(0, 3), single(1, 2), single(2, 2));
        assertThat(lowered(7, terms)).isEqualTo(Quotas.formula(5, 3, 2, 2));
        assertThat(lowered(2, terms)).isEqualTo(Truth.TRUE);
    }

    @Test
    void whatHasNoWeightIsLeftOut() {
        List<Weighted> terms = List.of(pair(3, 4, 0), single(0, 3), single(1, 2), single(2, 2));
        assertThat(lowered(5, terms)).isEqualTo(Quotas.formula(5, 3, 2, 2));
        assertThat(lowered(5, List.of(new Weighted(Condition.never(), 9), single(0, 5))))
                .isEqualTo(Quotas.formula(1, 1));
    }

    @Test
    void theOrderOfCompoundTermsMakesNoDifference() {
        List<Weighted> terms = IntStream.range(0, 3)
                .mapToObj(k -> pair(2 * k, 2 * k + 1, k + 1))
                .toList();
        assertThat(lowered(3, Lists.reverse(terms))).isEqualTo(lowered(3, terms));
    }
}
