package io.github.concertlib.minilateral.group;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.force.Force;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A standing group with its rule.
 *
 * @param arrangement who belongs to it, since when, for what
 * @param kind what sort of group it is
 * @param rule how it decides
 * @param others under {@link GroupRule#OPT_IN_WITH_LEAD}, how many must join the lead
 * @param body the name of the body that decides
 * @param decides the acts by which it performs a function, as verb phrases; a function without one has no procedure
 * @param instrument the founding document, where there is one
 * @param dated how exactly its first day is known
 * @param joining how a state comes in
 * @param availableTo for whom it may act, in words: NATO, EU, UN, coalition, nation
 * @param force its force, where it has one
 * @param mutualDefence the article by which its members owe each other assistance, where there is one
 * @param outside places, named as in a contingency, to which that article does not reach
 */
public record Group(
        Arrangement arrangement,
        GroupKind kind,
        GroupRule rule,
        int others,
        String body,
        Map<Function, String> decides,
        Optional<String> instrument,
        DatePrecision dated,
        Joining joining,
        Set<String> availableTo,
        Optional<Force> force,
        Optional<String> mutualDefence,
        Set<String> outside) {

    public Group {
        decides = ImmutableMap.copyOf(decides);
        availableTo = ImmutableSet.copyOf(availableTo);
        outside = ImmutableSortedSet.copyOf(outside);
        for (Function function : arrangement.competences()) {
            checkArgument(
                    kind.permits(function),
                    "group '%s' is there for %s, which a group of kind %s cannot be",
                    arrangement.id(),
                    function,
                    kind);
        }
        for (Function function : decides.keySet()) {
            checkArgument(
                    rule.canDecideOn(function),
                    "group '%s' cannot %s: its rule is %s",
                    arrangement.id(),
                    function,
                    rule);
            checkArgument(
                    arrangement.competences().contains(function),
                    "group '%s' decides on %s, which is not among its competences %s",
                    arrangement.id(),
                    function,
                    arrangement.competences());
        }
    }

    /** Whether, being of its kind and by its rule, it could bring about a function. */
    public boolean couldDecideOn(Function function) {
        return kind.permits(function) && rule.canDecideOn(function);
    }

    public ArrangementId id() {
        return arrangement.id();
    }

    /** Where its members take positions: a forum under its own id. */
    public Forum forum() {
        return Forum.of(id().id());
    }

    /**
     * Whether a state decides in it on a day. Where the list of members is not known whole, a state that is not on it may
     * belong nonetheless: the answer is open, not no.
     */
    public Verdict belongs(ActorId actor, LocalDate on) {
        if (!arrangement.isInForce(on)) {
            return Verdict.FAILS;
        }
        return arrangement.members(on).contains(actor)
                ? Verdict.HOLDS
                : arrangement.rosterComplete() ? Verdict.FAILS : Verdict.OPEN;
    }

    /** Its framework or lead nations on a day. */
    public Set<ActorId> leads(LocalDate on) {
        return arrangement.having(Role.FRAMEWORK_NATION, on);
    }

    /** What it asks of its members for a function, or nothing where it has no way to perform it. */
    public Optional<DecisionRule> rule(Function function, LocalDate on) {
        return decides.containsKey(function)
                ? Optional.of(GroupRules.of(this, function, on).citing(arrangement.source()))
                : Optional.empty();
    }

    /** The procedures by which it performs what it is there for, with those who belong on a day. */
    public List<Procedure> procedures(LocalDate on) {
        return GroupProcedures.of(this, on);
    }

    /** A procedure by which it performs something, as it is with the members and leads it has; any other is left as it is. */
    public Procedure renewed(Procedure procedure, LocalDate on) {
        return GroupProcedures.renewed(this, procedure, on);
    }

    /** What its members owe each other by law on a day; nothing where it has no such article, or is only proposed. */
    public List<Commitment> commitments(LocalDate on) {
        return arrangement.standing() == Standing.EXISTS ? duties(on) : List.of();
    }

    /** What its members would owe each other, were the treaty in force. */
    public List<Commitment> duties(LocalDate on) {
        return mutualDefence.stream()
                .map(article -> new Commitment(
                        id() + ":assist",
                        id(),
                        article + ", " + arrangement.name(),
                        arrangement.members(on),
                        arrangement.members(on),
                        Obligation.ASSIST,
                        Strength.LEGAL,
                        Discretion.ALL_MEANS_IN_ITS_POWER,
                        ImmutableSet.of(Event.ARMED_ATTACK),
                        false,
                        false,
                        ImmutableSet.of(),
                        ImmutableMap.of(),
                        arrangement.source(),
                        outside))
                .toList();
    }

    /**
     * When a member that says today that it leaves is out: at once where nothing binds in law, for leaving takes no procedure
     * then; under a treaty or convention by its own rule of notice, which is not in the data.
     */
    public Optional<LocalDate> exitAfter(LocalDate notice) {
        return arrangement.form().isBinding() ? Optional.empty() : Optional.of(notice);
    }

    /** The same group, as another arrangement describes it: other members, other leads, more competences. */
    public Group as(Arrangement changed) {
        return with(changed, decides);
    }

    /** The same group with more acts, and the competences they take. */
    public Group deciding(Map<Function, String> acts) {
        Arrangement able = arrangement;
        Map<Function, String> more = new LinkedHashMap<>(decides);
        for (Map.Entry<Function, String> act : acts.entrySet()) {
            able = able.competentTo(act.getKey());
            more.putIfAbsent(act.getKey(), act.getValue());
        }
        return with(able, more);
    }

    /** The same group, with its body under another name. */
    public Group decidingIn(String inBody) {
        return new Group(
                arrangement,
                kind,
                rule,
                others,
                inBody,
                decides,
                instrument,
                dated,
                joining,
                availableTo,
                force,
                mutualDefence,
                outside);
    }

    private Group with(Arrangement changed, Map<Function, String> acts) {
        return new Group(
                changed,
                kind,
                rule,
                others,
                body,
                acts,
                instrument,
                dated,
                joining,
                availableTo,
                force,
                mutualDefence,
                outside);
    }

    /** Whether it may meet and nothing else: it can never produce an order, a force or a budget. */
    public boolean consultsOnly() {
        return decides.keySet().stream().allMatch(Function.CONSULT::equals);
    }

    @Override
    public String toString() {
        return arrangement.toString();
    }
}
