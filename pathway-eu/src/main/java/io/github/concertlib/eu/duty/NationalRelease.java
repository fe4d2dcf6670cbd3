package io.github.concertlib.eu.duty;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.catalog.NationalParliaments;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What national law asks for before forces move. A decision of the Union moves nobody: the government decides, and where
 * parliament must agree beforehand, parliament as well.
 *
 * @param parliaments the part of each parliament
 */
public record NationalRelease(NationalParliaments parliaments) {

    /** Where a government decides on sending its forces. */
    public static final Forum GOVERNMENT = Forum.of("eu:national-government");

    /** Where a parliament agrees to it. */
    public static final Forum PARLIAMENT = Forum.of("eu:national-parliament-on-forces");

    /** The classes shipped; they rest on an old study, so treat them as defaults to override. */
    public static NationalRelease shipped() {
        return new NationalRelease(NationalParliaments.standard());
    }

    /** The same with one parliament's part read otherwise. */
    public NationalRelease with(ActorId state, ParliamentaryApproval approval) {
        return new NationalRelease(parliaments.with(state, approval));
    }

    public ParliamentaryApproval of(ActorId state) {
        return parliaments.of(state);
    }

    /**
     * What must hold for forces of a state to move after a decision of the Union.
     *
     * @param decision what the Union's procedure asks for
     */
    public Condition deployment(ActorId state, Condition decision) {
        List<Condition> parts = new ArrayList<>();
        parts.add(decision);
        parts.add(Condition.assent(state, GOVERNMENT)
                .as(
                        "the government of " + state + " decides on its forces",
                        Source.of("Article 4(2) TEU", Quality.TREATY, Confidence.UNVERIFIED)));
        if (of(state).isNeeded(true)) {
            parts.add(Condition.assent(state, PARLIAMENT)
                    .as("the parliament of " + state + " agrees beforehand", parliaments.source()));
        }
        return Condition.all(parts);
    }
}
