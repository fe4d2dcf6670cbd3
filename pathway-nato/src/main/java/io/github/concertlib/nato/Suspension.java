package io.github.concertlib.nato;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Suspending the treaty towards a party that attacks another, under the reading that allows it. */
final class Suspension {

    private static final String ID = "nato:d20:";

    private Suspension() {}

    static List<Procedure> towardsEach(Set<ActorId> parties) {
        return parties.stream().map(party -> towards(party, parties)).toList();
    }

    private static Procedure towards(ActorId inBreach, Set<ActorId> parties) {
        Source source = NatoReadings.BREACH.source();
        return new Procedure(
                ID + key(inBreach),
                "suspend the treaty towards " + inBreach,
                NatoPathway.NATO,
                "the other parties",
                Function.of("EXPEL"),
                ImmutableSet.of(Event.ARMED_ATTACK),
                Electorate.of(Forum.of("nato:breach"), parties),
                NatoRules.suspensionForBreach(inBreach),
                Effects.none(source),
                source,
                Standing.STYLISED);
    }

    /** Such a suspension answers an attack by the party concerned alone; every other procedure is left to speak for itself. */
    static boolean answers(Procedure procedure, Contingency contingency) {
        return !procedure.id().startsWith(ID)
                || contingency
                        .aggressor()
                        .map(aggressor -> procedure.id().equals(ID + key(aggressor)))
                        .orElse(false);
    }

    private static String key(ActorId party) {
        return party.code().toLowerCase(Locale.ROOT);
    }
}
