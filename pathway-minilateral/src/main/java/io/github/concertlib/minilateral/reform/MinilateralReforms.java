package io.github.concertlib.minilateral.reform;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.minilateral.cluster.StrictClusters;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.minilateral.state.StateProfiles;
import io.github.concertlib.minilateral.treaty.Treaties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dated changes of this pathway. Each leaves alone a provision that does not hold what it changes, so that it may be put to
 * every layer of an order in turn.
 */
public final class MinilateralReforms {

    private final GroupReforms ofGroups;
    private final CouncilReforms ofCouncils;
    private final ClusterReforms ofClusters;
    private final TreatyReforms ofTreaties;

    /** Changes of what these hold. */
    public MinilateralReforms(
            Groups groups,
            Treaties treaties,
            EuropeanSecurityCouncils councils,
            StrictClusters clusters,
            StateProfiles profiles) {
        ofGroups = new GroupReforms(groups);
        ofCouncils = new CouncilReforms(councils, profiles);
        ofClusters = new ClusterReforms(clusters);
        ofTreaties = new TreatyReforms(treaties);
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
     * What duties point back to binds nobody any more. Duties provided under the reading by which they fall with it do so once
     * none of their other anchors is left; under the other reading nothing changes.
     */
    public Reform lapse(String anchor, LocalDate from) {
        return ofTreaties.lapse(anchor, from);
    }

    /**
     * A group gets a framework nation, or others in the place of those it has.
     *
     * @throws IllegalArgumentException when one of them is no member
     */
    public Reform lead(String group, Set<ActorId> nations, LocalDate from) {
        return ofGroups.lead(group, nations, from);
    }

    /** States join a group, as framework nations where those alone decide. An associated nation that joins gets a vote. */
    public Reform admit(String group, Set<ActorId> states, LocalDate from) {
        return ofGroups.admit(group, states, from);
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
