package io.github.concertlib.minilateral.treaty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who owes whom assistance by law: one arrow for each obligor and each beneficiary of a duty, and no others. A duty to a
 * friend is none to the friend's friend.
 *
 * @param states its points; those with no duty are points too
 * @param arrows sorted by obligor, beneficiary and duty
 */
public record DutyGraph(Set<ActorId> states, List<Arrow> arrows) {

    /**
     * One duty of one state to another.
     *
     * @param obligor who owes it
     * @param beneficiary to whom
     * @param duty under which clause
     */
    public record Arrow(ActorId obligor, ActorId beneficiary, Commitment duty) {}

    /** Two states that owe each other assistance, whatever the number of instruments; the first code comes first. */
    public record Edge(ActorId one, ActorId other) {

        @Override
        public String toString() {
            return one + "-" + other;
        }
    }

    public DutyGraph {
        states = ImmutableSortedSet.copyOf(states);
        arrows = ImmutableList.copyOf(arrows);
    }

    /** The legal duties to assist among these states. Declarations, and duties short of assistance, draw no arrow. */
    public static DutyGraph among(Set<ActorId> states, Collection<Commitment> duties) {
        List<Arrow> arrows = new ArrayList<>();
        for (Commitment duty : duties) {
            if (duty.obligation() == Obligation.ASSIST && duty.strength() == Strength.LEGAL) {
                for (ActorId obligor : duty.obligors()) {
                    for (ActorId beneficiary : duty.beneficiaries()) {
                        if (!obligor.equals(beneficiary) && states.contains(obligor) && states.contains(beneficiary)) {
                            arrows.add(new Arrow(obligor, beneficiary, duty));
                        }
                    }
                }
            }
        }
        arrows.sort(Comparator.comparing(Arrow::obligor)
                .thenComparing(Arrow::beneficiary)
                .thenComparing(arrow -> arrow.duty().id()));
        return new DutyGraph(states, arrows);
    }

    /** The legal duties to assist, among all who have one. */
    public static DutyGraph of(Collection<Commitment> duties) {
        Set<ActorId> states = new TreeSet<>();
        duties.forEach(duty -> {
            states.addAll(duty.obligors());
            states.addAll(duty.beneficiaries());
        });
        return among(states, duties);
    }

    /** Whether the first owes the second assistance. */
    public boolean owes(ActorId obligor, ActorId beneficiary) {
        return arrows.stream()
                .anyMatch(arrow ->
                        arrow.obligor().equals(obligor) && arrow.beneficiary().equals(beneficiary));
    }

    /** The pairs that owe each other assistance. */
    public List<Edge> edges() {
        return arrows.stream()
                .filter(arrow -> arrow.obligor().compareTo(arrow.beneficiary()) < 0
                        && owes(arrow.beneficiary(), arrow.obligor()))
                .map(arrow -> new Edge(arrow.obligor(), arrow.beneficiary()))
                .distinct()
                .toList();
    }

    /** The states tied to this one by duties both ways. */
    public Set<ActorId> partners(ActorId state) {
        return edges().stream()
                .filter(edge -> edge.one().equals(state) || edge.other().equals(state))
                .map(edge -> edge.one().equals(state) ? edge.other() : edge.one())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /** Those tied to nobody. */
    public Set<ActorId> isolated() {
        return states.stream()
                .filter(state -> partners(state).isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /** The parts that hang together by duties both ways, each sorted, the one with the first code first. */
    public List<Set<ActorId>> components() {
        List<Set<ActorId>> parts = new ArrayList<>();
        Set<ActorId> left = new TreeSet<>(states);
        while (!left.isEmpty()) {
            Set<ActorId> part = new TreeSet<>();
            Deque<ActorId> next = new ArrayDeque<>(List.of(left.iterator().next()));
            while (!next.isEmpty()) {
                ActorId state = next.pop();
                if (part.add(state)) {
                    next.addAll(partners(state));
                }
            }
            left.removeAll(part);
            parts.add(ImmutableSortedSet.copyOf(part));
        }
        return ImmutableList.copyOf(parts);
    }

    /** Whether all states hang together. The empty graph does. */
    public boolean isConnected() {
        return components().size() <= 1;
    }
}
