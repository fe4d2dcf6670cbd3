package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rules are counted by tables of sums, and what that takes. */
class WeightedSwingsTest {

    private static final List<ActorId> PLAYERS = Conditions.actors(4);

    private static Optional<WeightedSwings> tables(Condition condition) {
        return WeightedSwings.of(
                Lowering.byActor(PLAYERS, List.of(Level.OBJECT, Level.ASSENT)).lower(condition), PLAYERS.size());
    }

    @Test
    void aFewQuotasTogetherAreCountedByTables() {
        WeightedSwings single = tables(Quotas.condition(5, 4, 3, 2, 1)).orElseThrow();
        assertThat(single.winning()).isEqualTo(9);
        assertThat(single.winningBySize()).map(BigInteger::intValue).containsExactly(0, 0, 4, 4, 1);
        assertThat(single.swings()).map(BigInteger::intValue).containsExactly(5, 3, 3, 1);
        Condition two = Condition.all(Quotas.condition(5, 4, 3, 2, 1), Quotas.condition(4, 1, 2, 3, 3));
        Condition three = Condition.any(two, Quotas.condition(6, 3, 3, 1, 2));
        Condition four = Condition.all(three, Quotas.condition(3, 1, 1, 2, 2));
        assertThat(tables(four)).isPresent();
        assertThat(tables(Condition.any(four, Quotas.condition(7, 2, 3, 4, 1)))).isEmpty();
        assertThat(tables(Condition.any(two, Condition.all(three, four)))).isPresent();
        assertThat(tables(Condition.always())).isEmpty();
    }

    /** The quota is 5 of 10, and 6 in the dual: a cell for each of the five sums that fall short, and one for the whole. */
    @Test
    void theCostIsKnownBeforehand() {
        WeightedSwings tables = tables(Quotas.condition(5, 4, 3, 2, 1)).orElseThrow();
        int players = 4;
        int cells = 5 + 1;
        assertThat(tables.memory()).isEqualTo(cells);
        assertThat(tables.memoryBySize()).isEqualTo(cells * (players + 1));
        assertThat(tables.cost()).isEqualTo(cells * players);
        assertThat(tables.costBySize()).isEqualTo(cells * players * players / 2);
        int many = 100;
        WeightedSwings amongMany =
                WeightedSwings.of(Quotas.formula(5, 4, 3, 2, 1), many).orElseThrow();
        assertThat(amongMany.cost())
                .isEqualTo(cells * many * new Moduli(many).all().size());
    }

    @Test
    void theDualIsCountedWhereItHasFewerSums() {
        WeightedSwings tables = tables(Quotas.condition(8, 4, 3, 2, 1)).orElseThrow();
        assertThat(tables.memory()).isEqualTo(3 + 1);
        assertThat(tables.winning()).isEqualTo(3);
        assertThat(tables.winningBySize()).map(BigInteger::intValue).containsExactly(0, 0, 0, 2, 1);
        assertThat(tables.swings()).map(BigInteger::intValue).containsExactly(3, 3, 1, 1);
    }

    @Test
    void tooManyDifferentSumsAreLeftToTheDiagram() {
        long most = 1L << 26;
        assertThat(tables(Quotas.condition(most - 1, most - 1, most - 3, 5, 2))).isPresent();
        assertThat(tables(Quotas.condition(most, most - 1, most - 3, 5, 2))).isEmpty();
    }
}
