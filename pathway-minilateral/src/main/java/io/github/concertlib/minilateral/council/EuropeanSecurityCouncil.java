package io.github.concertlib.minilateral.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.force.Force;
import io.github.concertlib.minilateral.state.StateProfiles;
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

    private static final Source TASK_FORCE = Source.of(
            "More Europe in Defence: Three Pathways, Task Force report, May 2026, recommendations on pathway 2",
            Quality.PROPOSAL,
            Confidence.STATED);

    /**
     * Whether heads of institutions vote in a European Security Council. The Task Force calls them members, each acting within
     * their own prerogatives, and sets unanimity among members. Read by the letter the Secretary General of NATO, who acts
     * under a mandate of the North Atlantic Council, would hold a veto in a body meant for the case that this Council is
     * blocked.
     */
    public static final Interpretation INSTITUTIONAL_VOTE = new Interpretation(
            "esc.institutional-vote",
            "Do the Secretary General of NATO and the presidents of EU institutions vote in a European Security Council?",
            ImmutableMap.of(
                    "without", "at the table, without a vote",
                    "with", "members with a vote, as the wording of the proposal has it"),
            "without",
            TASK_FORCE);

    /**
     * Where the parliaments of the members come in. The Task Force wants decisions anchored in a national democratic backstop
     * and gives no mechanism.
     */
    public static final Interpretation BACKSTOP = new Interpretation(
            "esc.backstop",
            "Is the consent of a parliament needed for the contribution of its state, or for the decision of all?",
            ImmutableMap.of(
                    "contribution",
                            "a parliament that refuses keeps its own state's forces at home; the authorisation stands",
                    "authorisation", "parliaments whose consent is a condition consent before the council authorises"),
            "contribution",
            TASK_FORCE);

    private static final ActorId UKRAINE = ActorId.of("UA");

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

    /** Where national parliaments consent: the position of a state there is that of its parliament. */
    public Forum parliamentForum() {
        return Forum.of(id.id() + ":parliament");
    }

    /** The design as an arrangement; heads of institutions are members in it under the reading that gives them a vote. */
    public Arrangement arrangement(Interpretations readings) {
        return CouncilArrangements.arrangement(this, readings);
    }

    /** The procedures of its two steps: to authorise, and to contribute. */
    public List<Procedure> procedures(Interpretations readings, StateProfiles profiles) {
        return procedures(CouncilArrangements.rule(this), readings, profiles);
    }

    /** The same, authorising by another rule than the design's own; where parliaments come first they still do. */
    public List<Procedure> procedures(DecisionRule by, Interpretations readings, StateProfiles profiles) {
        return CouncilArrangements.procedures(this, by, readings, profiles);
    }

    /** The second step by itself: forces are offered, after the war by Ukraine too where the design invites it. */
    public Procedure contribution(StateProfiles profiles, boolean warEnded) {
        return CouncilArrangements.contribute(this, profiles, forcePartners(warEnded));
    }

    /**
     * The states that contribute once an operation is authorised: those that offer forces and, where it is a condition, have
     * the consent of their parliament. A parliament that refuses, or has not spoken, takes out its own state alone.
     *
     * @param positions of states in {@link #forceForum()}, and of their parliaments in {@link #parliamentForum()}
     * @param warEnded whether the war in Ukraine has ended, which is when some designs invite it into the force
     */
    public Set<ActorId> contributors(Positions positions, StateProfiles profiles, boolean warEnded) {
        return contribution(profiles, warEnded).consequences(positions).bound();
    }

    /** Those who may send forces: the members and, after the war, Ukraine where the design invites it. */
    public Set<ActorId> forcePartners(boolean warEnded) {
        return warEnded && ukraine == UkraineClause.IN_THE_FORCE_AFTER_THE_WAR
                ? ImmutableSortedSet.<ActorId>naturalOrder()
                        .addAll(members)
                        .add(UKRAINE)
                        .build()
                : members;
    }

    /**
     * Whether it can use decisions of the Council of the Union, which only a formation of the Union can.
     */
    public boolean mayUseCouncilDecisions() {
        return euLink == EuLink.INSIDE;
    }

    /**
     * Whether the budget of the Union may pay for an operation that it authorises: for one of a formation of the Union, and
     * not where the operation has military or defence implications (Article 41(2) TEU).
     *
     * @param military whether it has
     */
    public boolean mayUseUnionBudget(boolean military) {
        return euLink == EuLink.INSIDE && !military;
    }

    /** The same design with these members, and no others. */
    public EuropeanSecurityCouncil with(Set<ActorId> newMembers) {
        return with(newMembers, true, rule);
    }

    /** The same design with another rule, such as one for a proposal that gives none. */
    public EuropeanSecurityCouncil with(CouncilRule newRule) {
        return with(members, rosterComplete, newRule);
    }

    private EuropeanSecurityCouncil with(Set<ActorId> newMembers, boolean complete, CouncilRule newRule) {
        return new EuropeanSecurityCouncil(
                id,
                name,
                proposed,
                base,
                newMembers,
                complete,
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
