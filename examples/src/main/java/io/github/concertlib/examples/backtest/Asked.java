package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.util.List;
import java.util.Set;

/**
 * A question in the library's own terms.
 *
 * @param steps all must succeed, in order
 * @param circle everybody in the group asked, with or without a vote
 * @param exempt members whom the act leaves out by what it is: an opt-out, a club that others do not join
 * @param notes what a reader should know of the reading chosen
 */
record Asked(List<Step> steps, Set<ActorId> circle, Set<ActorId> exempt, List<String> notes) {

    Asked {
        steps = ImmutableList.copyOf(steps);
        circle = ImmutableSortedSet.copyOf(circle);
        exempt = ImmutableSortedSet.copyOf(exempt);
        notes = ImmutableList.copyOf(notes);
    }

    /** The step that is the act itself. */
    Step act() {
        return steps.get(steps.size() - 1);
    }
}
