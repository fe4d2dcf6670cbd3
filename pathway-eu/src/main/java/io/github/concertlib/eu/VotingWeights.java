package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Share;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The votes of each member while majorities were counted in weighted votes.
 *
 * @param id its key
 * @param validity when these weights applied
 * @param quota the votes in favour that are enough when all members vote
 * @param doubleMajority whether more than half of the members, or two thirds without a proposal, must be in favour as well
 * @param leastMembersWithoutProposal the members that must be in favour where nobody proposed, when all vote
 * @param populationOnRequest the percentage of the population that a member may ask to be checked
 * @param weights the votes of each member
 * @param source where they are written
 */
record VotingWeights(
        String id,
        Validity validity,
        long quota,
        boolean doubleMajority,
        OptionalInt leastMembersWithoutProposal,
        OptionalInt populationOnRequest,
        Map<ActorId, Long> weights,
        Source source) {

    private static final Share THIRD = Share.of(1, 3);

    private static final List<VotingWeights> ALL = read();

    VotingWeights {
        weights = ImmutableSortedMap.copyOf(weights);
    }

    private static List<VotingWeights> read() {
        States states = States.standard();
        return Documents.resource(VotingWeights.class, "voting-weights.json")
                .only("about", "eras")
                .field("eras")
                .items()
                .stream()
                .map(row -> read(row, states))
                .toList();
    }

    private static VotingWeights read(Entry row, States states) {
        row.only(
                "id",
                "from",
                "until",
                "quota",
                "doubleMajority",
                "leastMembersWithoutProposal",
                "populationOnRequest",
                "weights",
                "source");
        ImmutableSortedMap.Builder<ActorId, Long> weights = ImmutableSortedMap.naturalOrder();
        row.field("weights").fields().forEach((code, votes) -> {
            ActorId state = ActorId.of(code);
            if (states.find(state).isEmpty()) {
                throw votes.error("unknown actor '" + code + "'");
            }
            weights.put(state, votes.integer());
        });
        return new VotingWeights(
                row.field("id").text(),
                ArrangementReader.validity(row, Validity.always()),
                row.field("quota").integer(),
                row.optional("doubleMajority").map(Entry::flag).orElse(false),
                integer(row, "leastMembersWithoutProposal"),
                integer(row, "populationOnRequest"),
                weights.buildOrThrow(),
                SourceReader.read(row.field("source")));
    }

    private static OptionalInt integer(Entry row, String field) {
        return row.optional(field)
                .map(entry -> OptionalInt.of(Math.toIntExact(entry.integer())))
                .orElse(OptionalInt.empty());
    }

    static Optional<VotingWeights> on(LocalDate at) {
        return ALL.stream().filter(era -> era.validity.contains(at)).findFirst();
    }

    /** The last era, which a member could still ask for until 31 March 2017. */
    static VotingWeights last() {
        return ALL.get(ALL.size() - 1);
    }

    static List<String> spans() {
        return ALL.stream().map(era -> era.id + " " + era.validity).toList();
    }

    private long total() {
        return weights.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The weighted majority. Where some members alone vote, the same proportion of their votes is enough.
     *
     * @param proposed whether the Commission proposed the act
     */
    DecisionRule majority(boolean proposed) {
        Share ofVotes = Share.of(quota, total());
        DecisionRule votes = voters -> {
            ImmutableList.Builder<Condition> parts = ImmutableList.builder();
            long needed = ofVotes.leastPartOf(DecisionRules.total(weights, voters));
            parts.add(DecisionRules.sum(needed, weights, "votes", voters, Level.ASSENT));
            long members = membersNeeded(voters, proposed);
            if (members > 0) {
                parts.add(DecisionRules.tally(members, voters, Level.ASSENT));
            }
            return Condition.all(parts.build());
        };
        String members = doubleMajority
                ? proposed ? " from more than half of the members" : " from two thirds of the members"
                : "";
        return votes.as(
                "weighted majority: at least " + quota + " of " + total() + " votes in favour" + members, source);
    }

    private long membersNeeded(Electorate voters, boolean proposed) {
        if (doubleMajority) {
            return proposed
                    ? Share.of(1, 2).leastPartAbove(voters.size())
                    : Share.of(2, 3).leastPartOf(voters.size());
        }
        if (proposed) {
            return 0;
        }
        int ofAll = leastMembersWithoutProposal.orElseThrow(() -> new IllegalArgumentException(
                "no number of members is known for a vote without a proposal in the era " + id));
        return Share.of(ofAll, weights.size()).leastPartOf(voters.size());
    }

    /** The check that a member may ask for: those in favour represent at least 62 % of the population of those who vote. */
    DecisionRule populationCheck(Populations table) {
        Share share = Share.percent(populationOnRequest.orElseThrow(
                () -> new IllegalArgumentException("there was no check of the population in the era " + id)));
        return DecisionRules.weighted(table.of(), share, table.unit()).citing(source);
    }

    /** Unanimity with the cap of Amsterdam: those who declare may not hold more than a third of the weighted votes. */
    DecisionRule unanimityWithConstructiveAbstention() {
        Source amsterdam =
                Source.treaty("Article 23(1) TEU (Amsterdam)").noting("the cap in weighted votes is from memory");
        DecisionRule cap = voters -> {
            long cappedAt = THIRD.leastPartAbove(total());
            long votes = DecisionRules.total(weights, voters);
            return DecisionRules.sum(votes - cappedAt + 1, weights, "votes", voters, Level.ABSTAIN);
        };
        return EuRules.unanimity()
                .and(cap.as("those who abstain with a declaration hold no more than a third of the votes", amsterdam))
                .as(
                        "unanimity: no member votes against or is missing; abstentions with a declaration block only with"
                                + " more than a third of the weighted votes",
                        amsterdam);
    }
}
