package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.WritingSubject;
import java.util.List;

/**
 * A value that is written as JSON reads back as the same value.
 *
 * <p>Implement {@link #written()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface WritingLaws extends WritingProperties {

    WritingSubject<?> written();

    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.<WritingSubject<?>>of(Laws.writing(), "the value written", written()));
    }
}
