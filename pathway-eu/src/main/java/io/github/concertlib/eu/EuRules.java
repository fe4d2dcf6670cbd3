package io.github.concertlib.eu;

import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.QualifiedMajority.Holdouts;
import java.time.LocalDate;

/**
 * How the Council and the European Council vote. Votes are levels: yes {@code ASSENT}, no {@code OBJECT}, plain abstention
 * {@code ABSTAIN}, abstention with a formal declaration {@code ABSTAIN_DECLARED}; a member neither there nor represented is
 * {@code ABSENT}. Presidents, the High Representative and the Commission have no vote, so they are in no electorate.
 */
public final class EuRules {

    private static final Share THIRD = Share.of(1, 3);

    private EuRules() {}

    /**
     * Consensus of the European Council: nobody objects.
     *
     * @see "Article 15(4) TEU"
     */
    public static DecisionRule consensus() {
        return DecisionRules.consensus().citing(Source.of("Article 15(4) TEU", Quality.TREATY, Confidence.UNVERIFIED));
    }

    /**
     * Unanimity where an abstention is harmless: it blocks neither plainly nor with a declaration, and binds all the same. A
     * member that is neither there nor represented does block.
     *
     * @see "Article 238(4) TFEU; Article 235(1) TFEU for the European Council"
     */
    public static DecisionRule unanimity() {
        return DecisionRules.unanimity().citing(Source.treaty("Article 238(4) TFEU"));
    }

    /**
     * Unanimity of the common foreign and security policy. A member may abstain with a formal declaration; it is then not
     * obliged to apply the decision. The decision falls only when those who declare are at least a third of the members
     * <em>and</em> represent at least a third of the Union's population.
     *
     * <p>Holds for the Council; for the European Council only plain abstention is certain, see {@link #unanimity()}.
     *
     * @param union every member of the Union, voting or not, with its population
     * @see "Article 31(1) TEU, second subparagraph; Article 238(4) TFEU"
     */
    public static DecisionRule unanimityWithConstructiveAbstention(Populations union) {
        Source source = Source.treaty("Article 31(1) TEU");
        return unanimity()
                .and(new ConstructiveAbstention(THIRD, union).citing(source))
                .as(
                        "unanimity: no member votes against or is missing; abstentions with a declaration block only"
                                + " from a third of the members with a third of the population",
                        source);
    }

    /**
     * Qualified majority on a proposal from the Commission or the High Representative, all members voting: 55 % of the
     * members, at least fifteen, with 65 % of the population. Fewer than four opponents cannot block. As from 1 November 2014.
     *
     * @see "Article 16(4) TEU"
     */
    public static DecisionRule qualifiedMajority(Populations table) {
        return new QualifiedMajority(Share.percent(55), 15, Share.percent(65), Holdouts.THREE, table)
                .citing(Source.treaty("Article 16(4) TEU"));
    }

    /**
     * Qualified majority when neither the Commission nor the High Representative proposes, all members voting: 72 % of the
     * members with 65 % of the population. The text has no clause against few large opponents.
     *
     * @see "Article 238(2) TFEU"
     */
    public static DecisionRule reinforcedQualifiedMajority(Populations table) {
        return new QualifiedMajority(Share.percent(72), 0, Share.percent(65), Holdouts.NONE, table)
                .citing(Source.treaty("Article 238(2) TFEU"));
    }

    /**
     * Qualified majority where only some members vote, on a proposal: 55 % of them with 65 % of their population. To block
     * takes the fewest of them that represent more than 35 %, plus one: see {@link #blockingSize}.
     *
     * @see "Article 238(3)(a) TFEU"
     */
    public static DecisionRule participantsQualifiedMajority(Populations table) {
        return amongParticipants(table).citing(Source.treaty("Article 238(3)(a) TFEU"));
    }

    /**
     * The same without a proposal from the Commission or the High Representative: 72 % of those who vote with 65 % of their
     * population.
     *
     * @see "Article 238(3)(b) TFEU"
     */
    public static DecisionRule participantsReinforcedQualifiedMajority(Populations table) {
        return new QualifiedMajority(Share.percent(72), 0, Share.percent(65), Holdouts.NONE, table)
                .citing(Source.treaty("Article 238(3)(b) TFEU"));
    }

    /**
     * The least number of members that can block among participants, when they represent enough: one more than the fewest
     * whose populations together exceed 35 %.
     *
     * @see "Article 238(3)(a) TFEU"
     */
    public static int blockingSize(Electorate participants, Populations table) {
        return amongParticipants(table).fewestThatExceedTheRest(participants) + 1;
    }

    private static QualifiedMajority amongParticipants(Populations table) {
        return new QualifiedMajority(
                Share.percent(55), 0, Share.percent(65), Holdouts.FEWEST_OVER_THE_POPULATION_SHARE, table);
    }

    /**
     * More than half of the members: 14 of 27.
     *
     * @see "Article 238(1) TFEU; Article 31(5) TEU for procedural questions"
     */
    public static DecisionRule simpleMajority() {
        return DecisionRules.simpleMajority().citing(Source.treaty("Article 238(1) TFEU"));
    }

    /**
     * Four fifths of the members, without the one concerned: 21 of 26.
     *
     * @see "Article 7(1) TEU; Article 354 TFEU"
     */
    public static DecisionRule fourFifths() {
        return DecisionRules.majority(Share.of(4, 5))
                .citing(Source.of("Article 7(1) TEU; Article 354 TFEU", Quality.TREATY, Confidence.UNVERIFIED));
    }

    /**
     * The governors of the European Investment Bank: more than half of the members with half of the capital.
     *
     * @see "Statute of the European Investment Bank, Article 8 (from memory)"
     */
    public static DecisionRule bankGovernorsMajority() {
        return withCapital(
                DecisionRules.simpleMajority(),
                Share.percent(50),
                "more than half of the governors with at least half of the capital in favour",
                Source.of("Statute of the European Investment Bank, Article 8", Quality.TREATY, Confidence.UNVERIFIED));
    }

    /**
     * The directors of the European Investment Bank: a third of those with a vote, with half of the capital. The director for
     * the Commission has a vote and no capital.
     *
     * @see "Statute of the European Investment Bank, Article 10; the bank's account of its Board of Directors"
     */
    public static DecisionRule bankDirectorsMajority() {
        return withCapital(
                DecisionRules.majority(THIRD),
                Share.percent(50),
                "at least a third of the directors with at least half of the capital in favour",
                Source.treaty("Statute of the European Investment Bank, Article 10"));
    }

    /**
     * The qualified majority of the European Investment Bank, in defined matters: eighteen votes with 68 % of the capital.
     *
     * @see "Statute of the European Investment Bank, Articles 8 and 10; the bank's account of its Board of Directors"
     */
    public static DecisionRule bankQualifiedMajority() {
        return withCapital(
                DecisionRules.atLeast(18),
                Share.percent(68),
                "at least eighteen votes with at least 68 % of the capital in favour",
                Source.treaty("Statute of the European Investment Bank, Articles 8 and 10"));
    }

    private static DecisionRule withCapital(DecisionRule votes, Share ofCapital, String words, Source source) {
        DecisionRule capital = DecisionRules.weighted(EibCapital.shipped().ofEach(), ofCapital, "euros of capital");
        return votes.citing(source)
                .and(capital.citing(EibCapital.shipped().source()))
                .as(words, source);
    }

    /**
     * Weighted majority as it stood on a day before double majorities: of the Six to the Fifteen, of Nice. Where only
     * some members vote, the same proportion of their votes is enough.
     *
     * @param at the day
     * @param proposed whether the Commission proposed the act
     * @throws IllegalArgumentException when no votes are known for the day, such as before 1958 or after October 2014
     * @see "Article 205 EC; Protocol 36"
     */
    public static DecisionRule weightedMajority(LocalDate at, boolean proposed) {
        return Eras.weights(at).majority(proposed);
    }

    /**
     * The same after a member asked to check that those in favour represent 62 % of the population.
     *
     * @see "Article 205(4) EC (Nice)"
     */
    public static DecisionRule weightedMajorityWithPopulationCheck(LocalDate at, boolean proposed, Populations table) {
        VotingWeights weights = Eras.weights(at);
        return weights.majority(proposed).and(weights.populationCheck(table));
    }

    /**
     * The weighted majority of Nice, asked for by a member in the transition from 1 November 2014 to 31 March 2017.
     *
     * @throws IllegalArgumentException on any other day: the request is inadmissible
     * @see "Protocol 36, Article 3(2)"
     */
    public static DecisionRule weightedMajorityOnRequest(LocalDate at, boolean proposed) {
        return Eras.weightsOnRequest(at).majority(proposed);
    }
}
