package io.github.concertlib.eu;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;

/** Which treaty's arithmetic applies on a day. */
final class Eras {

    /** Article 16(4) TEU: double majorities begin. */
    static final LocalDate DOUBLE_MAJORITY = LocalDate.of(2014, 11, 1);

    /** Article 23(1) TEU: a declaration becomes possible. */
    static final LocalDate AMSTERDAM = LocalDate.of(1999, 5, 1);

    /** Article 31(1) TEU: the cap is counted in members and population. */
    static final LocalDate LISBON = LocalDate.of(2009, 12, 1);

    private Eras() {}

    static DecisionRule constructiveAbstention(Sitting sitting) {
        if (!sitting.at().isBefore(LISBON)) {
            return EuRules.unanimityWithConstructiveAbstention(sitting.populations());
        }
        if (sitting.at().isBefore(AMSTERDAM)) {
            return EuRules.unanimity()
                    .citing(Source.of("Article J.8(2) TEU (Maastricht)", Quality.TREATY, Confidence.UNVERIFIED)
                            .noting("that an abstention does not block follows Article 148(3) of the EC Treaty"));
        }
        return weights(sitting.at()).unanimityWithConstructiveAbstention();
    }

    static DecisionRule qualifiedMajority(Sitting sitting, boolean proposed) {
        if (isByWeights(sitting)) {
            return weightedMajority(sitting, proposed);
        }
        DecisionRule ofAll = proposed
                ? EuRules.qualifiedMajority(sitting.populations())
                : EuRules.reinforcedQualifiedMajority(sitting.populations());
        DecisionRule ofSome = participantsMajority(sitting, proposed);
        DecisionRule byVoters = voters -> (sitting.areAll(voters.size()) ? ofAll : ofSome).stated(voters);
        return byVoters.as(ofAll.description() + unasked(sitting), ofAll.source());
    }

    static DecisionRule participantsMajority(Sitting sitting, boolean proposed) {
        if (isByWeights(sitting)) {
            return weightedMajority(sitting, proposed);
        }
        DecisionRule rule = proposed
                ? EuRules.participantsQualifiedMajority(sitting.populations())
                : EuRules.participantsReinforcedQualifiedMajority(sitting.populations());
        return rule.as(rule.description() + unasked(sitting), rule.source());
    }

    private static boolean isByWeights(Sitting sitting) {
        return sitting.at().isBefore(DOUBLE_MAJORITY)
                || mayAskForWeights(sitting.at())
                        && sitting.reads(EuReadings.NICE_VOTES, EuReadings.NICE_VOTES_ASKED_FOR);
    }

    private static String unasked(Sitting sitting) {
        return mayAskForWeights(sitting.at()) ? "; no member asks for the votes of Nice" : "";
    }

    /** The weighted majority, with the check of the population while a member could ask for it and does. */
    private static DecisionRule weightedMajority(Sitting sitting, boolean proposed) {
        LocalDate at = sitting.at();
        VotingWeights weights = at.isBefore(DOUBLE_MAJORITY) ? weights(at) : weightsOnRequest(at);
        DecisionRule votes = weights.majority(proposed);
        if (weights.populationOnRequest().isEmpty()) {
            return votes;
        }
        return sitting.reads(EuReadings.NICE_CHECK, EuReadings.NICE_CHECK_ASKED_FOR)
                ? votes.and(weights.populationCheck(sitting.populations()))
                        .as(
                                votes.description() + " and, as a member asks for it, "
                                        + weights.populationOnRequest().getAsInt() + " % of the population",
                                votes.source())
                : votes.as(votes.description() + "; no member asks to check the population", votes.source());
    }

    /** The last day on which a member could ask for the weights of Nice. */
    static final LocalDate LAST_REQUEST = LocalDate.of(2017, 3, 31);

    private static boolean mayAskForWeights(LocalDate at) {
        return !at.isBefore(DOUBLE_MAJORITY) && !at.isAfter(LAST_REQUEST);
    }

    /** The weights that a member asked for in the transition to double majorities. */
    static VotingWeights weightsOnRequest(LocalDate at) {
        checkArgument(
                mayAskForWeights(at),
                "the weights of Nice can be asked for from %s to %s, not on %s",
                DOUBLE_MAJORITY,
                LAST_REQUEST,
                at);
        return VotingWeights.last();
    }

    static VotingWeights weights(LocalDate at) {
        return VotingWeights.on(at)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no votes of the members are known for " + at + "; known are " + VotingWeights.spans()));
    }
}
