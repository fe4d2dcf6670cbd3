package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.Ballot;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who pays for a military operation of the Union. Common costs are shared by key among the voters that did not abstain with
 * a declaration; all other costs lie where they fall. A plain abstainer pays.
 *
 * @param common the common costs
 * @param own what each sender bears itself, in cents
 * @see "Article 41(2) TEU; Decision (CFSP) 2021/509"
 */
public record OperationBill(CostShares common, Map<ActorId, Long> own) {

    public OperationBill {
        own = ImmutableSortedMap.copyOf(own);
    }

    /**
     * The bill of an operation that was decided.
     *
     * @param launch how the launch was voted; who has no vote in it, as Denmark had none, does not pay either
     * @param commonCostInCents what is on the list of common costs
     * @param ownCostInCents all other costs by the sender that has them; sending is a choice apart from the vote
     * @param key by which common costs are shared: national product, or what unanimity chose instead
     */
    public static OperationBill of(
            Ballot launch, long commonCostInCents, Map<ActorId, Long> ownCostInCents, ContributionKey key) {
        Set<ActorId> declared = launch.where(level -> level == Level.ABSTAIN_DECLARED);
        Set<ActorId> contributors = Sets.difference(launch.electorate().voters(), declared);
        return new OperationBill(CostShares.of(commonCostInCents, key, contributors), ownCostInCents);
    }

    /** What each pays in all, in cents. */
    public Map<ActorId, Long> total() {
        Map<ActorId, Long> all = new TreeMap<>(common.cents());
        own.forEach((state, cents) -> all.merge(state, cents, Math::addExact));
        return ImmutableSortedMap.copyOf(all);
    }
}
