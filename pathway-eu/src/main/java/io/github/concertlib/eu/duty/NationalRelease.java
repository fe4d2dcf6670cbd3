package io.github.concertlib.eu.duty;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What national law asks for before forces move. A decision of the Union moves nobody: the government decides, and where
 * parliament must agree beforehand, parliament as well.
 *
 * @param approvals the part of each parliament
 * @param source where this was found
 */
public record NationalRelease(Map<ActorId, Approval> approvals, Source source) {

    /** Where a government decides on sending its forces. */
    public static final Forum GOVERNMENT = Forum.of("eu:national-government");

    /** Where a parliament agrees to it. */
    public static final Forum PARLIAMENT = Forum.of("eu:national-parliament-on-forces");

    private static final NationalRelease SHIPPED =
            read(Documents.resource(NationalRelease.class, "approvals.json"), States.standard());

    /** The part of a national parliament in sending forces. */
    public enum Approval {
        /** Must agree beforehand, urgent cases aside. */
        PRIOR,
        /** The government may start; parliament confirms, extends or undoes within a time. */
        EXPOST,
        /** Must agree, but for carve-outs, often for decisions of the Union or NATO. */
        LIMITED,
        CONSULT,
        INFORM,
        UNKNOWN
    }

    public NationalRelease {
        approvals = ImmutableSortedMap.copyOf(approvals);
    }

    /** The classes shipped; the column rests on an old study, so treat it as a default to override. */
    public static NationalRelease shipped() {
        return SHIPPED;
    }

    /** Reads {@code {about, source, approvals: [{state, approval, confidence, note}]}}. */
    public static NationalRelease read(Entry file, States states) {
        file.only("about", "source", "approvals");
        Map<ActorId, Approval> approvals = new TreeMap<>();
        file.field("approvals").items().forEach(row -> {
            row.only("state", "approval", "confidence", "note");
            row.optional("confidence").ifPresent(mark -> mark.oneOf(Confidence.class));
            approvals.put(
                    states.actor(row.field("state")), row.field("approval").oneOf(Approval.class));
        });
        return new NationalRelease(approvals, SourceReader.read(file.field("source")));
    }

    /** The same with one parliament's part read otherwise. */
    public NationalRelease with(ActorId state, Approval approval) {
        Map<ActorId, Approval> changed = new TreeMap<>(approvals);
        changed.put(state, approval);
        return new NationalRelease(changed, source);
    }

    public Approval of(ActorId state) {
        return approvals.getOrDefault(state, Approval.UNKNOWN);
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
        if (of(state) == Approval.PRIOR) {
            parts.add(Condition.assent(state, PARLIAMENT)
                    .as("the parliament of " + state + " agrees beforehand", source));
        }
        return Condition.all(parts);
    }
}
