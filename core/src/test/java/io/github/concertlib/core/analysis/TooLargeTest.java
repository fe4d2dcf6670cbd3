package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.source.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cannot be answered exactly says so, names the rule, and leaves the rest answerable. */
class TooLargeTest {

    private static final int PLAYERS = 50;

    private static Condition quota(Random random, String unit) {
        List<Weighted> terms = new ArrayList<>();
        long total = 0;
        for (int k = 0; k < PLAYERS; k++) {
            long weight = 1 + random.nextInt(1_000_000_000);
            total += weight;
            ActorId player = ActorId.of(String.format("P%02d", k));
            terms.add(new Weighted(Condition.assent(player, Forum.of("assembly")), weight));
        }
        return new AtLeast(total / 2, terms, unit);
    }

    @Test
    @Tag("slow")
    void theRuleThatIsTooMuchIsNamed() {
        Random random = new Random(7);
        Condition modest =
                Condition.assent(ActorId.of("P00"), Forum.of("assembly")).as("the lead agrees", Source.unsourced());
        Condition heavy = quota(random, "francs").as("half of all capital", Source.unsourced());
        Game game = Game.of(Condition.all(modest, heavy));
        TooLargeException problem = catchThrowableOfType(TooLargeException.class, game::dummies);
        assertThat(problem.rule()).isEqualTo("half of all capital");
        assertThat(problem).hasMessageContaining("exact analysis of 'half of all capital' needs more than 4,000,000");
        assertThat(catchThrowableOfType(
                                TooLargeException.class, () -> game.dual().dummies())
                        .rule())
                .isEqualTo("half of all capital");
        assertThat(game.vetoPlayers()).containsExactly(ActorId.of("P00"));
        assertThat(game.isWinning(Set.copyOf(game.players()))).isTrue();
    }

    /** Half of twenty pairs: a quota over conditions that share no act. */
    @Test
    void quotasOverCompoundTermsStaySmall() {
        List<Condition> pairs = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            pairs.add(Condition.all(
                    Condition.assent(ActorId.of("A" + k), Forum.of("pair")),
                    Condition.assent(ActorId.of("B" + k), Forum.of("pair"))));
        }
        Game game = Game.of(Condition.atLeast(10, pairs));
        assertThat(game.minimalWinning().count()).isEqualTo(BigInteger.valueOf(184_756));
        assertThat(game.minimalBlocking().smallestSize()).hasValue(11);
        assertThat(game.dual().minimalWinning().count())
                .isEqualTo(game.minimalBlocking().count());
        assertThat(game.isWinning(Set.copyOf(game.players()))).isTrue();
        assertThat(LevelledGame.of(Condition.atLeast(10, pairs)).players()).hasSize(40);
    }
}
