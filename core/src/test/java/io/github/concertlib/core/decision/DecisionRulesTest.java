package io.github.concertlib.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.source.Source;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each form of rule: what is just enough, what falls just short, and how it describes itself. */
class DecisionRulesTest {

    private static final Forum COUNCIL = Forum.of("council");
    private static final ActorId BE = ActorId.of("BE");
    private static final ActorId DE = ActorId.of("DE");
    private static final ActorId FR = ActorId.of("FR");
    private static final ActorId LU = ActorId.of("LU");
    private static final Electorate FOUR = Electorate.of(COUNCIL, Set.of(BE, DE, FR, LU));
    private static final Map<ActorId, Long> VOTES = Map.of(BE, 2L, DE, 4L, FR, 4L, LU, 1L);

    /** Levels of Belgium, Germany, France and Luxembourg. */
    private static Positions levels(Level ofBelgium, Level ofGermany, Level ofFrance, Level ofLuxembourg) {
        return Positions.unknown()
                .with(BE, ofBelgium)
                .with(DE, ofGermany)
                .with(FR, ofFrance)
                .with(LU, ofLuxembourg);
    }

    private static Positions inFavour(ActorId... states) {
        return Stream.of(states)
                .reduce(
                        Positions.all(Level.ABSTAIN),
                        (positions, state) -> positions.with(state, Level.ASSENT),
                        (one, other) -> one);
    }

    private static boolean passes(DecisionRule rule, Positions positions) {
        return rule.over(FOUR).evaluate(positions) == Verdict.HOLDS;
    }

    @Test
    void consensusIsBrokenByAnObjectionAloneAndNotByAbsence() {
        DecisionRule rule = DecisionRules.consensus();
        assertThat(passes(rule, levels(Level.SILENT, Level.ABSENT, Level.ABSTAIN, Level.ABSTAIN_DECLARED)))
                .isTrue();
        assertThat(passes(rule, levels(Level.ASSENT, Level.ASSENT, Level.ASSENT, Level.OBJECT)))
                .isFalse();
        assertThat(rule.description()).isEqualTo("consensus: no member objects; silence is consent");
    }

    @Test
    void unanimityIsBrokenByAbsenceTooAndNotByAnAbstention() {
        DecisionRule rule = DecisionRules.unanimity();
        assertThat(passes(rule, levels(Level.SILENT, Level.ASSENT, Level.ABSTAIN, Level.ABSTAIN_DECLARED)))
                .isTrue();
        assertThat(passes(rule, levels(Level.ASSENT, Level.ABSENT, Level.ASSENT, Level.ASSENT)))
                .isFalse();
        assertThat(passes(rule, levels(Level.ASSENT, Level.ASSENT, Level.ASSENT, Level.OBJECT)))
                .isFalse();
    }

    @Test
    void agreementOfAllTakesAnAssentFromEach() {
        assertThat(passes(DecisionRules.agreementOfAll(), Positions.all(Level.ASSENT)))
                .isTrue();
        assertThat(passes(
                        DecisionRules.agreementOfAll(),
                        Positions.all(Level.ASSENT).with(LU, Level.SILENT)))
                .isFalse();
    }

    @Test
    void aNumberOfMembersIsEnoughWhoeverTheyAre() {
        DecisionRule two = DecisionRules.atLeast(2);
        assertThat(passes(two, inFavour(BE, LU))).isTrue();
        assertThat(passes(two, inFavour(DE))).isFalse();
        assertThat(passes(DecisionRules.atLeast(0), inFavour())).isTrue();
        assertThat(two).hasToString("at least 2 agree; the others stay out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRules.atLeast(-1))
                .withMessage("a number of members cannot be negative: -1");
    }

    @Test
    void halfOfTheMembersAreNotASimpleMajority() {
        assertThat(passes(DecisionRules.simpleMajority(), inFavour(DE, FR))).isFalse();
        assertThat(passes(DecisionRules.simpleMajority(), inFavour(DE, FR, LU))).isTrue();
    }

    @Test
    void aShareOfTheMembersIsReachedAtTheShareItself() {
        DecisionRule half = DecisionRules.majority(Share.percent(50));
        assertThat(passes(half, inFavour(DE, FR))).isTrue();
        assertThat(passes(half, inFavour(FR))).isFalse();
        assertThat(half.description()).isEqualTo("at least 50 % of the members in favour");
    }

    @Test
    void weightedVotesReachAQuotaOrAShare() {
        DecisionRule quota = DecisionRules.weighted(VOTES, 8, "votes");
        DecisionRule share = DecisionRules.weighted(VOTES, Share.of(8, 11), "votes");
        for (DecisionRule rule : Set.of(quota, share)) {
            assertThat(passes(rule, inFavour(DE, FR))).isTrue();
            assertThat(passes(rule, inFavour(BE, DE, LU))).isFalse();
        }
        assertThat(quota.description()).isEqualTo("at least 8 votes in favour");
        assertThat(share.description()).isEqualTo("at least 8/11 of the votes in favour");
        assertThat(DecisionRules.total(VOTES, FOUR)).isEqualTo(11);
    }

    @Test
    void everyVoterWithoutAWeightIsNamed() {
        DecisionRule rule = DecisionRules.weighted(Map.of(DE, 4L, FR, 4L), 8, "votes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.over(FOUR))
                .withMessage("no weight in 'votes' for [BE, LU], who vote in council");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRules.total(Map.of(DE, 4L, FR, 4L), FOUR))
                .withMessage("no weight in 'weights' for [BE, LU], who vote in council");
    }

    @Test
    void weightsThatAddUpTooFarAreRefused() {
        Map<ActorId, Long> weights = Map.of(BE, 1L, DE, Long.MAX_VALUE, FR, 1L, LU, 1L);
        DecisionRule rule = DecisionRules.weighted(weights, Share.of(1, 2), "votes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.over(FOUR))
                .withMessage("votes of [BE, DE, FR, LU] add up to more than 9223372036854775807");
    }

    @Test
    void aQuotaIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRules.weighted(VOTES, -1, "votes"))
                .withMessage("a quota cannot be negative: -1");
    }

    @Test
    void aRuleThatAsksForMoreThanThereAreIsNeverMet() {
        Positions everybody = Positions.all(Level.ASSENT);
        assertThat(passes(DecisionRules.atLeast(5), everybody)).isFalse();
        assertThat(passes(DecisionRules.optIn(FR, 4), everybody)).isFalse();
        assertThat(passes(DecisionRules.weighted(VOTES, 12, "votes"), everybody))
                .isFalse();
        assertThat(passes(DecisionRules.agreementOfAll().among(Set.of(BE, ActorId.of("US"))), inFavour(BE)))
                .isTrue();
    }

    @Test
    void anOptInTakesTheLeadAndEnoughOthers() {
        DecisionRule rule = DecisionRules.optIn(FR, 1);
        assertThat(passes(rule, inFavour(FR, LU))).isTrue();
        assertThat(passes(rule, inFavour(FR))).isFalse();
        assertThat(passes(rule, inFavour(BE, DE, LU))).isFalse();
        assertThat(passes(DecisionRules.optIn(FR, 0), inFavour(FR))).isTrue();
        assertThat(rule.description()).isEqualTo("opt-in: FR leads and at least 1 more join; others stay out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRules.optIn(ActorId.of("GB"), 1).over(FOUR))
                .withMessage("lead nation GB is not among the members [BE, DE, FR, LU]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRules.optIn(FR, -2))
                .withMessage("a number of members cannot be negative: -2");
    }

    @Test
    void oneIsEnoughToAskAndNobodyCanPreventIt() {
        DecisionRule rule = DecisionRules.onRequestOfOne();
        assertThat(passes(rule, Positions.all(Level.OBJECT).with(LU, Level.ASSENT)))
                .isTrue();
        assertThat(passes(rule, Positions.all(Level.SILENT))).isFalse();
    }

    @Test
    void aDutyByLawNeedsNobodyAndABodyWithoutCompetenceCanDoNothing() {
        assertThat(DecisionRules.noVote().over(FOUR)).isEqualTo(Condition.always());
        assertThat(DecisionRules.notCompetent().over(FOUR)).isEqualTo(Condition.never());
    }

    @Test
    void tallyAndSumAskForTheLevelGiven() {
        Positions silent = Positions.all(Level.SILENT);
        assertThat(DecisionRules.tally(4, FOUR, Level.SILENT).evaluate(silent)).isEqualTo(Verdict.HOLDS);
        assertThat(DecisionRules.tally(1, FOUR, Level.ASSENT).evaluate(silent)).isEqualTo(Verdict.FAILS);
        assertThat(DecisionRules.tally(5, FOUR, Level.SILENT).describe())
                .isEqualTo("assent or silence from 5 of BE, DE, FR, LU");
        assertThat(DecisionRules.sum(11, VOTES, "votes", FOUR, Level.SILENT).evaluate(silent))
                .isEqualTo(Verdict.HOLDS);
        assertThat(DecisionRules.sum(12, VOTES, "votes", FOUR, Level.SILENT).evaluate(silent))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void rulesAreJoinedAndSayBoth() {
        DecisionRule benelux = DecisionRules.atLeast(2).among(Set.of(BE, LU));
        DecisionRule large = DecisionRules.atLeast(2).among(Set.of(DE, FR));
        assertThat(passes(benelux.and(large), inFavour(BE, LU, DE))).isFalse();
        assertThat(passes(benelux.and(large), inFavour(BE, LU, DE, FR))).isTrue();
        assertThat(passes(benelux.or(large), inFavour(BE, LU, DE))).isTrue();
        assertThat(passes(benelux.or(large), inFavour(BE, DE))).isFalse();
        assertThat(DecisionRules.noVote().and(DecisionRules.atLeast(1)).description())
                .isEqualTo("no vote: the duty exists by law; and at least 1 agree; the others stay out");
        assertThat(DecisionRules.noVote().or(DecisionRules.atLeast(1)).description())
                .isEqualTo("no vote: the duty exists by law; or at least 1 agree; the others stay out");
        assertThat(benelux.description())
                .isEqualTo("at least 2 agree; the others stay out, 2 participants alone voting");
    }

    @Test
    void aRuleIsStatedUnderItsNameAndSource() {
        Source article = Source.treaty("Article 16(4) TEU");
        DecisionRule rule = DecisionRules.atLeast(2).citing(article);
        assertThat(rule.source()).isEqualTo(article);
        assertThat(rule.stated(FOUR))
                .isEqualTo(Condition.scopedTo(FOUR.voters(), rule.over(FOUR)).as(rule.description(), article));
        assertThat(rule.as("two of four", article).description()).isEqualTo("two of four");
        assertThat(rule.and(DecisionRules.noVote()).source()).isEqualTo(article);
        assertThat(rule.or(DecisionRules.noVote()).source()).isEqualTo(article);
        assertThat(rule.among(Set.of(BE)).source()).isEqualTo(article);
    }

    @Test
    void aRuleOfOnesOwnStartsAsALambda() {
        DecisionRule own = voters -> Condition.atLeast(3, voters.each(Level.ASSENT));
        assertThat(own.description()).isEqualTo("an unnamed rule");
        assertThat(own.source()).isEqualTo(Source.unsourced());
        assertThat(passes(own, inFavour(BE, DE, FR))).isTrue();
        assertThat(passes(own, inFavour(BE, DE))).isFalse();
    }
}
