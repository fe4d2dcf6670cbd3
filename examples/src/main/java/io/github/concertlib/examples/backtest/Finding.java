package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the library makes of a question.
 *
 * @param adopted whether it is adopted; where there was a first try, this speaks of it
 * @param adoptedLater whether it is adopted in the end, where it was not at first
 * @param blockedBy who stands in the way
 * @param lessSure others who are said to, less surely
 * @param boundExempt members whom it does not bind, once adopted
 * @param paysExempt members who do not pay, once adopted
 * @param takesPart who takes part, once adopted
 * @param staysAway who is known not to
 * @param count the arithmetic, where votes are counted
 * @param offers the routes that the order of the day offers besides, nearest first; they matter after a refusal
 * @param days from the request to the decision
 * @param explanation why
 * @param notes what a reader should know of the reading chosen
 */
public record Finding(
        boolean adopted,
        Optional<Boolean> adoptedLater,
        Set<ActorId> blockedBy,
        Set<ActorId> lessSure,
        Set<ActorId> boundExempt,
        Set<ActorId> paysExempt,
        Set<ActorId> takesPart,
        Set<ActorId> staysAway,
        Optional<Count> count,
        List<Offer> offers,
        Optional<Long> days,
        Explanation explanation,
        List<String> notes) {

    public Finding {
        blockedBy = ImmutableSortedSet.copyOf(blockedBy);
        lessSure = ImmutableSortedSet.copyOf(lessSure);
        boundExempt = ImmutableSortedSet.copyOf(boundExempt);
        paysExempt = ImmutableSortedSet.copyOf(paysExempt);
        takesPart = ImmutableSortedSet.copyOf(takesPart);
        staysAway = ImmutableSortedSet.copyOf(staysAway);
        offers = ImmutableList.copyOf(offers);
        notes = ImmutableList.copyOf(notes);
    }

    /** Whether it came about, at once or later. */
    boolean cameAbout() {
        return adopted || adoptedLater.orElse(false);
    }
}
