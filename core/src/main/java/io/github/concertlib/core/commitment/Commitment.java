package io.github.concertlib.core.commitment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.source.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A duty in force between states: each obligor owes it to each beneficiary other than itself. Never transitive, and not
 * subject to the decision of any body.
 *
 * @param id its key, such as {@code nato:art5}
 * @param instrument the treaty or declaration that creates it
 * @param clause the clause in words: "Article 5 NAT"
 * @param obligors who owes it
 * @param beneficiaries to whom
 * @param obligation what
 * @param strength by law or politically
 * @param discretion how much choice of means is left
 * @param triggers the events that call it up
 * @param onRequest whether the victim has to ask
 * @param jointFinding whether both sides have to find, together, that the trigger is there
 * @param anchors arrangements to which the clause points back, such as NATO for a treaty that recalls Article 5
 * @param qualifications what is special about one obligor, in words: its neutrality
 * @param source where it is written
 * @param outside places, named as in a contingency, to which the clause does not reach
 */
public record Commitment(
        String id,
        ArrangementId instrument,
        String clause,
        Set<ActorId> obligors,
        Set<ActorId> beneficiaries,
        Obligation obligation,
        Strength strength,
        Discretion discretion,
        Set<Event> triggers,
        boolean onRequest,
        boolean jointFinding,
        Set<ArrangementId> anchors,
        Map<ActorId, String> qualifications,
        Source source,
        Set<String> outside) {

    public Commitment {
        obligors = ImmutableSortedSet.copyOf(obligors);
        beneficiaries = ImmutableSortedSet.copyOf(beneficiaries);
        triggers = Sets.immutableEnumSet(triggers);
        anchors = ImmutableSortedSet.copyOf(anchors);
        qualifications = ImmutableMap.copyOf(qualifications);
        outside = ImmutableSortedSet.copyOf(outside);
    }

    /** A duty that holds wherever its trigger occurs. */
    public Commitment(
            String id,
            ArrangementId instrument,
            String clause,
            Set<ActorId> obligors,
            Set<ActorId> beneficiaries,
            Obligation obligation,
            Strength strength,
            Discretion discretion,
            Set<Event> triggers,
            boolean onRequest,
            boolean jointFinding,
            Set<ArrangementId> anchors,
            Map<ActorId, String> qualifications,
            Source source) {
        this(
                id,
                instrument,
                clause,
                obligors,
                beneficiaries,
                obligation,
                strength,
                discretion,
                triggers,
                onRequest,
                jointFinding,
                anchors,
                qualifications,
                source,
                Set.of());
    }

    /** The same duty, not reaching to these places. */
    public Commitment notReaching(Set<String> places) {
        return new Commitment(
                id,
                instrument,
                clause,
                obligors,
                beneficiaries,
                obligation,
                strength,
                discretion,
                triggers,
                onRequest,
                jointFinding,
                anchors,
                qualifications,
                source,
                places);
    }

    /** The same duty, which an actor neither owes nor is owed any more. */
    public Commitment without(ActorId actor) {
        return new Commitment(
                id,
                instrument,
                clause,
                Sets.difference(obligors, Set.of(actor)),
                Sets.difference(beneficiaries, Set.of(actor)),
                obligation,
                strength,
                discretion,
                triggers,
                onRequest,
                jointFinding,
                anchors,
                qualifications,
                source,
                outside);
    }

    /** Whether the contingency calls this duty up: the right event, befalling a beneficiary in a place the clause reaches. */
    public boolean answers(Contingency contingency) {
        return triggers.contains(contingency.event())
                && contingency.victim().map(beneficiaries::contains).orElse(false)
                && contingency.place().map(place -> !outside.contains(place)).orElse(true);
    }

    /** Those who owe it in this contingency: the obligors other than the victim and the aggressor; nobody if it is not called up. */
    public Set<ActorId> owedBy(Contingency contingency) {
        return answers(contingency)
                ? ImmutableSortedSet.copyOf(Sets.filter(
                        obligors,
                        obligor -> !Optional.of(obligor).equals(contingency.victim())
                                && !Optional.of(obligor).equals(contingency.aggressor())))
                : ImmutableSortedSet.of();
    }

    @Override
    public String toString() {
        return clause + " (" + id + ")";
    }
}
