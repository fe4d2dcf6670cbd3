package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pathways as they are found, and how they are put together.
 *
 * @param found in the order in which they were found
 * @param together puts them together
 * @param otherDoor the same pathways as somebody else found them, such as a container
 * @param day on which they are looked at
 */
public record DiscoverySubject(
        List<Pathway> found,
        Function<Collection<Pathway>, Pathways> together,
        Optional<List<Pathway>> otherDoor,
        LocalDate day) {

    public DiscoverySubject {
        found = ImmutableList.copyOf(found);
        otherDoor = otherDoor.map(ImmutableList::copyOf);
    }

    public static DiscoverySubject of(List<Pathway> found, LocalDate day) {
        return new DiscoverySubject(found, Pathways::of, Optional.empty(), day);
    }

    /** The same pathways, compared with those that came by another door. */
    public DiscoverySubject and(List<Pathway> byOtherDoor) {
        return new DiscoverySubject(found, together, Optional.of(byOtherDoor), day);
    }
}
