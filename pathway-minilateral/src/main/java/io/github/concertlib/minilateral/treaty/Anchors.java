package io.github.concertlib.minilateral.treaty;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the arrangements to which bilateral duties point back bind at a moment: whom Article 5 of the North Atlantic Treaty
 * binds, and whom Article 42(7) of the Treaty on European Union.
 *
 * @param bound the states each anchor binds; an anchor that is missing binds nobody
 */
public record Anchors(Map<ArrangementId, Set<ActorId>> bound) {

    /**
     * Whether a bilateral duty that points back to Article 5 and Article 42(7) survives when what it points back to binds one
     * of the parties no more. No source settles it.
     */
    public static final Interpretation READING = new Interpretation(
            "bilateral.anchor",
            "Does a bilateral duty of assistance that recalls NATO's or the Union's survive when that one lapses?",
            ImmutableMap.of(
                    "duty-stays", "the treaty in force binds by itself",
                    "duty-falls", "the duty falls once none of its anchors binds both parties"),
            "duty-stays",
            Source.of(
                            "clauses of Aachen, Quirinale, Nancy, Kensington and Northolt",
                            Quality.TREATY,
                            Confidence.PARTLY_VERIFIED)
                    .noting("Contested; no source settles it."));

    private static final String CONDITION = "only while an alliance to which the clause points back binds both parties";

    public Anchors {
        bound = ImmutableSortedMap.copyOf(bound);
    }

    /** Every anchor binds these states alone. */
    public static Anchors of(Map<ArrangementId, Set<ActorId>> bound) {
        return new Anchors(bound);
    }

    /** The same, with one anchor that binds nobody any more: the treaty is void. */
    public Anchors without(ArrangementId anchor) {
        Map<ArrangementId, Set<ActorId>> rest = new LinkedHashMap<>(bound);
        rest.remove(anchor);
        return new Anchors(rest);
    }

    /** The same, with one state that an anchor binds no more: it has left. */
    public Anchors without(ArrangementId anchor, ActorId state) {
        Map<ArrangementId, Set<ActorId>> rest = new LinkedHashMap<>(bound);
        rest.computeIfPresent(
                anchor,
                (key, states) -> states.stream()
                        .filter(other -> !other.equals(state))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo)));
        return new Anchors(rest);
    }

    /**
     * The duties that stand. One without anchors does; one with anchors does under the reading {@code duty-stays}, and under
     * {@code duty-falls} as long as one of them binds both parties.
     */
    public List<Commitment> standing(Collection<Commitment> duties, Interpretations readings) {
        boolean stays = readings.of(READING).equals("duty-stays");
        return duties.stream()
                .filter(duty -> stays || duty.anchors().isEmpty() || holds(duty))
                .toList();
    }

    /** Whether some anchor of the duty binds both its ends. */
    public boolean holds(Commitment duty) {
        return duty.anchors().stream()
                .anyMatch(anchor -> bound.getOrDefault(anchor, Set.of()).containsAll(ends(duty)));
    }

    private static Set<ActorId> ends(Commitment duty) {
        return ImmutableSet.<ActorId>builder()
                .addAll(duty.obligors())
                .addAll(duty.beneficiaries())
                .build();
    }

    /**
     * The duties that stand in an order: one that was provided under the reading by which it may fall does as long as one of
     * its anchors binds both parties there. An anchor for which the order has no place is taken to bind as it did, unless it has
     * ended.
     */
    public static List<Commitment> standing(Collection<Commitment> duties, Provision order) {
        return duties.stream()
                .filter(duty ->
                        !mayFall(duty) || duty.anchors().stream().anyMatch(anchor -> binds(anchor, ends(duty), order)))
                .toList();
    }

    private static boolean binds(ArrangementId anchor, Set<ActorId> ends, Provision order) {
        return !order.ended().contains(anchor)
                && order.find(anchor)
                        .map(alliance -> alliance.members(order.at()).containsAll(ends))
                        .orElse(true);
    }

    /** What an anchored duty says of its obligors under the reading chosen: nothing, or that it is conditional. */
    static Map<ActorId, String> condition(Set<ActorId> parties, Set<ArrangementId> anchors, Interpretations readings) {
        return anchors.isEmpty() || readings.of(READING).equals("duty-stays")
                ? ImmutableMap.of()
                : parties.stream().collect(ImmutableMap.toImmutableMap(party -> party, party -> CONDITION));
    }

    /** Whether a duty was provided under the reading by which it may fall. */
    public static boolean mayFall(Commitment duty) {
        return !duty.anchors().isEmpty() && duty.qualifications().containsValue(CONDITION);
    }
}
