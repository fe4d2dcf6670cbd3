package io.github.concertlib.minilateral.reform;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Arrangements with other members. */
final class Rosters {

    private Rosters() {}

    private static Arrangement with(Arrangement arrangement, List<Membership> memberships, boolean complete) {
        return new Arrangement(
                arrangement.id(),
                arrangement.name(),
                arrangement.labels(),
                arrangement.layer(),
                arrangement.form(),
                arrangement.standing(),
                arrangement.validity(),
                arrangement.competences(),
                memberships,
                complete,
                arrangement.source());
    }

    /** With these states besides, in a role, from a day; an associate or observer that joins changes its role. */
    static Arrangement joined(Arrangement arrangement, Set<ActorId> states, Role role, LocalDate from, Source source) {
        ImmutableList.Builder<Membership> memberships = ImmutableList.builder();
        arrangement.memberships().stream()
                .filter(membership -> !states.contains(membership.actor()))
                .forEach(memberships::add);
        states.forEach(state -> memberships.add(new Membership(state, role, Validity.from(from), source)));
        return with(arrangement, memberships.build(), arrangement.rosterComplete());
    }

    /** With one member that has no vote for the time being. */
    static Arrangement suspending(Arrangement arrangement, ActorId state) {
        return with(
                arrangement,
                arrangement.memberships().stream()
                        .map(membership -> membership.actor().equals(state)
                                ? new Membership(state, Role.SUSPENDED, membership.validity(), membership.source())
                                : membership)
                        .toList(),
                arrangement.rosterComplete());
    }

    /** With exactly these states, from a day. */
    static Arrangement of(Arrangement arrangement, Set<ActorId> states, LocalDate from, Source source) {
        return with(
                arrangement,
                states.stream()
                        .map(state -> new Membership(state, Role.MEMBER, Validity.from(from), source))
                        .toList(),
                true);
    }

    /** With these framework nations and no others. */
    static Arrangement led(Arrangement arrangement, Set<ActorId> leads) {
        return with(
                arrangement,
                arrangement.memberships().stream()
                        .map(membership -> membership.role().decides()
                                ? new Membership(
                                        membership.actor(),
                                        leads.contains(membership.actor()) ? Role.FRAMEWORK_NATION : Role.MEMBER,
                                        membership.validity(),
                                        membership.source())
                                : membership)
                        .toList(),
                arrangement.rosterComplete());
    }
}
