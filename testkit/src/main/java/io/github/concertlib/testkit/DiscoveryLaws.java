package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.DiscoverySubject;
import io.github.concertlib.core.law.Laws;
import java.util.List;

/**
 * Pathways are found in any order, by any door, and said to be the same.
 *
 * <p>Implement {@link #discovered()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface DiscoveryLaws extends DiscoveryProperties {

    DiscoverySubject discovered();

    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.of(Laws.discovery(), "the pathways found", discovered()));
    }
}
