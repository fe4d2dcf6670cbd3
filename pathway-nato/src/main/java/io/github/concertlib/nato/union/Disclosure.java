package io.github.concertlib.nato.union;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.Set;

/**
 * A NATO document goes to states of the Union. Release takes the consensus of the allies, whoever the readers are.
 *
 * @param document what it is, in words
 * @param readers the states that would see it
 */
public record Disclosure(String document, Set<ActorId> readers) {

    private static final ActorId TR = ActorId.of("TR");
    private static final ActorId CY = ActorId.of("CY");

    private static final Source LOCK = Source.of(
                    "The Economist, 2007; More Europe in defence (CEPS and others, May 2026), 3.1",
                    Quality.SECONDARY,
                    Confidence.VERIFIED)
            .noting(
                    "Turkey does not recognise Cyprus and blocks what would reach it; Cyprus blocks defence links of the Union with"
                            + " Turkey; formal meetings keep to the agenda of Berlin Plus");

    public Disclosure {
        readers = ImmutableSortedSet.copyOf(readers);
    }

    /**
     * What it takes.
     *
     * @param release the procedure by which NATO releases documents, {@code nato:d18}
     */
    public Condition condition(Procedure release) {
        return release.condition();
    }

    /** Whether the standing dispute locks it: it would reach Cyprus. */
    public boolean isLocked() {
        return readers.contains(CY);
    }

    /** The positions with what is to be expected of Turkey where the dispute locks it; a question may say otherwise. */
    public Positions expected(Positions positions, Procedure release) {
        return isLocked() && release.electorate().voters().contains(TR)
                ? positions.with(TR, release.electorate().forum(), Level.OBJECT)
                : positions;
    }

    /** Where the dispute is described. */
    public static Source source() {
        return LOCK;
    }
}
