package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that can be asked of one small game: A wins with anybody, the three others win together. */
class ApexGameTest {

    private static final Forum FORUM = Forum.of("council");
    private static final ActorId A = ActorId.of("A");
    private static final ActorId B = ActorId.of("B");
    private static final ActorId C = ActorId.of("C");
    private static final ActorId D = ActorId.of("D");
    private static final ActorId Z = ActorId.of("Z");
    private static final Condition RULE = new AtLeast(
            4,
            List.of(
                    new Weighted(Condition.assent(D, FORUM), 1),
                    new Weighted(Condition.assent(C, FORUM), 1),
                    new Weighted(Condition.assent(A, FORUM), 3),
                    new Weighted(Condition.assent(B, FORUM), 2)),
            "votes");
    private static final Game GAME = Game.of(RULE);

    private static List<String> read(Coalitions coalitions) {
        return coalitions.stream().map(ApexGameTest::read).toList();
    }

    private static String read(Set<ActorId> coalition) {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(coalition).forEach(text::append);
        return text.toString();
    }

    private static List<String> values(Map<ActorId, ?> byPlayer) {
        return byPlayer.values().stream().map(Object::toString).toList();
    }

    @Test
    void minimalCoalitionsAreListedTheSmallestFirstAndTheWeightiestAmongThem() {
        assertThat(read(GAME.minimalWinning())).containsExactly("AB", "AC", "AD", "BCD");
        assertThat(read(GAME.minimalBlocking())).containsExactly("AB", "AC", "AD", "BCD");
        assertThat(read(GAME.minimalWinning().smallest())).containsExactly("AB", "AC", "AD");
        assertThat(read(GAME.minimalWinning().containing(B))).containsExactly("AB", "BCD");
        assertThat(read(GAME.minimalWinning().containing(C, B))).containsExactly("BCD");
        assertThat(GAME.minimalWinning().containing(A, B, C).isEmpty()).isTrue();
        assertThat(GAME.minimalWinning().containing(B, C).smallestSize()).hasValue(3);
        assertThat(read(GAME.minimalWinning().containing(A).smallest())).containsExactly("AB", "AC", "AD");
        assertThat(read(GAME.minimalWinning().containing(B).smallest())).containsExactly("AB");
        Game unanimous = Game.of(Quotas.condition(4, 1, 1, 1, 1));
        assertThat(read(unanimous.minimalWinning().containing(D).smallest())).containsExactly("ABCD");
        assertThat(unanimous.minimalWinning().containing(A).smallestSize()).hasValue(4);
    }

    @Test
    void minimalCoalitionsAreCounted() {
        assertThat(GAME.minimalWinning().count()).isEqualTo(4);
        assertThat(GAME.minimalWinning().countBySize())
                .containsExactly(Map.entry(2, BigInteger.valueOf(3)), Map.entry(3, BigInteger.ONE));
        assertThat(GAME.minimalWinning().smallestSize()).hasValue(2);
        assertThat(GAME.minimalWinning().isEmpty()).isFalse();
        assertThat(GAME.minimalWinning()).hasToString("coalitions of 4 players");
    }

    @Test
    void membershipIsThatOfTheVeryCoalition() {
        assertThat(GAME.minimalWinning().contains(Set.of(A, B))).isTrue();
        assertThat(GAME.minimalWinning().contains(Set.of(A, B, C))).isFalse();
        assertThat(GAME.minimalWinning().contains(Set.of(A))).isFalse();
        assertThat(GAME.minimalWinning().contains(Set.of())).isFalse();
    }

    @Test
    void everyCoalitionIsDrawnAboutAsOften() {
        Map<String, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < 4_000; seed++) {
            drawn.merge(read(GAME.minimalWinning().sample(seed)), 1, Integer::sum);
        }
        assertThat(drawn).containsOnlyKeys("AB", "AC", "AD", "BCD");
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(850, 1_150));
        assertThat(GAME.minimalWinning().sample(5))
                .isEqualTo(GAME.minimalWinning().sample(5));
    }

    @Test
    void whatNobodyWinsHasNoCoalitionAndWhatAlwaysHoldsTheEmptyOne() {
        Coalitions none = Game.of(Condition.never(), List.of(A, B)).minimalWinning();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.count()).isZero();
        assertThat(none.smallestSize()).isEmpty();
        assertThat(none.stream()).isEmpty();
        assertThat(none.contains(Set.of())).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> none.sample(1))
                .withMessage("there is no coalition to draw");
        Coalitions empty = Game.of(Condition.always(), List.of(A, B)).minimalWinning();
        assertThat(empty.isEmpty()).isFalse();
        assertThat(empty.stream()).containsExactly(Set.of());
        assertThat(empty.smallestSize()).hasValue(0);
        assertThat(empty.contains(Set.of())).isTrue();
        assertThat(empty.containing(A).isEmpty()).isTrue();
    }

    @Test
    void thePowerOfEachIsThatOfTheTextbook() {
        PowerIndices power = GAME.power();
        assertThat(values(power.swings())).containsExactly("6", "2", "2", "2");
        assertThat(values(power.banzhaf())).containsExactly("3/4", "1/4", "1/4", "1/4");
        assertThat(values(power.banzhafNormalised())).containsExactly("1/2", "1/6", "1/6", "1/6");
        assertThat(values(power.shapleyShubik())).containsExactly("1/2", "1/6", "1/6", "1/6");
        assertThat(power.passageProbability()).isEqualTo(Fraction.of(1, 2));
        assertThat(values(power.colemanPrevent())).containsExactly("3/4", "1/4", "1/4", "1/4");
        assertThat(values(power.colemanInitiate())).containsExactly("3/4", "1/4", "1/4", "1/4");
        assertThat(values(power.minimalMemberships())).containsExactly("3", "2", "2", "2");
        assertThat(values(power.deeganPackel())).containsExactly("3/8", "5/24", "5/24", "5/24");
        assertThat(values(power.holler())).containsExactly("1/3", "2/9", "2/9", "2/9");
        assertThat(values(power.johnston())).containsExactly("9/14", "5/42", "5/42", "5/42");
        assertThat(GAME.winningCount()).isEqualTo(8);
        assertThat(GAME.winningCountBySize()).map(BigInteger::intValue).containsExactly(0, 0, 3, 4, 1);
    }

    @Test
    void oneMorePlayerWithoutAVoteChangesNobodysShare() {
        PowerIndices power = Game.of(RULE, List.of(A, B, C, D, Z)).power();
        assertThat(values(power.swings())).containsExactly("12", "4", "4", "4", "0");
        assertThat(values(power.banzhaf())).containsExactly("3/4", "1/4", "1/4", "1/4", "0");
        assertThat(values(power.shapleyShubik())).containsExactly("1/2", "1/6", "1/6", "1/6", "0");
        assertThat(values(power.deeganPackel())).containsExactly("3/8", "5/24", "5/24", "5/24", "0");
        assertThat(values(power.johnston())).containsExactly("9/14", "5/42", "5/42", "5/42", "0");
        assertThat(power.passageProbability()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void theWeightsAreFoundWithTheirLeastSum() {
        WeightedForm form = GAME.weightedForm().orElseThrow();
        assertThat(values(form.weights())).containsExactly("2", "1", "1", "1");
        assertThat(form.quota()).isEqualTo(3);
        assertThat(form.isMinimumSum()).isTrue();
        assertThat(form.isWinning(Set.of(A, D))).isTrue();
        assertThat(form.isWinning(Set.of(B, D))).isFalse();
        assertThat(values(form.shares())).containsExactly("2/5", "1/5", "1/5", "1/5");
    }

    @Test
    void blockingIsWinningInTheDual() {
        assertThat(GAME.isBlocking(Set.of(A, D))).isTrue();
        assertThat(GAME.isBlocking(Set.of(A))).isFalse();
        assertThat(GAME.dual().isWinning(Set.of(B, C, D))).isTrue();
        assertThat(GAME.dual().isWinning(Set.of(B, C))).isFalse();
        assertThat(GAME.dual().condition()).isEqualTo(RULE);
        assertThat(GAME.isProper()).isTrue();
        assertThat(GAME.isStrong()).isTrue();
        assertThat(GAME).hasToString("game of 4 players [A, B, C, D]: " + RULE.describe());
        assertThat(GAME.dual().toString()).startsWith("dual of the game of 4 players [A, B, C, D]: ");
    }

    @Test
    void anotherGameIsComparedByItsCoalitions() {
        Game dictator = Game.of(Condition.assent(A, FORUM));
        assertThat(GAME.equivalent(GAME.dual())).isTrue();
        assertThat(GAME.equivalent(dictator)).isFalse();
        assertThat(GAME.implies(dictator)).isFalse();
        assertThat(GAME.counterexample(dictator)).contains(Set.of(B, C, D));
        assertThat(dictator.counterexample(GAME)).contains(Set.of(A));
        assertThat(Game.of(Condition.never()).implies(dictator)).isTrue();
    }

    @Test
    void strangersAreNamed() {
        String message = "[Z] are not among the players";
        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> GAME.isWinning(Set.of(A, Z)),
                        () -> GAME.isBlocking(Set.of(Z)),
                        () -> GAME.desirability(Z, A),
                        () -> GAME.minimalWinning().contains(Set.of(Z)),
                        () -> GAME.minimalWinning().containing(Z))
                .forEach(question -> assertThatIllegalArgumentException()
                        .isThrownBy(question)
                        .withMessage(message));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Game.of(RULE, List.of(A, B)))
                .withMessage("the condition asks [C, D], who are not among the players");
    }

    @Test
    void aSeatInEachForumIsAPlayerOfItsOwn() {
        Condition inTwoForums = Condition.all(Condition.assent(A, FORUM), Condition.assent(A, Forum.of("committee")));
        assertThat(Game.of(inTwoForums).players()).containsExactly(A);
        assertThat(Game.byForum(inTwoForums).players()).map(ActorId::code).containsExactly("A@committee", "A@council");
        assertThat(Game.byForum(RULE).minimalWinning().count()).isEqualTo(4);
    }

    @Test
    void playersAreComparedAsAdditions() {
        assertThat(GAME.desirability(A, B)).isEqualTo(Desirability.MORE);
        assertThat(GAME.desirability(B, A)).isEqualTo(Desirability.LESS);
        assertThat(GAME.desirability(B, C)).isEqualTo(Desirability.EQUAL);
        assertThat(GAME.desirability(A, A)).isEqualTo(Desirability.EQUAL);
        assertThat(GAME.isComplete()).isTrue();
    }

    /** Two of B, C and D are always two votes, so that those of A, asked first, are never needed. */
    @Test
    void whoeverIsAskedFirstAndNeverNeededIsInNoCoalition() {
        Condition two = Condition.atLeast(
                2,
                Stream.of(B, C, D)
                        .map(player -> Condition.assent(player, FORUM))
                        .toList());
        Game game = Game.of(Condition.all(two, Quotas.condition(2, 2, 1, 1, 1)));
        assertThat(game.dummies()).containsExactly(A);
        assertThat(game.minimalWinning().count()).isEqualTo(3);
        assertThat(game.minimalWinning().containing(A).stream()).isEmpty();
        assertThat(game.minimalWinning().containing(A).isEmpty()).isTrue();
        assertThat(game.minimalWinning().containing(A, B).count()).isZero();
    }

    /** One of two leaders and three of six in all: A and B are better than the others, but no weights say so. */
    @Test
    void aRankedGameNeedNotHaveWeights() {
        List<Condition> six = Conditions.actors(6).stream()
                .map(actor -> Condition.assent(actor, FORUM))
                .toList();
        Game game = Game.of(Condition.all(Condition.any(six.subList(0, 2)), Condition.atLeast(3, six)));
        assertThat(game.isComplete()).isTrue();
        assertThat(game.weightedForm()).isEmpty();
    }

    @Test
    void playersWhoCannotBeComparedHaveNoWeightsEither() {
        Game game = Game.of(Condition.any(
                Condition.all(Condition.assent(A, FORUM), Condition.assent(B, FORUM)),
                Condition.all(Condition.assent(C, FORUM), Condition.assent(D, FORUM))));
        assertThat(game.desirability(A, C)).isEqualTo(Desirability.INCOMPARABLE);
        assertThat(game.isComplete()).isFalse();
        assertThat(game.weightedForm()).isEmpty();
        assertThat(game.disjointWinningPair())
                .hasValueSatisfying(pair -> assertThat(List.of(pair.one(), pair.other()))
                        .containsExactlyInAnyOrder(Set.of(A, B), Set.of(C, D)));
    }
}
