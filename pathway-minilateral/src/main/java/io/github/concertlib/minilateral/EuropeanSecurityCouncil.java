package io.github.concertlib.minilateral;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One design of a European Security Council. None exists; each is a set of parameters somebody has put forward, and may be
 * changed one by one.
 *
 * <p>Decisions take two steps: the members authorise, then each that wishes contributes. An authorisation commits nobody's
 * forces.
 *
 * @param id its key; all designs start with {@code esc_}
 * @param name as printed
 * @param proposed the day from which it counts as put forward
 * @param base the format it grows from, in words
 * @param members the states named
 * @param rosterComplete whether the proposal names them all
 * @param rotatingSeats seats that change hands, where the proposal gives a number
 * @param institutions heads of institutions with a place at the table
 * @param rule how it authorises
 * @param form what it would rest on
 * @param footing the same in words
 * @param euLink how it stands to the Union
 * @param backstop who controls it
 * @param headquarters by which headquarters it would command, in words
 * @param budget whether a common budget is foreseen; empty where the proposal does not say
 * @param force the force foreseen
 * @param ukraine what becomes of Ukraine
 * @param expulsion how a member can be put out, in words; empty where the proposal does not say
 * @param supporters who backs it
 * @param dissenters who does not
 * @param source where it is put forward
 */
public record EuropeanSecurityCouncil(
        ArrangementId id,
        String name,
        LocalDate proposed,
        String base,
        Set<ActorId> members,
        boolean rosterComplete,
        Optional<Integer> rotatingSeats,
        Set<ActorId> institutions,
        CouncilRule rule,
        LegalForm form,
        String footing,
        EuLink euLink,
        Backstop backstop,
        List<String> headquarters,
        Optional<Boolean> budget,
        Optional<Force> force,
        UkraineClause ukraine,
        Optional<String> expulsion,
        List<String> supporters,
        List<String> dissenters,
        Source source) {

    public EuropeanSecurityCouncil {
        members = ImmutableSortedSet.copyOf(members);
        institutions = ImmutableSet.copyOf(institutions);
        headquarters = ImmutableList.copyOf(headquarters);
        supporters = ImmutableList.copyOf(supporters);
        dissenters = ImmutableList.copyOf(dissenters);
        checkArgument(
                !rosterComplete || !members.isEmpty(), "council '%s' names no member and calls the list complete", id);
    }

    /** Where its members take positions on authorising: a forum under its own id. */
    public Forum forum() {
        return Forum.of(id.id());
    }

    /** Where each that wishes offers forces. */
    public Forum forceForum() {
        return Forum.of(id.id() + ":force");
    }

    /** The same design with these members, and no others. */
    public EuropeanSecurityCouncil with(Set<ActorId> newMembers) {
        return new EuropeanSecurityCouncil(
                id,
                name,
                proposed,
                base,
                newMembers,
                true,
                rotatingSeats,
                institutions,
                rule,
                form,
                footing,
                euLink,
                backstop,
                headquarters,
                budget,
                force,
                ukraine,
                expulsion,
                supporters,
                dissenters,
                source);
    }

    /** The same design with another rule, such as one for a proposal that gives none. */
    public EuropeanSecurityCouncil with(CouncilRule newRule) {
        return new EuropeanSecurityCouncil(
                id,
                name,
                proposed,
                base,
                members,
                rosterComplete,
                rotatingSeats,
                institutions,
                newRule,
                form,
                footing,
                euLink,
                backstop,
                headquarters,
                budget,
                force,
                ukraine,
                expulsion,
                supporters,
                dissenters,
                source);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
