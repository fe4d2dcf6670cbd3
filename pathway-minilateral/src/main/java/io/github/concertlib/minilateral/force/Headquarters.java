package io.github.concertlib.minilateral.force;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.group.DatePrecision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A headquarters that could lead an operation.
 *
 * @param id its key
 * @param name as printed
 * @param place where it stands
 * @param nations whose it is; empty where it belongs to an organisation
 * @param group the group it belongs to, where it belongs to one
 * @param servesToo for whom it may work, in words: NATO, EU, UN, coalition, nation
 * @param since the day on which it was set up, where it is not that of its group
 * @param dated how exactly that day is known
 * @param tie what NATO has to say in its use
 * @param source where it is described
 */
public record Headquarters(
        String id,
        String name,
        String place,
        Set<ActorId> nations,
        Optional<ArrangementId> group,
        Set<String> servesToo,
        Optional<LocalDate> since,
        DatePrecision dated,
        NatoTie tie,
        Source source) {

    public Headquarters {
        nations = ImmutableSortedSet.copyOf(nations);
        servesToo = ImmutableSet.copyOf(servesToo);
    }

    @Override
    public String toString() {
        return name + ", " + place;
    }
}
