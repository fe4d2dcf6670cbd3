package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Attempt;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Durations;
import io.github.concertlib.core.architecture.Elapsed;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How long orders take, whatever they are made of. */
class TimeProperties {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    @Provide
    Arbitrary<Architecture> architectures() {
        return Orders.architectures(DAY);
    }

    @Provide
    Arbitrary<Contingency> contingencies() {
        return Orders.contingencies(DAY);
    }

    @Provide
    Arbitrary<Positions> positions() {
        return Stances.known();
    }

    /** Every function of an order, answered under one combiner. */
    private static List<Outcome> outcomes(
            Architecture order, Contingency contingency, Positions positions, Combiner combiner) {
        return Function.standard().stream()
                .map(function -> order.combining(function, combiner).respondTo(contingency, function, positions))
                .toList();
    }

    private static List<Forum> forums(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.attempts().stream())
                .flatMap(attempt -> attempt.route().steps().stream())
                .map(step -> step.electorate().forum())
                .distinct()
                .toList();
    }

    private static Durations drawn(List<Forum> forums, Random random) {
        Durations durations = Durations.unknown();
        for (Forum forum : forums) {
            durations = durations.with(forum, random.nextInt(30));
        }
        return durations;
    }

    private static long days(Durations durations, Outcome outcome, Combiner combiner) {
        return durations.until(outcome, combiner).map(Elapsed::days).orElse(-1L);
    }

    @Property(tries = 200)
    void askingAtOnceIsNeverSlowerThanAskingInTurn(
            @ForAll("architectures") Architecture order,
            @ForAll("contingencies") Contingency contingency,
            @ForAll("positions") Positions positions,
            @ForAll Random random) {
        List<Outcome> inTurn = outcomes(order, contingency, positions, Combiner.FIRST_THAT_CAN_ACT);
        List<Outcome> atOnce = outcomes(order, contingency, positions, Combiner.ANY_OF);
        Durations durations = drawn(forums(inTurn), random);
        for (int i = 0; i < inTurn.size(); i++) {
            assertThat(days(durations, atOnce.get(i), Combiner.ANY_OF))
                    .isLessThanOrEqualTo(days(durations, inTurn.get(i), Combiner.FIRST_THAT_CAN_ACT));
        }
    }

    @Property(tries = 200)
    void whatIsKnownIsALowerBoundOfWhateverTurnsOut(
            @ForAll("architectures") Architecture order,
            @ForAll("contingencies") Contingency contingency,
            @ForAll("positions") Positions positions,
            @ForAll Combiner combiner,
            @ForAll Random random) {
        List<Outcome> outcomes = outcomes(order, contingency, positions, combiner);
        List<Forum> forums = forums(outcomes);
        Durations whole = drawn(forums, random);
        Durations part = Durations.unknown();
        for (Forum forum : forums) {
            part = random.nextBoolean() ? part.with(forum, whole.days().get(forum)) : part;
        }
        for (Outcome outcome : outcomes) {
            Optional<Elapsed> known = part.until(outcome, combiner);
            Optional<Elapsed> all = whole.until(outcome, combiner);
            assertThat(known.isPresent()).isEqualTo(all.isPresent());
            known.ifPresent(bound -> {
                assertThat(all.orElseThrow().isExact()).isTrue();
                assertThat(bound.days()).isLessThanOrEqualTo(all.orElseThrow().days());
                assertThat(!bound.isExact() || bound.days() == all.orElseThrow().days())
                        .isTrue();
            });
        }
    }

    /** The definition once more, tier by tier, as somebody with a calendar would go through it. */
    @Property(tries = 200)
    void aFallbackIsWalkedThroughTierByTier(
            @ForAll("architectures") Architecture order,
            @ForAll("contingencies") Contingency contingency,
            @ForAll("positions") Positions positions,
            @ForAll Random random) {
        Function function = Function.AUTHORISE;
        Architecture fallback = order.combining(function, Combiner.FIRST_THAT_CAN_ACT);
        Outcome outcome = fallback.respondTo(contingency, function, positions);
        Durations durations = drawn(forums(List.of(outcome)), random);
        long calendar = 0;
        for (Tier tier : fallback.tiers()) {
            List<Long> refusals = new ArrayList<>();
            Optional<Long> way = Optional.empty();
            for (Attempt attempt : there(outcome, tier)) {
                long days = 0;
                for (Procedure step : attempt.route().steps()) {
                    days += durations.days().get(step.electorate().forum());
                    if (step.condition().evaluate(positions) == Verdict.FAILS) {
                        break;
                    }
                }
                if (attempt.verdict() == Verdict.HOLDS) {
                    way = Optional.of(Math.min(days, way.orElse(days)));
                } else {
                    refusals.add(days);
                }
            }
            if (way.isPresent()) {
                calendar += way.get();
                break;
            }
            calendar += refusals.stream().mapToLong(days -> days).max().orElse(0);
        }
        assertThat(days(durations, outcome, Combiner.FIRST_THAT_CAN_ACT))
                .isEqualTo(outcome.attempts().isEmpty() ? -1 : calendar);
    }

    private static List<Attempt> there(Outcome outcome, Tier tier) {
        return Stream.of(outcome)
                .flatMap(it -> it.attempts().stream())
                .filter(attempt -> attempt.tier().equals(tier.name()))
                .toList();
    }
}
