package io.github.concertlib.core.institution;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.Set;

/**
 * A place in an arrangement where decisions are taken: the North Atlantic Council, the Council of the Union.
 *
 * @param forum the key under which positions are taken in it
 * @param arrangement to which it belongs
 * @param name as used in print
 * @param without members that have no seat in it, such as France in the Nuclear Planning Group
 * @param validity when it existed
 * @param source where it is set up
 */
public record Body(
        Forum forum, ArrangementId arrangement, String name, Set<ActorId> without, Validity validity, Source source) {

    public Body {
        without = ImmutableSortedSet.copyOf(without);
    }

    public static Body of(Forum forum, ArrangementId arrangement, String name, Source source) {
        return new Body(forum, arrangement, name, Set.of(), Validity.always(), source);
    }

    /** Those with a vote on a day: the deciding members of the arrangement less those without a seat. */
    public Set<ActorId> seats(Arrangement of, LocalDate on) {
        return ImmutableSortedSet.copyOf(Sets.difference(of.members(on), without));
    }

    @Override
    public String toString() {
        return name + " (" + forum + ")";
    }
}
