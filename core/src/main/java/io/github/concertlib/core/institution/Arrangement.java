package io.github.concertlib.core.institution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A standing cooperation: a bilateral treaty, a small group, an alliance, a union.
 *
 * @param id its key
 * @param name its full name
 * @param labels what people call it; different arrangements may share one
 * @param layer where it stands in the layered order
 * @param form what it rests on
 * @param standing whether it exists
 * @param validity when it is in force
 * @param competences what it may do; a group competent to {@link Function#CONSULT} alone never gives an order
 * @param memberships who belongs to it, dated
 * @param rosterComplete whether everybody who belongs to it is known; where not, who is missing stays an open question
 * @param source where it is described
 */
public record Arrangement(
        ArrangementId id,
        String name,
        Set<String> labels,
        Layer layer,
        LegalForm form,
        Standing standing,
        Validity validity,
        Set<Function> competences,
        List<Membership> memberships,
        boolean rosterComplete,
        Source source) {

    public Arrangement {
        labels = ImmutableSet.copyOf(labels);
        competences = ImmutableSortedSet.copyOf(competences);
        memberships = ImmutableList.copyOf(memberships);
    }

    /** Those who decide in it on a day: members and framework nations, sorted by code. */
    public Set<ActorId> members(LocalDate on) {
        return having(Role::decides, on);
    }

    /** Those in one role on a day, sorted by code. */
    public Set<ActorId> having(Role role, LocalDate on) {
        return having(role::equals, on);
    }

    private Set<ActorId> having(Predicate<Role> role, LocalDate on) {
        return memberships.stream()
                .filter(membership -> role.test(membership.role()) && membership.holdsOn(on))
                .map(Membership::actor)
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSortedSet::copyOf));
    }

    public boolean isInForce(LocalDate on) {
        return validity.contains(on);
    }

    /** The same arrangement with one more competence. */
    public Arrangement competentTo(Function function) {
        return new Arrangement(
                id,
                name,
                labels,
                layer,
                form,
                standing,
                validity,
                ImmutableSet.<Function>builder()
                        .addAll(competences)
                        .add(function)
                        .build(),
                memberships,
                rosterComplete,
                source);
    }

    /** The same arrangement as if an actor had never belonged to it, in any role. */
    public Arrangement without(ActorId actor) {
        return new Arrangement(
                id,
                name,
                labels,
                layer,
                form,
                standing,
                validity,
                competences,
                memberships.stream()
                        .filter(membership -> !membership.actor().equals(actor))
                        .toList(),
                rosterComplete,
                source);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
