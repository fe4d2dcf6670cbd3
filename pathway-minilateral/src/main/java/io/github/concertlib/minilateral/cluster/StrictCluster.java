package io.github.concertlib.minilateral.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A cluster founded on a treaty, parallel to the Union: one policy area, its own government, oversight, and a membership that
 * can be suspended or ended by the others. Its decisions bind its members and nobody else.
 *
 * <p>The proposal gives no voting rule, no threshold for expulsion and nobody who judges whether norms were broken: these are
 * parameters. Two levels of decision are kept apart: running an operation, in the forum of the cluster, and changing who
 * belongs, in a forum of its own. Each change returns a new cluster.
 *
 * @param id its key
 * @param name as printed
 * @param area the one policy area
 * @param core whether it is a core cluster, such as security: joining one takes a firm commitment to liberal democracy
 * @param institutionalCore what holds it together, in words
 * @param oversight who watches over it
 * @param members those who belong, suspended or not
 * @param suspended members without a vote for the time being; bound by what is decided as before
 * @param democracies the states found to be committed to liberal democracy, by whoever judges it in the question at hand
 * @param operations the rule for running an operation
 * @param memberships the rule for admitting, suspending and expelling, among the members other than the state concerned
 * @param founded the day from which it counts
 * @param source where it is proposed
 * @see "Besch and Youngs, Europe Needs a New Way to Cooperate, Foreign Affairs, May 2025"
 */
public record StrictCluster(
        ArrangementId id,
        String name,
        String area,
        boolean core,
        String institutionalCore,
        Oversight oversight,
        Set<ActorId> members,
        Set<ActorId> suspended,
        Set<ActorId> democracies,
        DecisionRule operations,
        DecisionRule memberships,
        LocalDate founded,
        Source source) {

    private static final Function EXPEL = Function.of("EXPEL");
    private static final Function SUSPEND = Function.of("SUSPEND");

    public StrictCluster {
        members = ImmutableSortedSet.copyOf(members);
        suspended = ImmutableSortedSet.copyOf(suspended);
        democracies = ImmutableSortedSet.copyOf(democracies);
        checkArgument(
                members.containsAll(suspended), "suspended in '%s': %s, not all members %s", id, suspended, members);
    }

    /** Where operations are decided. */
    public Forum forum() {
        return Forum.of(id.id());
    }

    /** Where it is decided who belongs. */
    public Forum membershipForum() {
        return Forum.of(id.id() + ":membership");
    }

    /** Those with a vote: the members that are not suspended. */
    public Set<ActorId> voting() {
        return ImmutableSortedSet.copyOf(Sets.difference(members, suspended));
    }

    /** Those bound by what it decides: its members, the suspended ones too, and nobody else. */
    public Set<ActorId> bound() {
        return members;
    }

    /**
     * What it takes to admit a state.
     *
     * @throws IllegalArgumentException for a member, or where a core cluster is asked to take a state not committed to liberal
     *     democracy
     */
    public Condition admission(ActorId state) {
        checkArgument(!members.contains(state), "%s is a member of '%s' already", state, id);
        checkArgument(
                !core || democracies.contains(state),
                "%s cannot join '%s': a core cluster takes states committed to liberal democracy",
                state,
                id);
        return decided("admit " + state, voting());
    }

    /**
     * Whether a member may be suspended or expelled: when it is no longer found to keep the founding norms. It may be; nothing
     * says that it must.
     */
    public boolean mayBePutOut(ActorId state) {
        return members.contains(state) && !democracies.contains(state);
    }

    /**
     * What it takes to suspend a member; the state concerned has no vote on it.
     *
     * @throws IllegalArgumentException when it is no member, or keeps the norms
     */
    public Condition suspension(ActorId state) {
        requireBreach(state);
        return decided("suspend " + state, Sets.difference(voting(), Set.of(state)));
    }

    /** What it takes to expel a member; the state concerned has no vote on it. */
    public Condition expulsion(ActorId state) {
        requireBreach(state);
        return decided("expel " + state, Sets.difference(voting(), Set.of(state)));
    }

    private void requireBreach(ActorId state) {
        checkArgument(members.contains(state), "%s is not a member of '%s'", state, id);
        checkArgument(
                mayBePutOut(state),
                "%s keeps the founding norms of '%s'; there is no ground to suspend or expel it",
                state,
                id);
    }

    private Condition decided(String act, Set<ActorId> voters) {
        return DecisionRules.bySomebody(memberships)
                .stated(Electorate.of(membershipForum(), voters))
                .as(name + ": " + act, source);
    }

    /** After the state was admitted. */
    public StrictCluster admitting(ActorId state) {
        admission(state);
        return with(Sets.union(members, Set.of(state)), suspended, democracies);
    }

    /** After the member was suspended. */
    public StrictCluster suspending(ActorId state) {
        requireBreach(state);
        return with(members, Sets.union(suspended, Set.of(state)), democracies);
    }

    /** After the member was expelled: later decisions neither ask nor bind it. */
    public StrictCluster expelling(ActorId state) {
        requireBreach(state);
        return with(Sets.difference(members, Set.of(state)), Sets.difference(suspended, Set.of(state)), democracies);
    }

    /** After a member left of its own will, which needs nobody's consent. */
    public StrictCluster leaving(ActorId state) {
        return with(Sets.difference(members, Set.of(state)), Sets.difference(suspended, Set.of(state)), democracies);
    }

    /** The same cluster, once a state is no longer found to keep the norms. By itself this changes no membership. */
    public StrictCluster findingInBreach(ActorId state) {
        return with(members, suspended, Sets.difference(democracies, Set.of(state)));
    }

    private StrictCluster with(Set<ActorId> newMembers, Set<ActorId> newSuspended, Set<ActorId> newDemocracies) {
        return new StrictCluster(
                id,
                name,
                area,
                core,
                institutionalCore,
                oversight,
                newMembers,
                newSuspended,
                newDemocracies,
                operations,
                memberships,
                founded,
                source);
    }

    /** The cluster as an arrangement, of those who belong now. */
    public Arrangement arrangement() {
        Validity since = Validity.from(founded);
        return new Arrangement(
                id,
                name,
                ImmutableSet.of(),
                Layer.CLUSTER,
                LegalForm.TREATY,
                Standing.PROPOSED,
                since,
                ImmutableSet.of(Function.CONSULT, Function.AUTHORISE),
                members.stream()
                        .map(member -> new Membership(
                                member, suspended.contains(member) ? Role.SUSPENDED : Role.MEMBER, since, source))
                        .toList(),
                !members.isEmpty(),
                source);
    }

    /**
     * How it authorises an operation; and, for every member against whom there is ground, how it is suspended and expelled.
     * What it decides on operations binds suspended members too. A cluster whose members nobody has named decides nothing, and
     * nor do members none of whom has a vote: all of them suspended, or the only one, on itself.
     */
    public List<Procedure> procedures() {
        if (members.isEmpty()) {
            return List.of();
        }
        ImmutableList.Builder<Procedure> procedures = ImmutableList.builder();
        procedures.add(procedure(
                "authorise",
                "run an operation",
                Function.AUTHORISE,
                Electorate.of(forum(), voting()),
                operations,
                new Effects(
                        Circle.ALL_VOTERS,
                        Circle.ALL_VOTERS,
                        suspended,
                        "as the cluster decides; forces stay national",
                        source)));
        for (ActorId member : new TreeSet<>(members)) {
            if (mayBePutOut(member) && !suspended.contains(member)) {
                procedures.add(onMember("suspend", SUSPEND, member, " has no vote for the time being"));
            }
            if (mayBePutOut(member)) {
                procedures.add(onMember("expel", EXPEL, member, " is no longer a member"));
            }
        }
        return procedures.build();
    }

    private Procedure onMember(String act, Function function, ActorId member, String follows) {
        return procedure(
                key(act, member),
                act + " " + member,
                function,
                Electorate.of(membershipForum(), Sets.difference(voting(), Set.of(member))),
                memberships,
                Effects.onAllVoters(member + follows, source));
    }

    private static String key(String act, ActorId member) {
        return act + "-" + member.code().toLowerCase(Locale.ROOT);
    }

    /** The key of the procedure by which a member is expelled. */
    public String expulsionOf(ActorId member) {
        return id + ":" + key("expel", member);
    }

    /** The key of the procedure by which a member is suspended. */
    public String suspensionOf(ActorId member) {
        return id + ":" + key("suspend", member);
    }

    private Procedure procedure(
            String key, String act, Function function, Electorate voters, DecisionRule rule, Effects effects) {
        return new Procedure(
                id + ":" + key,
                act,
                id,
                name,
                function,
                Set.of(),
                voters,
                DecisionRules.bySomebody(rule.source().equals(Source.unsourced()) ? rule.citing(source) : rule),
                effects,
                source,
                Standing.PROPOSED);
    }
}
