package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.CombinerSubject;
import io.github.concertlib.core.law.Laws;
import java.util.List;

/**
 * A way in which tiers work together keeps the laws.
 *
 * <p>Implement {@link #combiner()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface CombinerLaws extends CombinerProperties {

    CombinerSubject combiner();

    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.of(Laws.combiners(), "the combiner", combiner()));
    }
}
