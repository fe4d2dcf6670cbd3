package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Decider;
import io.github.concertlib.core.law.Laws;
import java.util.List;

/**
 * Whatever answers positions with a verdict: a condition, or a predicate in Java that nobody has taken apart.
 *
 * <p>Implement {@link #decider()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface DecidingLaws extends DecidingProperties {

    /** What decides. */
    Decider decider();

    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.of(Laws.deciding(), "the decider", decider()));
    }
}
