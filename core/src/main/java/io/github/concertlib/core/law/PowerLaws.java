package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Desirability;
import io.github.concertlib.core.analysis.Fraction;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the power of players follows from what they can do. */
final class PowerLaws {

    private static final double ROUNDING = 1e-9;

    private PowerLaws() {}

    static List<Law<GameSubject>> laws() {
        return ImmutableList.of(
                Law.of(
                                "G-17",
                                "players who can change places have the same power",
                                "Shapley 1953: symmetry",
                                PowerLaws::symmetry)
                        .brokenBy(
                                "an engine that favours the first in the alphabet",
                                () -> measuring(Sample.three(), led("DE"))),
                Law.of(
                                "G-18",
                                "who is more desirable has more power",
                                "Taylor and Zwicker 1999, ch. 3; Freixas and Zwicker 2003",
                                PowerLaws::desirability)
                        .brokenBy(
                                "an engine that takes the lead from the leader",
                                () -> measuring(led("GB"), led("DE"))),
                Law.of(
                                "G-19",
                                "the chance of passage at one half is the share of winning coalitions",
                                "Coleman 1971: the power of a body to act",
                                PowerLaws::chance)
                        .brokenBy(
                                "a chance worked out for another body",
                                () -> new GameSubject(
                                        Sample.three(), Sample.five().voters()) {
                                    @Override
                                    double chanceAtOneHalf() {
                                        return 1.0 / 32;
                                    }
                                }));
    }

    private static Condition led(String lead) {
        return DecisionRules.optIn(ActorId.of(lead), 1).over(Sample.five());
    }

    /** One game, with the power of another. */
    private static GameSubject measuring(Condition played, Condition measured) {
        GameSubject other = GameSubject.of(measured, Sample.five().voters());
        return new GameSubject(played, Sample.five().voters()) {
            @Override
            Map<ActorId, Fraction> banzhaf() {
                return ImmutableMap.copyOf(other.banzhaf());
            }
        };
    }

    private static Optional<String> symmetry(GameSubject it, Draw draw) {
        return compared(it, draw, Desirability.EQUAL, "as desirable as", 0);
    }

    private static Optional<String> desirability(GameSubject it, Draw draw) {
        return compared(it, draw, Desirability.MORE, "more desirable than", 1);
    }

    private static Optional<String> compared(
            GameSubject it, Draw draw, Desirability wanted, String words, int atLeast) {
        ActorId one = draw.actor(it.players());
        ActorId other = draw.actor(it.players());
        draw.assume(!one.equals(other) && it.compared(one, other) == wanted);
        Fraction first = it.banzhaf().getOrDefault(one, Fraction.ZERO);
        Fraction second = it.banzhaf().getOrDefault(other, Fraction.ZERO);
        return expect(
                Integer.signum(first.compareTo(second)) == atLeast,
                () -> one + " is " + words + " " + other + "; their powers are " + first + " and " + second);
    }

    private static Optional<String> chance(GameSubject it, Draw draw) {
        double share = new BigDecimal(it.winningCount()).doubleValue() / Math.pow(2, it.players().size());
        double chance = it.chanceAtOneHalf();
        return expect(
                Math.abs(share - chance) < ROUNDING,
                () -> "the chance is " + chance + ", the share of winning coalitions " + share);
    }
}
