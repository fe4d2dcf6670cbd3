package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Makes the choices of which a case consists. The first option is always the simplest, so that a case becomes simpler as its
 * numbers become smaller.
 */
public interface Draw {

    /**
     * A number from 0 to {@code bound - 1}. Where there is nothing to choose from, the law does not apply.
     *
     * @param bound how many options there are
     */
    int below(int bound);

    /** Whether positions are plain yes or no, as they are while all cases of a small world are gone through. */
    boolean isCoarse();

    /** Ends the case when the law has nothing to say about it. */
    default void assume(boolean applies) {
        if (!applies) {
            throw new DoesNotApply();
        }
    }

    default boolean flip() {
        return below(2) == 1;
    }

    default <T> T oneOf(List<T> options) {
        return options.get(below(options.size()));
    }

    default ActorId actor(Collection<ActorId> actors) {
        return oneOf(ImmutableSortedSet.copyOf(actors).asList());
    }

    /** Any of them, from none to all. */
    default Set<ActorId> someOf(Collection<ActorId> actors) {
        ImmutableSortedSet.Builder<ActorId> some = ImmutableSortedSet.naturalOrder();
        for (ActorId actor : actors) {
            if (flip()) {
                some.add(actor);
            }
        }
        return some.build();
    }

    /** The same items in another order; the simplest is the order given. */
    default <T> List<T> shuffled(List<T> items) {
        return Shuffle.of(items, this);
    }

    /** One of the ordered levels; yes or no in a coarse case. */
    default Level level() {
        return oneOf(isCoarse() ? Stands.YES_OR_NO : Stands.ORDERED);
    }

    /** Positions of all who sit there: assenting, objecting, absent. */
    default Positions positions(List<Seat> seats) {
        return Stands.draw(seats, Stands.KNOWN, this);
    }

    /** Positions of which some are still unknown. */
    default Positions partlyKnown(List<Seat> seats) {
        return Stands.draw(seats, Stands.PARTLY_KNOWN, this);
    }
}
