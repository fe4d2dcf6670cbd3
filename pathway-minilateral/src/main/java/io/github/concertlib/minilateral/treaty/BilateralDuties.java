package io.github.concertlib.minilateral.treaty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The duties that one bilateral instrument creates. */
final class BilateralDuties {

    private static final Set<Event> ATTACK = ImmutableSet.of(Event.ARMED_ATTACK);
    private static final Set<Event> ANY_CRISIS = ImmutableSet.of(Event.ARMED_ATTACK, Event.THREAT, Event.HYBRID_ATTACK);

    private BilateralDuties() {}

    static List<Commitment> of(Treaty treaty, Interpretations readings) {
        ImmutableList.Builder<Commitment> duties = ImmutableList.builder();
        Map<ActorId, String> condition = Anchors.condition(treaty.parties(), treaty.anchors(), readings);
        if (treaty.type().isMutualDefence()) {
            duties.add(duty(
                    treaty, "assist", Obligation.ASSIST, Strength.LEGAL, ATTACK, treaty.parties(), false, condition));
        } else if (treaty.assistsOnRequest()) {
            duties.add(duty(
                    treaty,
                    "assist",
                    Obligation.ASSIST,
                    Strength.POLITICAL,
                    ATTACK,
                    treaty.parties(),
                    true,
                    condition));
        } else if (treaty.type() == TreatyType.SECURITY_ASSISTANCE) {
            Strength strength = treaty.form().isBinding() ? Strength.LEGAL : Strength.POLITICAL;
            Set<ActorId> helped =
                    treaty.beneficiary().<Set<ActorId>>map(ImmutableSet::of).orElse(treaty.parties());
            duties.add(duty(treaty, "support", Obligation.SUPPORT, strength, ATTACK, helped, false, condition));
            duties.add(duty(treaty, "consult", Obligation.CONSULT, strength, ATTACK, helped, false, condition));
        } else if (treaty.type() == TreatyType.CONSULTATION) {
            duties.add(duty(
                    treaty,
                    "consult",
                    Obligation.CONSULT,
                    Strength.LEGAL,
                    ANY_CRISIS,
                    treaty.parties(),
                    false,
                    condition));
        }
        return duties.build();
    }

    private static Commitment duty(
            Treaty treaty,
            String what,
            Obligation obligation,
            Strength strength,
            Set<Event> triggers,
            Set<ActorId> helped,
            boolean onRequest,
            Map<ActorId, String> condition) {
        return new Commitment(
                treaty.id() + ":" + what,
                treaty.id(),
                treaty.article().map(article -> article + ", ").orElse("") + treaty.name(),
                helped.size() == 1 ? without(treaty.parties(), helped) : treaty.parties(),
                helped,
                obligation,
                strength,
                treaty.means().orElse(Discretion.MEANS_OF_ITS_CHOICE),
                triggers,
                onRequest,
                treaty.jointFinding(),
                treaty.anchors(),
                condition,
                treaty.source());
    }

    private static Set<ActorId> without(Set<ActorId> parties, Set<ActorId> helped) {
        return parties.stream()
                .filter(party -> !helped.contains(party))
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /** Where both parties have to find that an attack has taken place: the act by which they do, both keys needed. */
    static List<Procedure> findings(Treaty treaty) {
        return treaty.jointFinding()
                ? List.of(new Procedure(
                        treaty.id() + ":finding",
                        "find that an armed attack has taken place",
                        treaty.id(),
                        treaty.name(),
                        Treaty.ACTIVATE,
                        ATTACK,
                        Electorate.of(Forum.of(treaty.id().id()), treaty.parties()),
                        DecisionRules.agreementOfAll()
                                .as("both parties find so together; one alone is not enough", treaty.source()),
                        Effects.onAllVoters("assistance becomes due", treaty.source()),
                        treaty.source(),
                        Standing.EXISTS))
                : List.of();
    }
}
