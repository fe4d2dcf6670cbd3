package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.minilateral.cluster.StrictCluster;
import io.github.concertlib.minilateral.cluster.StrictClusters;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.minilateral.state.StateProfiles;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Dated changes of this pathway. Each leaves alone a provision that does not hold what it changes, so that it may be put to
 * every layer of an order in turn.
 */
public final class MinilateralReforms {

    private final Groups groups;
    private final Treaties treaties;
    private final EuropeanSecurityCouncils councils;
    private final StrictClusters clusters;
    private final GroupReforms ofGroups;
    private final CouncilReforms ofCouncils;
    private final ClusterReforms ofClusters;
    private final TreatyReforms ofTreaties;

    /** Changes of what these hold, under the readings chosen. */
    public MinilateralReforms(
            Groups groups,
            Treaties treaties,
            EuropeanSecurityCouncils councils,
            StrictClusters clusters,
            StateProfiles profiles,
            Interpretations readings) {
        this.groups = groups;
        this.treaties = treaties;
        this.councils = councils;
        this.clusters = clusters;
        ofGroups = new GroupReforms(groups);
        ofCouncils = new CouncilReforms(councils, profiles, readings);
        ofClusters = new ClusterReforms(clusters);
        ofTreaties = new TreatyReforms(treaties, readings);
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
        return ofCouncils.found(design, members, rule, from);
    }

    /** Who votes in a council that is founded with these members, or with those of the design where none are given. */
    Set<ActorId> voters(String design, Set<ActorId> members) {
        return ofCouncils.voters(design, members);
    }

    /** The war in Ukraine ends, and it joins the force of every council whose design invites it then. */
    public Reform warEnds(LocalDate from) {
        return ofCouncils.warEnds(from);
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
        return ofClusters.foundCluster(cluster, members, inBreach, operations, memberships, from);
    }

    /** A strict cluster expels a member: it is asked and bound no more. Whether there was a majority is another question. */
    public Reform expel(String cluster, ActorId state, LocalDate from) {
        return ofClusters.expel(cluster, state, from);
    }

    /** A strict cluster suspends a member: it has no vote, and is bound as before. */
    public Reform suspend(String cluster, ActorId state, LocalDate from) {
        return ofClusters.suspend(cluster, state, from);
    }

    /**
     * A treaty after the model of the Western European Union, with a duty of mutual defence: a new one, since the old was
     * terminated.
     */
    public Reform revive(String group, Set<ActorId> members, LocalDate from) {
        return ofGroups.revive(group, members, from);
    }

    /** A signed treaty enters into force. It joins the layer in which other bilateral instruments stand. */
    public Reform ratify(String treaty, LocalDate from) {
        return ofTreaties.ratify(treaty, from);
    }

    /**
     * Something binds nobody any more: wherever it stands in the order it is gone, with its procedures and its duties. Bilateral
     * duties that point back to it, provided under the reading by which they fall with it, do so once none of their other anchors
     * binds both parties; under the other reading they stand.
     */
    public Reform lapse(String anchor, LocalDate from) {
        requireKnown(
                "arrangement",
                anchor,
                Stream.of(
                        ids(groups.all(), Group::id),
                        ids(treaties.all(), Treaty::id),
                        treaties.all().stream().flatMap(treaty -> treaty.anchors().stream()),
                        ids(councils.all(), EuropeanSecurityCouncil::id),
                        ids(clusters.all(), StrictCluster::id)));
        return ofTreaties.lapse(anchor, from);
    }

    /**
     * A group gets a framework nation, or others in the place of those it has.
     *
     * @throws IllegalArgumentException when applied to a group of which one of them is no member
     */
    public Reform lead(String group, Set<ActorId> nations, LocalDate from) {
        return ofGroups.lead(group, nations, from);
    }

    /**
     * States join a group, as framework nations where those alone decide; an associated nation that joins gets a vote. Or they
     * join a council or a strict cluster that has members: whether these agree is another question.
     */
    public Reform admit(String to, Set<ActorId> states, LocalDate from) {
        requireKnown(
                "group, council or cluster",
                to,
                Stream.of(
                        ids(groups.all(), Group::id),
                        ids(councils.all(), EuropeanSecurityCouncil::id),
                        ids(clusters.all(), StrictCluster::id)));
        if (ids(councils.all(), EuropeanSecurityCouncil::id)
                .anyMatch(id -> id.id().equals(to))) {
            return ofCouncils.admit(to, states, from);
        }
        return ids(clusters.all(), StrictCluster::id).anyMatch(id -> id.id().equals(to))
                ? ofClusters.admit(to, states, from)
                : ofGroups.admit(to, states, from);
    }

    private static <T> Stream<ArrangementId> ids(Collection<T> all, Function<T, ArrangementId> id) {
        return all.stream().map(id);
    }

    private static void requireKnown(String what, String id, Stream<Stream<ArrangementId>> known) {
        List<String> ids = known.flatMap(some -> some)
                .map(ArrangementId::id)
                .distinct()
                .sorted()
                .toList();
        checkArgument(ids.contains(id), "unknown %s '%s'%s", what, id, Nearest.hint(id, ids));
    }

    /**
     * An upgraded Joint Expeditionary Force: it brings enablers of its own, by the same rule. The report names it among the
     * parts of a multinational force and leaves open how; this is one way.
     */
    public Reform upgradeJef(LocalDate from) {
        return ofGroups.upgradeJef(from);
    }

    /** The European Air Transport Command plans and pays for the common part besides commanding it. */
    public Reform upgradeEatc(LocalDate from) {
        return ofGroups.upgradeEatc(from);
    }

    /** Groups become one: the first takes in the members and the acts of the others, and decides by its own rule. */
    public Reform consolidate(List<String> ids, LocalDate from) {
        return ofGroups.consolidate(ids, from);
    }
}
