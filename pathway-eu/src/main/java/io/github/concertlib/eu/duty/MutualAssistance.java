package io.github.concertlib.eu.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.eu.Sitting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Article 42(7) TEU asks of each member once a victim has called on it. No body decides, nobody can block. */
public final class MutualAssistance {

    private static final ArrangementId NATO = ArrangementId.of("nato");

    private MutualAssistance() {}

    /**
     * What one member owes.
     *
     * @param state who
     * @param means what it may choose from; none of them is taken from it by a decision of the Union
     * @param consistentWith the alliances with whose commitments its help must be consistent; empty outside NATO
     */
    public record Duty(ActorId state, Means means, Set<ArrangementId> consistentWith) {

        public Duty {
            consistentWith = ImmutableSet.copyOf(consistentWith);
        }
    }

    /** What a member may choose from. */
    public enum Means {
        /** Aid and assistance by all the means in its power. */
        ALL_IN_ITS_POWER,
        /** Means that fit the specific character of its security and defence policy; the duty itself stays. */
        FITTING_ITS_SPECIFIC_CHARACTER
    }

    /**
     * The duty of every other member, sorted by code; of nobody when the clause is not called up.
     *
     * @param contingency what happened, to whom and where
     * @param sitting the Union on the day, with the readings chosen
     */
    public static List<Duty> of(Contingency contingency, Sitting sitting) {
        return owedBy(contingency, sitting).stream()
                .map(state -> new Duty(
                        state,
                        sitting.hasSpecificCharacter(state)
                                ? Means.FITTING_ITS_SPECIFIC_CHARACTER
                                : Means.ALL_IN_ITS_POWER,
                        sitting.isAlly(state) ? ImmutableSet.of(NATO) : ImmutableSet.of()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<ActorId> owedBy(Contingency contingency, Sitting sitting) {
        return EuPathway.requestOf(contingency, sitting)
                .map(request -> request.effects().boundByLaw())
                .orElse(ImmutableSet.of());
    }

    /** Whether the victim's request is all it takes: the clause is called up, and nobody else acts. */
    public static boolean isCalledUpByRequestAlone(Contingency contingency, Sitting sitting) {
        return EuPathway.requestOf(contingency, sitting)
                .map(request -> Optional.of(request.condition().actors())
                        .equals(contingency.victim().map(ImmutableSet::of)))
                .orElse(false);
    }
}
