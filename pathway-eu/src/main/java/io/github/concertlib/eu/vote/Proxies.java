package io.github.concertlib.eu.vote;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.Electorate;
import java.util.Map;

/**
 * Members that are not there and let another vote for them. Each member may act for one other at most. Who is represented
 * votes as told by its instruction; who is absent without a proxy counts as missing, which blocks a unanimity.
 *
 * @param representatives the member that acts, by the member represented
 * @see "Article 239 TFEU (from memory)"
 */
public record Proxies(Map<ActorId, ActorId> representatives) {

    public Proxies {
        representatives = ImmutableSortedMap.copyOf(representatives);
        representatives.forEach(
                (absent, acting) -> checkArgument(!absent.equals(acting), "%s cannot represent itself", absent));
        long acting = representatives.values().stream().distinct().count();
        checkArgument(
                acting == representatives.size(),
                "a member may act for one other at most, but one acts for several in %s",
                representatives);
    }

    /**
     * The votes with proxies counted.
     *
     * @param present the votes of those there; a member represented is absent in it
     * @param instructions how each member represented votes
     * @throws IllegalArgumentException naming a representative that is not there, or a member represented that is, or one
     *     without an instruction
     */
    public Ballot count(Electorate voters, Positions present, Map<ActorId, Level> instructions) {
        Positions counted = present;
        for (Map.Entry<ActorId, ActorId> proxy : representatives.entrySet()) {
            ActorId absent = proxy.getKey();
            checkArgument(
                    present.of(absent, voters.forum()) == Level.ABSENT,
                    "%s is represented by %s but is not absent",
                    absent,
                    proxy.getValue());
            checkArgument(
                    voters.voters().contains(proxy.getValue())
                            && present.of(proxy.getValue(), voters.forum()).isOrdered(),
                    "%s, who is to act for %s, is not there",
                    proxy.getValue(),
                    absent);
            checkArgument(instructions.containsKey(absent), "%s gave no instruction to %s", absent, proxy.getValue());
            counted = counted.with(absent, voters.forum(), instructions.get(absent));
        }
        return new Ballot(voters, counted);
    }
}
