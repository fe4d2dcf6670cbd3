package io.github.concertlib.core.architecture;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.provision.Route;
import java.util.Optional;
import java.util.Set;

/**
 * One route, tried.
 *
 * @param tier the name of the tier that offers it
 * @param route what was tried
 * @param verdict whether it can be taken
 * @param explanation why
 * @param missing what is still needed, when it is open
 */
public record Attempt(String tier, Route route, Verdict verdict, Explanation explanation, Condition missing) {

    static Attempt of(Tier tier, Route route, Positions positions) {
        Condition condition = route.condition();
        Explanation why = condition.explain(positions);
        return new Attempt(tier.name(), route, why.verdict(), why, condition.given(positions));
    }

    /**
     * Those whose present level stands in the way: everybody short of what a failing step asks of them. Under a majority they
     * block together, not each alone.
     */
    public Set<ActorId> blockedBy() {
        return explanation
                .steps()
                .filter(step -> verdict == Verdict.FAILS && step.verdict() == Verdict.FAILS)
                .map(Explanation::act)
                .flatMap(Optional::stream)
                .map(Act::actor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
