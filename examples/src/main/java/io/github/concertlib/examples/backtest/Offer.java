package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Verdict;
import java.util.Set;

/**
 * A route that the order of the day still offers after a refusal.
 *
 * @param code the code by which records name it
 * @param body where it is taken
 * @param how what is done, in words
 * @param verdict whether those who are not known to stand in the way suffice; open where somebody must still agree to it
 * @param whoCanStop those whose refusal alone ends it
 */
public record Offer(RouteCode code, String body, String how, Verdict verdict, Set<ActorId> whoCanStop) {

    public Offer {
        whoCanStop = ImmutableSortedSet.copyOf(whoCanStop);
    }
}
