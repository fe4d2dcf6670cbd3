package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.All;
import io.github.concertlib.core.condition.Any;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.ScopedTo;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.decision.DecisionRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What counting votes keeps: neither the order in which they come in nor the unit in which they are counted matters. */
final class CountingLaws {

    private static final List<Integer> UNITS = ImmutableList.of(2, 3, 1000);

    private CountingLaws() {}

    static List<Law<Decider>> laws() {
        return ImmutableList.of(
                Law.of(
                                "D-13",
                                "the order in which positions are taken changes nothing",
                                "Concert: a silence procedure ends with what has been said, whoever spoke first",
                                CountingLaws::orderIsFree)
                        .brokenBy("a council in which the last word decides", CountingLaws::lastWord),
                Law.of(
                                "D-14",
                                "weights and quotas in other units change no verdict",
                                "Taylor and Zwicker 1999, 1.1: a weighted game has many weights",
                                CountingLaws::unitsAreFree)
                        .brokenBy("a count that rounds to the hundred", CountingLaws::rounding));
    }

    private static Decider lastWord() {
        return Decider.of(Sample.three())
                .deciding(positions -> Verdict.of(
                        Iterables.getLast(positions.inForum().values(), Level.OBJECT) == Level.ASSENT));
    }

    private static Decider rounding() {
        Map<ActorId, Long> people =
                Sample.five().voters().stream().collect(ImmutableMap.toImmutableMap(state -> state, state -> 149L));
        Condition exact = DecisionRules.weighted(people, 400, "persons").over(Sample.five());
        Condition rounded = DecisionRules.weighted(people, 149 * 4, "persons").over(Sample.five());
        return Decider.of(exact).deciding(rounded::evaluate);
    }

    private static Optional<String> orderIsFree(Decider decider, Draw draw) {
        Positions taken = draw.positions(decider.seats());
        List<Seat> order = draw.shuffled(decider.seats());
        Verdict one = decider.verdict().apply(inOrder(decider.seats(), taken));
        Verdict other = decider.verdict().apply(inOrder(order, taken));
        return expect(
                one == other,
                () -> Tell.positions(decider.seats(), taken) + ": " + Tell.verdict(one) + "; when they speak in the order "
                        + order.stream().map(seat -> seat.actor().code()).toList() + ", " + Tell.verdict(other));
    }

    private static Positions inOrder(List<Seat> order, Positions taken) {
        Positions positions = Positions.unknown();
        for (Seat seat : order) {
            positions = positions.with(seat.actor(), seat.forum(), taken.of(seat.actor(), seat.forum()));
        }
        return positions;
    }

    private static Optional<String> unitsAreFree(Decider decider, Draw draw) {
        draw.assume(decider.condition().isPresent());
        Condition condition = decider.condition().orElseThrow();
        int unit = draw.oneOf(UNITS);
        draw.assume(condition.nodes().anyMatch(AtLeast.class::isInstance)
                && condition.nodes().allMatch(node -> fits(node, unit)));
        Positions positions = draw.positions(decider.seats());
        Verdict verdict = decider.verdict().apply(positions);
        Verdict scaled = condition.fold(new Scaled(unit)).evaluate(positions);
        return expect(
                verdict == scaled,
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(verdict) + "; with every weight and"
                        + " quota times " + unit + ", " + Tell.verdict(scaled));
    }

    private static boolean fits(Condition node, int unit) {
        return !(node instanceof AtLeast count)
                || Math.max(Math.abs(count.quota()), count.total()) <= Long.MAX_VALUE / unit;
    }

    /** The same condition with every weight and quota multiplied. */
    private record Scaled(int unit) implements Condition.Fold<Condition> {

        @Override
        public Condition act(Act act) {
            return act;
        }

        @Override
        public Condition all(All node, List<Condition> parts) {
            return Condition.all(parts);
        }

        @Override
        public Condition any(Any node, List<Condition> parts) {
            return Condition.any(parts);
        }

        @Override
        public Condition atLeast(AtLeast node, List<Condition> terms) {
            return new AtLeast(
                    node.quota() * unit,
                    IntStream.range(0, terms.size())
                            .mapToObj(i -> new Weighted(
                                    terms.get(i), node.terms().get(i).weight() * unit))
                            .toList(),
                    node.unit());
        }

        @Override
        public Condition scopedTo(ScopedTo node, Condition inner) {
            return Condition.scopedTo(node.participants(), inner);
        }

        @Override
        public Condition stated(Stated node, Condition inner) {
            return inner;
        }

        @Override
        public Condition constant(Constant node) {
            return node;
        }
    }
}
