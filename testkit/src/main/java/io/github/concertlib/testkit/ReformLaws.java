package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.ReformSubject;
import java.util.List;

/**
 * A dated change keeps the laws.
 *
 * <p>Implement {@link #reform()}; every method with the id of a law for a name is that law, and not for overriding.
 *
 * <pre>{@code
 * class CommandForTheGroupTest implements ReformLaws {
 *     @Override public ReformSubject reform() { return ReformSubject.of(COMMAND, new NordicPathway()::provide); }
 * }
 * }</pre>
 */
public interface ReformLaws extends ReformProperties {

    /** The reform, and what provides that which it changes. */
    ReformSubject reform();

    @Override
    default List<Claim<?>> claims() {
        ReformSubject reform = reform();
        return List.of(Claim.of(Laws.reforms(), reform.name(), reform));
    }
}
