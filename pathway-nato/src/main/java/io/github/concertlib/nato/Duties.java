package io.github.concertlib.nato;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The duties of the parties towards one another. No body has to decide anything for them to bind. */
final class Duties {

    /** The duty of mutual defence. */
    static final String ARTICLE_5 = "nato:art5";

    private Duties() {}

    static List<Commitment> among(
            Set<ActorId> parties, ArrangementId alliance, Interpretations readings, Set<String> outside) {
        return ImmutableList.of(
                duty(
                                ARTICLE_5,
                                "Article 5 NAT",
                                parties,
                                alliance,
                                Obligation.ASSIST,
                                attack(readings),
                                Source.treaty("Article 5 NAT")
                                        .noting(
                                                "each party takes such action as it deems necessary; armed force is one option"))
                        .notReaching(outside),
                duty(
                        "nato:art4",
                        "Article 4 NAT",
                        parties,
                        alliance,
                        Obligation.CONSULT,
                        ImmutableSet.of(Event.THREAT, Event.ARMED_ATTACK, Event.HYBRID_ATTACK, Event.TERRORIST_ATTACK),
                        Source.treaty("Article 4 NAT").noting("to consult; no action follows by itself")));
    }

    private static Set<Event> attack(Interpretations readings) {
        return readings.of(NatoReadings.ATTACK).equals("terror-included")
                ? ImmutableSet.of(Event.ARMED_ATTACK, Event.TERRORIST_ATTACK)
                : ImmutableSet.of(Event.ARMED_ATTACK);
    }

    private static Commitment duty(
            String id,
            String clause,
            Set<ActorId> parties,
            ArrangementId alliance,
            Obligation obligation,
            Set<Event> triggers,
            Source source) {
        return new Commitment(
                id,
                alliance,
                clause,
                parties,
                parties,
                obligation,
                Strength.LEGAL,
                Discretion.AS_IT_DEEMS_NECESSARY,
                triggers,
                false,
                false,
                Set.of(),
                Map.of(),
                source);
    }
}
