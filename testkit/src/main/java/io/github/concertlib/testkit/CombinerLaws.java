package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.CombinerSubject;
import io.github.concertlib.core.law.Laws;
import java.util.List;

/** A way in which tiers work together keeps the laws. */
public interface CombinerLaws extends CombinerProperties {

    CombinerSubject combiner();

    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.of(Laws.combiners(), "the combiner", combiner()));
    }
}
