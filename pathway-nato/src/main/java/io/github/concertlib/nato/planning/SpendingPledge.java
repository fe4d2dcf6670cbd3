package io.github.concertlib.nato.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the allies promised to spend. A political promise: not keeping it breaks no law.
 *
 * @param agreed the day
 * @param coreBasisPoints core defence, in hundredths of a percent of GDP a year
 * @param widerBasisPoints wider security on top, at most
 * @param by the year in which it is to be reached
 * @param review the year in which it is looked at again
 * @param reservations what single allies said when they agreed
 * @param source where it is written
 */
public record SpendingPledge(
        LocalDate agreed,
        long coreBasisPoints,
        long widerBasisPoints,
        int by,
        int review,
        Map<ActorId, String> reservations,
        Source source) {

    public SpendingPledge {
        checkArgument(
                agreed.getYear() <= review && review <= by,
                "agreed in %s, to be reviewed in %s and reached by %s; the years have to follow one another",
                agreed.getYear(),
                review,
                by);
        reservations = ImmutableMap.copyOf(reservations);
    }

    /** How it binds. */
    public Strength strength() {
        return Strength.POLITICAL;
    }
}
