package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import java.util.List;

/**
 * Draws positions. Levels that are drawn one by one for 32 seats would never come near a consensus; so half of the cases have
 * all at one level but a few.
 */
final class Stands {

    static final List<Level> YES_OR_NO = ImmutableList.of(Level.ASSENT, Level.OBJECT);
    static final List<Level> ORDERED =
            ImmutableList.of(Level.ASSENT, Level.OBJECT, Level.ABSTAIN, Level.SILENT, Level.ABSTAIN_DECLARED);
    static final List<Level> KNOWN = ImmutableList.of(
            Level.ASSENT, Level.OBJECT, Level.ABSTAIN, Level.SILENT, Level.ABSTAIN_DECLARED, Level.ABSENT);
    static final List<Level> PARTLY_KNOWN = ImmutableList.of(
            Level.ASSENT,
            Level.OBJECT,
            Level.UNKNOWN,
            Level.ABSTAIN,
            Level.SILENT,
            Level.ABSTAIN_DECLARED,
            Level.ABSENT);

    private static final int FEW = 4;

    private Stands() {}

    static Positions draw(List<Seat> seats, List<Level> levels, Draw draw) {
        List<ActorId> actors = seats.stream()
                .map(Seat::actor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo))
                .asList();
        if (draw.isCoarse()) {
            return eachOfOne(actors, levels == PARTLY_KNOWN ? levels.subList(0, 3) : YES_OR_NO, draw);
        }
        return draw.flip() ? eachOfOne(actors, levels, draw) : allButAFew(seats, levels, draw);
    }

    private static Positions eachOfOne(List<ActorId> actors, List<Level> levels, Draw draw) {
        Positions positions = Positions.all(levels.get(0));
        for (ActorId actor : actors) {
            positions = positions.with(actor, draw.oneOf(levels));
        }
        return positions;
    }

    private static Positions allButAFew(List<Seat> seats, List<Level> levels, Draw draw) {
        Positions positions = Positions.all(draw.oneOf(levels));
        for (int left = seats.isEmpty() ? 0 : draw.below(FEW); left > 0; left--) {
            Seat seat = draw.oneOf(seats);
            Level level = draw.oneOf(levels);
            positions = draw.flip()
                    ? positions.with(seat.actor(), seat.forum(), level)
                    : positions.with(seat.actor(), level);
        }
        return positions;
    }
}
