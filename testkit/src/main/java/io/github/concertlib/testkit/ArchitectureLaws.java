package io.github.concertlib.testkit;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.law.Claim;
import java.util.List;

/**
 * A layered order keeps the laws, whatever happens to it and whatever it is asked.
 *
 * <p>Implement {@link #architecture()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface ArchitectureLaws extends ArchitectureProperties {

    Architecture architecture();

    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.of("the order", architecture()));
    }
}
