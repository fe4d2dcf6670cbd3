package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Remedies;
import io.github.concertlib.core.analysis.Remedy;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.Electorate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whatever answers positions with a verdict: a condition, or a predicate in Java that nobody has taken apart.
 *
 * @param seats whose positions can count, and where
 * @param verdict the answer
 * @param explanation why, where it can say
 * @param residual what is still needed, where it can say
 * @param remedies some minimal sets of changes that would turn a refusal, where it can say
 * @param condition the condition behind it, where there is one
 */
public record Decider(
        List<Seat> seats,
        Function<Positions, Verdict> verdict,
        Optional<Function<Positions, Explanation>> explanation,
        Optional<Function<Positions, Condition>> residual,
        Optional<Function<Positions, List<Remedy>>> remedies,
        Optional<Condition> condition) {

    /** How many remedies are looked at. */
    private static final int SOME = 5;

    private static final Comparator<Seat> BY_ACTOR =
            Comparator.comparing(Seat::actor).thenComparing(Seat::forum);

    public Decider {
        seats = ImmutableList.copyOf(seats);
    }

    /** A condition, with the acts it mentions as seats. */
    public static Decider of(Condition condition) {
        List<Seat> seats = condition
                .acts()
                .map(act -> new Seat(act.actor(), act.forum()))
                .distinct()
                .sorted(BY_ACTOR)
                .toList();
        return new Decider(
                seats,
                condition::evaluate,
                Optional.of(condition::explain),
                Optional.of(condition::given),
                Optional.of(positions ->
                        Remedies.of(condition, positions).stream().limit(SOME).toList()),
                Optional.of(condition));
    }

    /**
     * A condition that voters decide, each in this forum and in any other in which the condition asks it; what it asks of
     * anybody else is counting outsiders.
     */
    public static Decider of(Condition condition, Electorate voters) {
        Decider decider = of(condition);
        List<Seat> seats = Stream.concat(
                        seats(voters).stream(),
                        decider.seats.stream().filter(seat -> voters.voters().contains(seat.actor())))
                .distinct()
                .sorted(BY_ACTOR)
                .toList();
        return new Decider(
                seats, decider.verdict, decider.explanation, decider.residual, decider.remedies, decider.condition);
    }

    /** A predicate on complete ballots, opaque: it neither explains itself nor says what is missing. */
    public static Decider opaque(Electorate voters, Predicate<Ballot> adopted) {
        return new Decider(
                seats(voters),
                positions -> Verdict.of(adopted.test(new Ballot(voters, positions))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Seat> seats(Electorate voters) {
        return voters.voters().stream()
                .map(voter -> new Seat(voter, voters.forum()))
                .toList();
    }

    /** The same decider with another way to explain itself. */
    public Decider explaining(Function<Positions, Explanation> otherwise) {
        return new Decider(seats, verdict, Optional.of(otherwise), residual, remedies, condition);
    }

    /** The same decider with another way to say what is still needed. */
    public Decider missing(Function<Positions, Condition> otherwise) {
        return new Decider(seats, verdict, explanation, Optional.of(otherwise), remedies, condition);
    }

    /** The same decider with other remedies. */
    public Decider remediedBy(Function<Positions, List<Remedy>> otherwise) {
        return new Decider(seats, verdict, explanation, residual, Optional.of(otherwise), condition);
    }

    /** The same decider with another verdict. */
    public Decider deciding(Function<Positions, Verdict> otherwise) {
        return new Decider(seats, otherwise, explanation, residual, remedies, condition);
    }

    /** Everybody who has a seat, in order. */
    public List<ActorId> actors() {
        return seats.stream().map(Seat::actor).distinct().toList();
    }
}
