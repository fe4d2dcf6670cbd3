package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.cluster.StrictCluster;
import io.github.concertlib.minilateral.cluster.StrictClusters;
import io.github.concertlib.minilateral.council.CouncilRule;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.GroupRule;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.minilateral.state.StateProfiles;
import io.github.concertlib.minilateral.treaty.Anchors;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Dated changes of this pathway. Each leaves alone a provision that does not hold what it changes, so that it may be put to
 * every layer of an order in turn.
 */
public final class MinilateralReforms {

    private static final Source TASK_FORCE = Source.of(
            "More Europe in Defence: Three Pathways, Task Force report, May 2026, recommendations on pathway 2",
            Quality.PROPOSAL,
            Confidence.STATED);

    private static final List<String> SUPPORTERS = List.of("CEPS", "Clingendael", "IEP at Bocconi");

    private final Groups groups;
    private final Treaties treaties;
    private final EuropeanSecurityCouncils councils;
    private final StrictClusters clusters;
    private final StateProfiles profiles;

    public MinilateralReforms(
            Groups groups,
            Treaties treaties,
            EuropeanSecurityCouncils councils,
            StrictClusters clusters,
            StateProfiles profiles) {
        this.groups = groups;
        this.treaties = treaties;
        this.councils = councils;
        this.clusters = clusters;
        this.profiles = profiles;
    }

    /**
     * Founds a European Security Council after one of the designs, with what the design leaves open filled in.
     *
     * @param design its id
     * @param members the members; empty to take those that the design names
     * @param rule how it authorises; empty to take the design's
     * @throws IllegalArgumentException when the design names no members or no rule, and neither is given
     */
    public Reform found(String design, Set<ActorId> members, Optional<DecisionRule> rule, LocalDate from) {
        EuropeanSecurityCouncil named = councils.named(design);
        checkArgument(
                !members.isEmpty() || !named.members().isEmpty(), "design '%s' names no members; name them", design);
        checkArgument(
                rule.isPresent() || named.rule().authorises(),
                "design '%s' has no rule to authorise by (%s); give one",
                design,
                named.rule());
        EuropeanSecurityCouncil closed = members.isEmpty() ? named.with(named.members()) : named.with(members);
        EuropeanSecurityCouncil founded = rule.isPresent() ? closed.with(CouncilRule.UNANIMITY) : closed;
        boolean asProposed = members.isEmpty() && rule.isEmpty() && named.rosterComplete();
        Standing standing = asProposed ? Standing.PROPOSED : Standing.STYLISED;
        return reform(
                "found:" + design,
                named.name() + " is founded with " + founded.members().size() + " members",
                from,
                standing,
                named.source(),
                named.supporters(),
                named.dissenters(),
                provision -> provision
                        .find(named.id())
                        .map(now -> founded(provision, now, founded, rule))
                        .orElse(provision));
    }

    private Provision founded(
            Provision provision, Arrangement now, EuropeanSecurityCouncil founded, Optional<DecisionRule> rule) {
        boolean headsVote = !Sets.intersection(now.members(provision.at()), founded.institutions())
                .isEmpty();
        Interpretations readings = headsVote
                ? Interpretations.defaults().with(EuropeanSecurityCouncil.INSTITUTIONAL_VOTE.id(), "with")
                : Interpretations.defaults();
        List<Procedure> procedures = founded.procedures(readings, profiles).stream()
                .map(procedure -> procedure.function().equals(Function.AUTHORISE)
                        ? rule.map(given -> ruledBy(procedure, given)).orElse(procedure)
                        : procedure)
                .toList();
        return Replace.whole(provision, founded.arrangement(readings), procedures, List.of());
    }

    private static Procedure ruledBy(Procedure procedure, DecisionRule rule) {
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                rule.citing(Source.stylised("assumed: the design gives no such rule")),
                procedure.effects(),
                procedure.legalBasis(),
                Standing.STYLISED);
    }

    /**
     * Founds a strict cluster.
     *
     * @param inBreach members found not to keep its norms any more
     * @param operations how it decides on operations; empty for the default
     * @param memberships how it decides who belongs; empty for the default
     */
    public Reform foundCluster(
            String cluster,
            Set<ActorId> members,
            Set<ActorId> inBreach,
            Optional<DecisionRule> operations,
            Optional<DecisionRule> memberships,
            LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        checkArgument(!members.isEmpty(), "cluster '%s' is founded without members; name them", cluster);
        StrictCluster founded = new StrictCluster(
                model.id(),
                model.name(),
                model.area(),
                model.core(),
                model.institutionalCore(),
                model.oversight(),
                members,
                Set.of(),
                Sets.difference(members, inBreach),
                operations.orElse(model.operations()),
                memberships.orElse(model.memberships()),
                model.founded(),
                model.source());
        return reform(
                "found:" + cluster,
                model.name() + " is founded with " + members.size() + " members",
                from,
                Standing.STYLISED,
                model.source(),
                List.of(),
                List.of(),
                replacing(
                        model.id(),
                        provision -> Replace.whole(provision, founded.arrangement(), founded.procedures(), List.of())));
    }

    /** A strict cluster expels a member: it is asked and bound no more. Whether there was a majority is another question. */
    public Reform expel(String cluster, ActorId state, LocalDate from) {
        StrictCluster model = clusters.named(cluster);
        return reform(
                "expel:" + cluster + ":" + state,
                model.name() + " expels " + state,
                from,
                Standing.STYLISED,
                model.source(),
                List.of(),
                List.of(),
                provision -> Edit.leave(model.id(), state)
                        .apply(provision)
                        .keeping(
                                procedure -> !procedure.id().equals(model.expulsionOf(state)), procedure -> procedure));
    }

    /**
     * A treaty after the model of the Western European Union, with a duty of mutual defence: a new one, since the old was
     * terminated.
     */
    public Reform revive(String group, Set<ActorId> members, LocalDate from) {
        Group model = groups.named(group);
        checkArgument(
                model.mutualDefence().isPresent() && model.arrangement().standing() == Standing.PROPOSED,
                "'%s' is no proposal of a treaty of mutual defence",
                group);
        checkArgument(members.size() >= 2, "a treaty of mutual defence takes two parties; there are %s", members);
        Source source = model.arrangement().source();
        return reform(
                "revive:" + group,
                model.arrangement().name() + ", " + members.size() + " parties",
                from,
                Standing.STYLISED,
                source,
                List.of(),
                List.of(),
                replacing(model.id(), provision -> {
                    Group founded = model.as(Rosters.of(
                            model.arrangement(),
                            members,
                            model.arrangement().validity().inForceFrom(),
                            source));
                    return Replace.whole(
                            provision,
                            founded.arrangement(),
                            founded.procedures(provision.at()),
                            founded.duties(provision.at()));
                }));
    }

    /** A signed treaty enters into force. It joins the layer in which other bilateral instruments stand. */
    public Reform ratify(String treaty, LocalDate from) {
        Treaty inForce = treaties.named(treaty).inForceFrom(from);
        return reform(
                "ratify:" + treaty,
                inForce.name() + " enters into force",
                from,
                Standing.STYLISED,
                Source.stylised("assumed: entry into force on " + from),
                List.of(),
                List.of(),
                provision -> provision.arrangements().stream().anyMatch(MinilateralReforms::isBilateral)
                                && !provision.has(inForce.id())
                        ? Replace.adding(
                                provision,
                                inForce.arrangement(),
                                inForce.findings(),
                                inForce.commitments(reading(provision)))
                        : provision);
    }

    private static boolean isBilateral(Arrangement arrangement) {
        return arrangement.layer() == Layer.BILATERAL;
    }

    /** The reading under which the duties of a provision were made. */
    private static Interpretations reading(Provision provision) {
        return provision.commitments().stream().anyMatch(Anchors::mayFall)
                ? Interpretations.defaults().with(Anchors.READING.id(), "duty-falls")
                : Interpretations.defaults();
    }

    /**
     * What duties point back to binds nobody any more. Duties provided under the reading by which they fall with it do so once
     * none of their other anchors is left; under the other reading nothing changes.
     */
    public Reform lapse(String anchor, LocalDate from) {
        ArrangementId gone = ArrangementId.of(anchor);
        return reform(
                "lapse:" + anchor,
                "'" + anchor + "' binds nobody any more",
                from,
                Standing.STYLISED,
                Source.stylised("assumed: '" + anchor + "' lapses"),
                List.of(),
                List.of(),
                provision -> provision.owing(provision.commitments().stream()
                        .filter(duty -> !Anchors.mayFall(duty) || !onlyAnchoredIn(duty, gone))
                        .map(duty -> Anchors.mayFall(duty) ? withoutAnchor(duty, gone) : duty)
                        .toList()));
    }

    private static boolean onlyAnchoredIn(Commitment duty, ArrangementId anchor) {
        return duty.anchors().equals(ImmutableSet.of(anchor));
    }

    private static Commitment withoutAnchor(Commitment duty, ArrangementId anchor) {
        return new Commitment(
                duty.id(),
                duty.instrument(),
                duty.clause(),
                duty.obligors(),
                duty.beneficiaries(),
                duty.obligation(),
                duty.strength(),
                duty.discretion(),
                duty.triggers(),
                duty.onRequest(),
                duty.jointFinding(),
                Sets.difference(duty.anchors(), ImmutableSet.of(anchor)),
                duty.qualifications(),
                duty.source(),
                duty.outside());
    }

    /**
     * A group gets a framework nation, or others in the place of those it has.
     *
     * @throws IllegalArgumentException when one of them is no member
     */
    public Reform lead(String group, Set<ActorId> nations, LocalDate from) {
        Group named = groups.named(group);
        checkArgument(!nations.isEmpty(), "group '%s' with no framework nation named", group);
        checkArgument(
                named.arrangement().members(from).containsAll(nations),
                "lead nations %s of '%s' are not all members %s",
                nations,
                group,
                named.arrangement().members(from));
        return reform(
                "lead:" + group,
                nations + " lead " + named.arrangement().name(),
                from,
                Standing.STYLISED,
                TASK_FORCE,
                List.of(),
                List.of(),
                replacing(named.id(), provision -> {
                    Arrangement led = Rosters.led(provision.arrangement(named.id()), nations);
                    Group after = named.as(led);
                    return provision
                            .replacing(led)
                            .keeping(
                                    procedure -> true,
                                    procedure -> procedure.arrangement().equals(named.id())
                                            ? after.rule(procedure.function(), provision.at())
                                                    .map(rule -> withRule(procedure, rule))
                                                    .orElse(procedure)
                                            : procedure);
                }));
    }

    private static Procedure withRule(Procedure procedure, DecisionRule rule) {
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                rule,
                procedure.effects(),
                procedure.legalBasis(),
                procedure.standing());
    }

    /** States join a group, as framework nations where those alone decide. An associated nation that joins gets a vote. */
    public Reform admit(String group, Set<ActorId> states, LocalDate from) {
        Group named = groups.named(group);
        checkArgument(!states.isEmpty(), "nobody is admitted to '%s'; name states", group);
        Role role = named.rule() == GroupRule.UNANIMITY_OF_FRAMEWORK_NATIONS ? Role.FRAMEWORK_NATION : Role.MEMBER;
        return reform(
                "admit:" + group,
                states + " join " + named.arrangement().name(),
                from,
                Standing.STYLISED,
                TASK_FORCE,
                List.of(),
                List.of(),
                replacing(named.id(), provision -> {
                    Arrangement wider =
                            Rosters.joined(provision.arrangement(named.id()), states, role, from, TASK_FORCE);
                    return provision
                            .replacing(wider)
                            .keeping(
                                    procedure -> true,
                                    procedure -> procedure.arrangement().equals(named.id())
                                            ? procedure.among(Electorate.of(
                                                    procedure.electorate().forum(),
                                                    Sets.union(
                                                            procedure
                                                                    .electorate()
                                                                    .voters(),
                                                            states)))
                                            : procedure);
                }));
    }

    /**
     * An upgraded Joint Expeditionary Force: it brings enablers of its own, by the same rule. The report names it among the
     * parts of a multinational force and leaves open how; this is one way.
     */
    public Reform upgradeJef(LocalDate from) {
        return more(
                "jef",
                ImmutableMap.of(Function.ENABLE, "bring enablers into it"),
                "Joint Expeditionary Force upgraded with enablers of its own",
                from);
    }

    /** The European Air Transport Command plans and pays for the common part besides commanding it. */
    public Reform upgradeEatc(LocalDate from) {
        return more(
                "eatc",
                ImmutableMap.of(
                        Function.of("PLAN"), "plan for a joint operation", Function.FUND, "pay for common enablers"),
                "European Air Transport Command plans and funds as well",
                from);
    }

    private Reform more(String group, Map<Function, String> acts, String title, LocalDate from) {
        Group named = groups.named(group);
        return reform(
                "upgrade:" + group,
                title,
                from,
                Standing.STYLISED,
                TASK_FORCE,
                SUPPORTERS,
                List.of(),
                replacing(named.id(), provision -> {
                    Group upgraded = named.as(provision.arrangement(named.id())).deciding(acts);
                    Provision changed = provision.replacing(upgraded.arrangement());
                    for (Procedure procedure : upgraded.procedures(provision.at())) {
                        if (acts.containsKey(procedure.function())) {
                            changed = changed.with(assumed(procedure, title));
                        }
                    }
                    return changed;
                }));
    }

    /** A procedure that exists under the reform alone. */
    private static Procedure assumed(Procedure procedure, String reform) {
        Source source = Source.stylised("assumed: " + reform);
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                procedure.rule(),
                procedure.effects(),
                source,
                Standing.STYLISED);
    }

    /** Groups become one: the first takes in the members and the acts of the others, and decides by its own rule. */
    public Reform consolidate(List<String> ids, LocalDate from) {
        checkArgument(ids.size() >= 2, "consolidating takes two groups; there are %s", ids);
        Group first = groups.named(ids.get(0));
        Set<ActorId> members = new TreeSet<>(first.arrangement().members(from));
        Map<Function, String> acts = new LinkedHashMap<>();
        Set<ArrangementId> taken = new TreeSet<>();
        for (String id : ids.subList(1, ids.size())) {
            Group other = groups.named(id);
            members.addAll(other.arrangement().members(from));
            taken.add(other.id());
            for (Function function : other.arrangement().competences()) {
                if (first.rule().canDecideOn(function) && !first.decides().containsKey(function)) {
                    acts.put(
                            function,
                            other.decides()
                                    .getOrDefault(function, function.name().toLowerCase(Locale.ROOT) + " together"));
                }
            }
        }
        Set<ActorId> joining = Sets.difference(members, first.arrangement().members(from));
        Role role = first.rule() == GroupRule.UNANIMITY_OF_FRAMEWORK_NATIONS ? Role.FRAMEWORK_NATION : Role.MEMBER;
        return reform(
                "consolidate:" + String.join("+", ids),
                String.join(" and ", ids) + " become one",
                from,
                Standing.STYLISED,
                TASK_FORCE,
                List.of(),
                List.of(),
                provision -> {
                    Provision changed = provision;
                    if (provision.has(first.id())) {
                        Arrangement wider = Rosters.joined(
                                provision.arrangement(first.id()),
                                ImmutableSortedSet.copyOf(joining),
                                role,
                                from,
                                TASK_FORCE);
                        Group one = first.as(wider).deciding(acts);
                        changed = Replace.whole(
                                provision,
                                one.arrangement(),
                                one.procedures(provision.at()).stream()
                                        .map(procedure -> acts.containsKey(procedure.function())
                                                ? assumed(procedure, String.join(" and ", ids) + " become one")
                                                : procedure)
                                        .toList(),
                                one.commitments(provision.at()));
                    }
                    for (ArrangementId gone : taken) {
                        changed = changed.has(gone) ? Replace.without(changed, gone) : changed;
                    }
                    return changed;
                });
    }

    /** The war in Ukraine ends, and it joins the force of every council whose design invites it then. */
    public Reform warEnds(LocalDate from) {
        return reform(
                "war-ends",
                "The war in Ukraine ends; councils that invite it take it into their force",
                from,
                Standing.STYLISED,
                TASK_FORCE,
                SUPPORTERS,
                List.of("RUSI"),
                provision -> {
                    Provision changed = provision;
                    for (EuropeanSecurityCouncil design : councils.all()) {
                        Optional<Procedure> offers = changed.procedures().stream()
                                .filter(procedure -> procedure.arrangement().equals(design.id())
                                        && procedure.function().equals(Function.GENERATE))
                                .findFirst();
                        if (offers.isPresent()) {
                            Set<ActorId> states = Sets.difference(
                                    changed.arrangement(design.id()).members(changed.at()), design.institutions());
                            changed = changed.with(design.with(ImmutableSortedSet.copyOf(states))
                                    .contribution(profiles, true));
                        }
                    }
                    return changed;
                });
    }

    private static Edit replacing(ArrangementId id, Edit edit) {
        return provision -> provision.has(id) ? edit.apply(provision) : provision;
    }

    private static Reform reform(
            String id,
            String title,
            LocalDate from,
            Standing standing,
            Source source,
            List<String> supporters,
            List<String> dissenters,
            Edit edit) {
        return new Reform("minilateral:" + id, title, from, standing, source, supporters, dissenters, List.of(edit));
    }
}
