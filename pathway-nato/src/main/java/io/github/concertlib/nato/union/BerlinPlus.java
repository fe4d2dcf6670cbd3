package io.github.concertlib.nato.union;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.Set;

/**
 * To whom the arrangements by which NATO lends assets to the Union do not apply: members of the Union, present or about to
 * join, that are neither allies nor in the Partnership for Peace. They vote in the Council and stay outside the conduct of the
 * operation.
 */
public final class BerlinPlus {

    private static final ActorId CY = ActorId.of("CY");
    private static final ActorId MT = ActorId.of("MT");

    /** The European Council of Copenhagen named both states. */
    private static final LocalDate COPENHAGEN = LocalDate.of(2002, 12, 12);

    /** Malta came back to the Partnership for Peace. */
    private static final LocalDate MALTA_RETURNS = LocalDate.of(2008, 4, 3);

    private BerlinPlus() {}

    /** Those left out on a day, sorted by code; nobody before it was settled. */
    public static Set<ActorId> leftOut(LocalDate on) {
        if (on.isBefore(COPENHAGEN)) {
            return ImmutableSortedSet.of();
        }
        return on.isBefore(MALTA_RETURNS) ? ImmutableSortedSet.of(CY, MT) : ImmutableSortedSet.of(CY);
    }

    /** Where it says so. */
    public static Source source() {
        return Source.of(
                        "European Council of Copenhagen, December 2002, Annex II",
                        Quality.OFFICIAL,
                        Confidence.UNVERIFIED)
                .noting("both states are named there; the day of Malta's return in 2008 is from memory");
    }
}
