package io.github.concertlib.core.architecture;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many days bodies take to answer. The law hardly ever says, so they are an assumption of whoever asks. They change how
 * fast an order can act and, through the order of its tiers, nothing else.
 *
 * <p>The steps of a route are taken one after the other, up to the first that fails. The routes of one tier are tried at once.
 * Under {@link Combiner#FIRST_THAT_CAN_ACT} a tier is asked when the one before has failed, so that the days of failed tiers
 * add up; under every other combiner all are asked at once.
 *
 * @param days by forum, 0 to {@value #MOST} each
 * @param otherwise for every forum that is not named; where it is empty, their time is not known
 */
public record Durations(Map<Forum, Integer> days, Optional<Integer> otherwise) {

    /** The longest time that a forum may take: ten years, in days. */
    public static final int MOST = 3653;

    private static final Durations UNKNOWN = new Durations(Map.of(), Optional.empty());

    public Durations {
        days = ImmutableSortedMap.copyOf(days);
        days.values().forEach(Durations::check);
        otherwise.ifPresent(Durations::check);
    }

    private static void check(int days) {
        checkArgument(days >= 0 && days <= MOST, "%s is not a number of days from 0 to %s", days, MOST);
    }

    /** Nothing is known of any forum. */
    public static Durations unknown() {
        return UNKNOWN;
    }

    /** The same, with a forum that takes so many days. */
    public Durations with(Forum forum, int itsDays) {
        Map<Forum, Integer> more = new LinkedHashMap<>(days);
        more.put(forum, itsDays);
        return new Durations(more, otherwise);
    }

    /** The same, with so many days for every forum that is not named. */
    public Durations otherwise(int theirDays) {
        return new Durations(days, Optional.of(theirDays));
    }

    /** Whether nothing is known of any forum. */
    public boolean isUnknown() {
        return days.isEmpty() && otherwise.isEmpty();
    }

    /** How long one body takes. */
    public Elapsed of(Procedure procedure) {
        Forum forum = procedure.electorate().forum();
        return Optional.ofNullable(days.get(forum))
                .or(() -> otherwise)
                .map(known -> new Elapsed(known, Set.of()))
                .orElseGet(() -> new Elapsed(0, Set.of(forum)));
    }

    /** How long it takes until a route has been taken, or has failed. */
    public Elapsed of(Attempt attempt) {
        return attempt.asked().stream().map(this::of).reduce(Elapsed.NOTHING, Elapsed::then);
    }

    /**
     * How long it takes until an outcome is there: until a way is open, which need not be the first in order, or every way is
     * closed.
     *
     * @param combiner how the tiers work together for the function in question: {@link Architecture#combiner}
     * @return empty where positions that are still unknown decide, and where there is no way at all
     */
    public Optional<Elapsed> until(Outcome outcome, Combiner combiner) {
        return outcome.fold(
                authorised -> Optional.of(untilAuthorised(authorised, combiner)),
                blocked -> Optional.of(untilBlocked(blocked, combiner)),
                undetermined -> Optional.empty(),
                notApplicable -> Optional.empty());
    }

    private Elapsed untilAuthorised(Outcome.Authorised outcome, Combiner combiner) {
        Collection<List<Attempt>> tiers = byTier(outcome).values();
        return switch (combiner) {
            case FIRST_THAT_CAN_ACT ->
                tiers.stream()
                        .takeWhile(tier -> !canAct(tier))
                        .map(this::slowest)
                        .reduce(Elapsed.NOTHING, Elapsed::then)
                        .then(tiers.stream()
                                .filter(Durations::canAct)
                                .findFirst()
                                .map(this::soonest)
                                .orElse(Elapsed.NOTHING));
            case ALL_OF -> tiers.stream().map(this::soonest).reduce(Elapsed.NOTHING, Elapsed::slower);
            case ANY_OF, OVERLAY -> soonest(outcome.attempts());
        };
    }

    private Elapsed untilBlocked(Outcome.Blocked outcome, Combiner combiner) {
        List<List<Attempt>> tiers = List.copyOf(byTier(outcome).values());
        return switch (combiner) {
            case FIRST_THAT_CAN_ACT -> tiers.stream().map(this::slowest).reduce(Elapsed.NOTHING, Elapsed::then);
            case ALL_OF -> // one tier that fails is enough; one without a way is known from the start
                tiers.stream()
                        .filter(tier -> tier.stream().allMatch(attempt -> attempt.verdict() == Verdict.FAILS))
                        .map(this::slowest)
                        .reduce(Elapsed::sooner)
                        .orElse(Elapsed.NOTHING);
            case ANY_OF, OVERLAY -> slowest(outcome.attempts());
        };
    }

    private static boolean canAct(List<Attempt> tier) {
        return tier.stream().anyMatch(attempt -> attempt.verdict() == Verdict.HOLDS);
    }

    /** Until one of those that succeed has. */
    private Elapsed soonest(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.verdict() == Verdict.HOLDS)
                .map(this::of)
                .reduce(Elapsed::sooner)
                .orElse(Elapsed.NOTHING);
    }

    /** Until all have been taken or have failed. */
    private Elapsed slowest(List<Attempt> attempts) {
        return attempts.stream().map(this::of).reduce(Elapsed.NOTHING, Elapsed::slower);
    }

    private static Map<String, List<Attempt>> byTier(Outcome outcome) {
        Map<String, List<Attempt>> tiers = new LinkedHashMap<>();
        outcome.attempts()
                .forEach(attempt -> tiers.computeIfAbsent(attempt.tier(), tier -> new ArrayList<>())
                        .add(attempt));
        return tiers;
    }
}
