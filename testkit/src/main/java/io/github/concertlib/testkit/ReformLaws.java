package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.ReformSubject;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.reform.Reform;
import java.util.List;

/** A dated change keeps the laws. */
public interface ReformLaws extends ReformProperties {

    Reform reform();

    /** What provides what it changes. */
    Pathway pathway();

    @Override
    default List<Claim<?>> claims() {
        Pathway pathway = pathway();
        Reform reform = reform();
        return List.of(Claim.of(Laws.reforms(), reform.title(), ReformSubject.of(reform, pathway::provide)));
    }
}
