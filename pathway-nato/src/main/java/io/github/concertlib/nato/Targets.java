package io.github.concertlib.nato;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.Locale;
import java.util.Set;

/** The capability targets of one ally, which all the others adopt. */
final class Targets {

    private static final Source SOURCE = Source.of(
                    "NATO defence planning process", Quality.SECONDARY, Confidence.UNVERIFIED)
            .noting("consensus minus the ally concerned: widely described, no text found");

    private Targets() {}

    /** The adoption of the targets of one ally. It binds politically; money and forces stay national. */
    static Procedure of(ActorId ally, Set<ActorId> parties) {
        return new Procedure(
                "nato:d15:" + ally.code().toLowerCase(Locale.ROOT),
                "adopt the capability targets of " + ally,
                NatoPathway.NATO,
                "Defence ministers",
                Function.of("SET_TARGETS"),
                ImmutableSet.of(),
                Electorate.of(Forum.of("nato:ndpp"), parties),
                NatoRules.consensusMinusOne(ally),
                new Effects(Circle.NOBODY, Circle.NOBODY, "targets are taken up voluntarily", SOURCE),
                SOURCE,
                Standing.EXISTS);
    }
}
