package io.github.concertlib.eu.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.eu.Finding;
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

        private static final Source SOURCE = Source.treaty("Article 42(7) TEU, second subparagraph");

        public Duty {
            consistentWith = ImmutableSet.copyOf(consistentWith);
        }

        /**
         * Whether help that would set aside some commitments of the helper is help of the kind that is owed: an ally acts
         * consistently with what it has accepted in its alliance. Outside NATO there is nothing to be consistent with, and what
         * the helper owes elsewhere is its own affair.
         *
         * @param setAside what the helper could not keep while it helps so, such as forces promised to an alliance
         * @return one finding for each commitment in the way, or one that says that none is
         */
        public List<Finding> allows(Set<Commitment> setAside) {
            List<Finding> inTheWay = setAside.stream()
                    .filter(commitment -> consistentWith.contains(commitment.instrument()))
                    .filter(commitment -> commitment.obligors().contains(state))
                    .map(commitment -> Finding.unmet(
                            "sets aside " + commitment + ", which " + state + " has accepted in "
                                    + commitment.instrument(),
                            "help by " + state + " that leaves " + commitment + " untouched",
                            SOURCE))
                    .toList();
            return inTheWay.isEmpty()
                    ? ImmutableList.of(Finding.met(
                            consistentWith.isEmpty()
                                    ? state + " has no commitments in an alliance to be consistent with"
                                    : "leaves the commitments of " + state + " in " + consistentWith + " untouched",
                            SOURCE))
                    : inTheWay;
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
