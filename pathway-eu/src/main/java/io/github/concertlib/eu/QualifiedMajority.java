package io.github.concertlib.eu;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A double majority of members and population; abstention and absence count like a vote against.
 *
 * @param members the share of the voters that must be in favour
 * @param floor the number of members that must be in favour whatever the share says
 * @param population the share of the voters' population that they must represent
 * @param holdouts how few members cannot block whatever their population
 * @param table the population of each voter
 */
record QualifiedMajority(Share members, int floor, Share population, Holdouts holdouts, Populations table)
        implements DecisionRule {

    /** How many opponents are too few to block by population. */
    enum Holdouts {
        /** Article 16(4) TEU: a blocking minority has at least four members, so three cannot block. */
        THREE {
            @Override
            int tolerated(QualifiedMajority rule, Electorate voters) {
                return 3;
            }

            @Override
            String words() {
                return "; fewer than four members cannot block";
            }
        },
        /** Article 238(3)(a) TFEU: the fewest members with more than 35 % of the participants' population, plus one, block. */
        FEWEST_OVER_THE_POPULATION_SHARE {
            @Override
            int tolerated(QualifiedMajority rule, Electorate voters) {
                return rule.fewestThatExceedTheRest(voters);
            }

            @Override
            String words() {
                return "; the fewest members that represent more than the rest, plus one, block";
            }
        },
        /** The text has no such clause. */
        NONE {
            @Override
            int tolerated(QualifiedMajority rule, Electorate voters) {
                return 0;
            }

            @Override
            String words() {
                return "";
            }
        };

        abstract int tolerated(QualifiedMajority rule, Electorate voters);

        abstract String words();
    }

    @Override
    public Condition over(Electorate voters) {
        Map<ActorId, Long> weights = table.of();
        long persons = population.leastPartOf(DecisionRules.total(weights, voters));
        Condition byMembers = DecisionRules.tally(membersNeeded(voters.size()), voters, Level.ASSENT);
        Condition byPopulation = DecisionRules.sum(persons, weights, table.unit(), voters, Level.ASSENT);
        int tolerated = holdouts.tolerated(this, voters);
        return Condition.all(
                byMembers,
                tolerated == 0
                        ? byPopulation
                        : Condition.any(
                                byPopulation,
                                DecisionRules.tally((long) voters.size() - tolerated, voters, Level.ASSENT)));
    }

    long membersNeeded(int voters) {
        return Math.max(floor, members.leastPartOf(voters));
    }

    /** The largest first, until more than what the population threshold leaves is reached. */
    int fewestThatExceedTheRest(Electorate voters) {
        long total = DecisionRules.total(table.of(), voters);
        long wanted = population.complement().leastPartAbove(total);
        List<Long> largestFirst = voters.voters().stream()
                .map(table.of()::get)
                .sorted(Comparator.reverseOrder())
                .toList();
        long sum = 0;
        int count = 0;
        while (sum < wanted && count < largestFirst.size()) {
            sum = Math.addExact(sum, largestFirst.get(count++));
        }
        return count;
    }

    @Override
    public String description() {
        return "qualified majority: at least " + members + " of the members"
                + (floor > 0 ? ", not fewer than " + floor + "," : "") + " with at least " + population
                + " of the population in favour" + holdouts.words();
    }
}
