package io.github.concertlib.nato.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each ally spends on defence in one year, and the pledge.
 *
 * @param year the year of the shares
 * @param basisPoints share by ally, in hundredths of a percent of GDP; allies without a figure are missing
 * @param sources where each share comes from
 * @param pledge what was promised
 */
public record Spending(int year, Map<ActorId, Long> basisPoints, Map<ActorId, Source> sources, SpendingPledge pledge) {

    public Spending {
        basisPoints = ImmutableSortedMap.copyOf(basisPoints);
        sources = ImmutableSortedMap.copyOf(sources);
    }

    /** As shipped. */
    public static Spending standard() {
        return read(Documents.resource(Spending.class, "spending.json"), States.standard());
    }

    /** Reads {@code {about, year, pledge, allies: [{ally, basisPoints, source}]}}. */
    public static Spending read(Entry file, States states) {
        file.only("about", "year", "pledge", "allies");
        Map<ActorId, Long> shares = new TreeMap<>();
        Map<ActorId, Source> sources = new TreeMap<>();
        for (Entry row : file.field("allies").items()) {
            row.only("ally", "basisPoints", "source");
            ActorId ally = states.actor(row.field("ally"));
            if (sources.put(ally, SourceReader.read(row.field("source"))) != null) {
                throw row.field("ally").error("ally '" + ally + "' stands here twice");
            }
            row.optional("basisPoints").ifPresent(share -> shares.put(ally, positive(share)));
        }
        return new Spending(
                Math.toIntExact(file.field("year").integer()), shares, sources, pledge(file.field("pledge"), states));
    }

    private static SpendingPledge pledge(Entry row, States states) {
        row.only("agreed", "coreBasisPoints", "widerBasisPoints", "by", "review", "reservations", "source");
        ImmutableMap.Builder<ActorId, String> reservations = ImmutableMap.builder();
        row.optional("reservations")
                .map(Entry::fields)
                .orElse(Map.of())
                .forEach((code, words) -> reservations.put(states.actor(words.naming(code)), words.text()));
        return row.make(() -> new SpendingPledge(
                row.field("agreed").date(),
                positive(row.field("coreBasisPoints")),
                positive(row.field("widerBasisPoints")),
                Math.toIntExact(row.field("by").integer()),
                Math.toIntExact(row.field("review").integer()),
                reservations.buildOrThrow(),
                SourceReader.read(row.field("source"))));
    }

    private static long positive(Entry share) {
        long value = share.integer();
        if (value < 0 || value > 10_000) {
            throw share.error("a share of " + value + " hundredths of a percent lies outside 0..10000");
        }
        return value;
    }

    /** The first year in which an ally reaches the core share of the pledge on a trajectory; its deadline at the latest. */
    public int reachesPledge(ActorId ally, Trajectory trajectory) {
        return reaches(ally, pledge.coreBasisPoints(), trajectory, pledge.by());
    }

    /**
     * The first year in which an ally reaches a share, on its way to the core share of the pledge.
     *
     * @param share in hundredths of a percent of GDP, not above the core share of the pledge
     * @param by the last year of the trajectory
     */
    public int reaches(ActorId ally, long share, Trajectory trajectory, int by) {
        Long start = basisPoints.get(ally);
        checkArgument(start != null, "no spending known for %s; there is for %s", ally, basisPoints.keySet());
        return trajectory.yearOf(share, start, pledge.coreBasisPoints(), year, by);
    }
}
