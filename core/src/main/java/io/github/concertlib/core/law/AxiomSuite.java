package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Desirability;
import io.github.concertlib.core.decision.DecisionRules;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** By which axioms a rule can be told from others. None is required: a rule with a veto is a rule all the same. */
final class AxiomSuite {

    private AxiomSuite() {}

    static Suite<GameSubject> suite() {
        return new Suite<>(
                "axioms",
                ImmutableList.of(
                        Law.of(
                                        "X-01",
                                        "all together can bring it about",
                                        "Arrow 1951: unanimity",
                                        AxiomSuite::unanimous)
                                .optional()
                                .brokenBy(
                                        "a body that is not competent",
                                        () -> GameSubject.of(
                                                DecisionRules.notCompetent().over(Sample.five()),
                                                Sample.five().voters())),
                        Law.of(
                                        "X-02",
                                        "nothing happens by itself",
                                        "Taylor and Zwicker 1999, 1.1: the empty coalition loses",
                                        AxiomSuite::notByItself)
                                .optional()
                                .brokenBy(
                                        "a duty that exists by law",
                                        () -> GameSubject.of(
                                                DecisionRules.noVote().over(Sample.five()),
                                                Sample.five().voters())),
                        Law.of("X-03", "nobody has a veto", "Nakamura 1979", AxiomSuite::noVeto)
                                .optional()
                                .brokenBy("consensus", () -> GameSubject.of(Sample.consensus())),
                        Law.of("X-04", "nobody decides alone", "Arrow 1951: non-dictatorship", AxiomSuite::noDictator)
                                .optional()
                                .brokenBy(
                                        "one state that decides",
                                        () -> GameSubject.of(
                                                GameSuite.dictator(),
                                                Sample.five().voters())),
                        Law.of(
                                        "X-05",
                                        "everybody can make a difference",
                                        "Shapley 1953: null players",
                                        AxiomSuite::noDummy)
                                .optional()
                                .brokenBy(
                                        "four who never count",
                                        () -> GameSubject.of(
                                                GameSuite.dictator(),
                                                Sample.five().voters())),
                        Law.of("X-06", "all seats are alike", "May 1952: anonymity", AxiomSuite::anonymous)
                                .optional()
                                .brokenBy(
                                        "a lead nation",
                                        () -> GameSubject.of(DecisionRules.optIn(ActorId.of("GB"), 1)
                                                .over(Sample.five()))),
                        Law.of(
                                        "X-07",
                                        "no two coalitions can act against each other",
                                        "Taylor and Zwicker 1999, 1.3: proper games",
                                        AxiomSuite::proper)
                                .optional()
                                .brokenBy(
                                        "any two of five",
                                        () -> GameSubject.of(
                                                DecisionRules.atLeast(2).over(Sample.five()))),
                        Law.of(
                                        "X-08",
                                        "whoever can block can act",
                                        "Taylor and Zwicker 1999, 1.3: strong games",
                                        AxiomSuite::strong)
                                .optional()
                                .brokenBy("consensus", () -> GameSubject.of(Sample.consensus())),
                        Law.of(
                                        "X-09",
                                        "of any two players, one is at least as desirable as the other",
                                        "Isbell 1958: complete games",
                                        AxiomSuite::complete)
                                .optional()
                                .brokenBy("two pairs, each of which can act", AxiomSuite::twoPairs)));
    }

    private static GameSubject twoPairs() {
        return GameSubject.of(DecisionRules.atLeast(2)
                .among(Set.copyOf(Sample.actors("DE", "FR")))
                .or(DecisionRules.atLeast(2).among(Set.copyOf(Sample.actors("GB", "IT"))))
                .over(Sample.five()));
    }

    private static Optional<String> unanimous(GameSubject it, Draw draw) {
        return expect(it.reference(Set.copyOf(it.players())), () -> "not even all together win");
    }

    private static Optional<String> notByItself(GameSubject it, Draw draw) {
        return expect(!it.reference(Set.of()), () -> "it holds although nobody assents");
    }

    private static Optional<String> noVeto(GameSubject it, Draw draw) {
        return expect(it.vetoPlayers().isEmpty(), () -> Tell.few(it.vetoPlayers()) + " can each stop it alone");
    }

    private static Optional<String> noDictator(GameSubject it, Draw draw) {
        Set<ActorId> alone = new TreeSet<>(it.players());
        alone.removeIf(player -> !it.wins(Set.of(player)));
        return expect(alone.isEmpty(), () -> Tell.few(alone) + " can each bring it about alone");
    }

    private static Optional<String> noDummy(GameSubject it, Draw draw) {
        return expect(it.dummies().isEmpty(), () -> Tell.few(it.dummies()) + " never make a difference");
    }

    private static Optional<String> anonymous(GameSubject it, Draw draw) {
        draw.assume(it.players().size() > 1);
        ActorId first = it.players().get(0);
        ActorId other = draw.actor(it.players());
        return expect(
                it.game().desirability(first, other) == Desirability.EQUAL,
                () -> first + " and " + other + " are not alike");
    }

    private static Optional<String> proper(GameSubject it, Draw draw) {
        return it.game()
                .disjointWinningPair()
                .map(pair -> Tell.set(pair.one()) + " and " + Tell.set(pair.other()) + " can each act");
    }

    private static Optional<String> strong(GameSubject it, Draw draw) {
        return expect(
                it.game().isStrong(),
                () -> "some coalition can block and cannot act, and its complement cannot either");
    }

    private static Optional<String> complete(GameSubject it, Draw draw) {
        return expect(it.game().isComplete(), () -> "some two players cannot be compared");
    }
}
