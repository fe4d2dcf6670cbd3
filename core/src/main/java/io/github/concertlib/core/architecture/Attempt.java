package io.github.concertlib.core.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Route;
import java.util.ArrayList;
import java.util.List;
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
 * @param asked the steps of the route that are asked, in order: all of them, or those up to the first that fails
 */
public record Attempt(
        String tier, Route route, Verdict verdict, Explanation explanation, Condition missing, List<Procedure> asked) {

    public Attempt {
        asked = ImmutableList.copyOf(asked);
    }

    static Attempt of(Tier tier, Route route, Positions positions) {
        Condition condition = route.condition();
        Explanation why = condition.explain(positions);
        return new Attempt(tier.name(), route, why.verdict(), why, condition.given(positions), asked(route, positions));
    }

    private static List<Procedure> asked(Route route, Positions positions) {
        List<Procedure> asked = new ArrayList<>();
        for (Procedure step : route.steps()) {
            asked.add(step);
            if (step.condition().evaluate(positions) == Verdict.FAILS) {
                break;
            }
        }
        return asked;
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
