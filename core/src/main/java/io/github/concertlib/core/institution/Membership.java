package io.github.concertlib.core.institution;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;

/**
 * An actor in an arrangement, in a role, for a time.
 *
 * @param actor who
 * @param role as what
 * @param validity when
 * @param source where it says so
 */
public record Membership(ActorId actor, Role role, Validity validity, Source source) {

    public boolean holdsOn(LocalDate day) {
        return validity.contains(day);
    }
}
