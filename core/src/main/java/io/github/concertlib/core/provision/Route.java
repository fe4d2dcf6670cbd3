package io.github.concertlib.core.provision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One legal way to perform a function: procedures that must all succeed, in order.
 *
 * @param title in words: "NATO: start an operation"
 * @param function what it makes possible
 * @param layer where it stands
 * @param arrangement whose way it is
 * @param steps at least one; the last is the act that performs the function
 * @param standing the weakest standing of arrangement and steps
 */
public record Route(
        String title,
        Function function,
        Layer layer,
        ArrangementId arrangement,
        List<Procedure> steps,
        Standing standing) {

    public Route {
        steps = ImmutableList.copyOf(steps);
        checkArgument(!steps.isEmpty(), "route '%s' has no step", title);
    }

    /** A route of one or more steps in one arrangement, named after its acts. */
    public static Route of(Arrangement arrangement, Procedure... steps) {
        List<Procedure> inOrder = ImmutableList.copyOf(steps);
        Procedure last = inOrder.get(inOrder.size() - 1);
        return new Route(
                last.body() + ": " + inOrder.stream().map(Procedure::act).collect(Collectors.joining(", then ")),
                last.function(),
                arrangement.layer(),
                arrangement.id(),
                inOrder,
                inOrder.stream().map(Procedure::standing).reduce(arrangement.standing(), Standing::and));
    }

    /** All steps must succeed. */
    public Condition condition() {
        return steps.size() == 1
                ? steps.get(0).condition()
                : Condition.all(steps.stream().map(Procedure::condition).toList());
    }

    /** Whom the last act binds and charges. */
    public Consequences consequences(Positions positions) {
        return steps.get(steps.size() - 1).consequences(positions);
    }

    @Override
    public String toString() {
        return title;
    }
}
