package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Set;

/** The two duties to help that bind by law: Article 42(7) TEU and Article 222 TFEU. */
final class EuCommitments {

    private static final ArrangementId NATO = ArrangementId.of("nato");

    private EuCommitments() {}

    static List<Commitment> on(Sitting sitting) {
        return sitting.at().isBefore(Eras.LISBON)
                ? ImmutableList.of()
                : ImmutableList.of(mutualAssistance(sitting), solidarity(sitting));
    }

    private static Commitment mutualAssistance(Sitting sitting) {
        return new Commitment(
                "eu:42.7",
                EuArrangements.EU,
                "Article 42(7) TEU",
                sitting.members(),
                sitting.members(),
                Obligation.ASSIST,
                Strength.LEGAL,
                Discretion.ALL_MEANS_IN_ITS_POWER,
                triggers(sitting),
                true,
                false,
                ImmutableSet.of(NATO),
                Members.qualifications(sitting),
                Source.treaty("Article 42(7) TEU"),
                Places.beyond(sitting));
    }

    /** The events that call up Article 42(7) TEU under the reading chosen. */
    static Set<Event> triggers(Sitting sitting) {
        return switch (sitting.readings().of(EuReadings.TRIGGER)) {
            case EuReadings.TRIGGER_ARMED_ATTACK -> ImmutableSet.of(Event.ARMED_ATTACK);
            case EuReadings.TRIGGER_WITH_HYBRID ->
                ImmutableSet.of(Event.ARMED_ATTACK, Event.TERRORIST_ATTACK, Event.HYBRID_ATTACK);
            default -> ImmutableSet.of(Event.ARMED_ATTACK, Event.TERRORIST_ATTACK);
        };
    }

    private static Commitment solidarity(Sitting sitting) {
        return new Commitment(
                "eu:222",
                EuArrangements.EU,
                "Article 222 TFEU",
                sitting.members(),
                sitting.members(),
                Obligation.ASSIST,
                Strength.LEGAL,
                Discretion.MEANS_OF_ITS_CHOICE,
                ImmutableSet.of(Event.TERRORIST_ATTACK, Event.DISASTER),
                true,
                false,
                ImmutableSet.of(),
                ImmutableMap.of(),
                Source.treaty("Article 222 TFEU; Declaration 37"));
    }
}
