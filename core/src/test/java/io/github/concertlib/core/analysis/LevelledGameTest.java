package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Games of several levels small enough to count on paper, and large ones that have a formula. */
class LevelledGameTest {

    private static final ActorId A = ActorId.of("A");
    private static final ActorId B = ActorId.of("B");
    private static final Condition BOTH = Condition.all(assent(A), assent(B));

    private static Condition assent(ActorId actor) {
        return Condition.assent(actor, Forum.of("council"));
    }

    private static List<ActorId> players(int count) {
        List<ActorId> players = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            players.add(ActorId.of(String.format("P%03d", k)));
        }
        return players;
    }

    private static BigInteger power(long base, int exponent) {
        return BigInteger.valueOf(base).pow(exponent);
    }

    @Test
    void bothMustAssentInATernaryGameOfTwo() {
        LevelledGame game = LevelledGame.ternary(BOTH);
        assertThat(game.levels()).containsExactly(Level.OBJECT, Level.ABSTAIN, Level.ASSENT);
        assertThat(game.players()).containsExactly(A, B);
        assertThat(game.profileCount()).isEqualTo(9);
        assertThat(game.winningCount()).isEqualTo(1);
        assertThat(game.swings().get(A)).containsExactly(BigInteger.ZERO, BigInteger.ONE);
        assertThat(game.banzhaf().get(A)).isEqualTo(Fraction.of(1, 3));
        assertThat(game.shapleyShubik().get(A)).isEqualTo(Fraction.of(1, 2));
        assertThat(game).hasToString("game of 2 players at 3 levels");
    }

    @Test
    void aPlayerWithoutAVoteMultipliesTheProfilesAndNothingElse() {
        ActorId stranger = ActorId.of("Z");
        LevelledGame game = LevelledGame.of(BOTH, List.of(stranger, B, A), Level.ordered());
        assertThat(game.profileCount()).isEqualTo(125);
        assertThat(game.winningCount()).isEqualTo(5);
        assertThat(game.swings().get(A)).map(BigInteger::intValue).containsExactly(0, 0, 0, 5);
        assertThat(game.banzhaf().get(A)).isEqualTo(Fraction.of(1, 5));
        assertThat(game.banzhaf().get(stranger)).isEqualTo(Fraction.ZERO);
        assertThat(game.shapleyShubik().get(stranger)).isEqualTo(Fraction.ZERO);
        assertThat(game.shapleyShubik().get(B)).isEqualTo(Fraction.of(1, 2));
    }

    /** The numbers have up to 28 digits: more than one word, counted by remainders. */
    @Test
    void fortyEqualMembersAreCountedByTheFormula() {
        List<ActorId> players = players(40);
        List<Condition> acts = players.stream().map(LevelledGameTest::assent).toList();
        LevelledGame all = LevelledGame.of(Condition.all(acts));
        assertThat(all.profileCount()).isEqualTo(power(5, 40));
        assertThat(all.winningCount()).isEqualTo(1);
        assertThat(all.shapleyShubik().values()).containsOnly(Fraction.of(1, 40));
        LevelledGame one = LevelledGame.of(Condition.any(acts));
        assertThat(one.winningCount()).isEqualTo(power(5, 40).subtract(power(4, 40)));
        assertThat(one.swings().get(players.get(3)))
                .containsExactly(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, power(4, 39));
        assertThat(one.shapleyShubik().values()).containsOnly(Fraction.of(1, 40));
    }

    @Test
    void manyWithoutAVoteLeaveTheFewTheirPower() {
        List<ActorId> players = players(60);
        Condition pair = Condition.all(assent(players.get(7)), assent(players.get(31)));
        LevelledGame game = LevelledGame.of(pair, players, List.of(Level.OBJECT, Level.ABSTAIN, Level.ASSENT));
        assertThat(game.winningCount()).isEqualTo(power(3, 58));
        assertThat(game.swings().get(players.get(7))).containsExactly(BigInteger.ZERO, power(3, 58));
        assertThat(game.shapleyShubik().get(players.get(31))).isEqualTo(Fraction.of(1, 2));
        assertThat(game.shapleyShubik().get(players.get(0))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void levelsAndPlayersAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelledGame.of(BOTH, List.of(A, B), List.of(Level.ASSENT)))
                .withMessage("a game needs two levels at least, not [ASSENT]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelledGame.of(BOTH, List.of(A, B), List.of(Level.ABSENT, Level.OBJECT)))
                .withMessage("levels [OBJECT, ABSENT] are not all ordered ones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelledGame.of(BOTH, List.of(A), Level.ordered()))
                .withMessage("the condition asks [B], who are not among the players");
        assertThat(LevelledGame.of(BOTH, List.of(A, B), List.of(Level.SILENT, Level.ASSENT))
                        .winningCount())
                .isEqualTo(1);
    }
}
