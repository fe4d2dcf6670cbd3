package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.actor.ActorId;
import java.util.Optional;
import java.util.Set;

/**
 * What a record says should come out. Empty means not asserted; an empty set means nobody.
 *
 * @param adopted whether it was adopted; where it was at a second try, this speaks of the first
 * @param adoptedLater whether the same body adopted the same thing later
 * @param blockedBy who stood in the way
 * @param boundExempt members whom it does not bind
 * @param paysExempt members who do not pay
 * @param participantsInclude some who take part
 * @param participantsExclude some who do not
 * @param vote the count
 * @param fallback the route taken instead
 * @param days from the request to the decision
 */
public record Expected(
        Optional<Boolean> adopted,
        Optional<Boolean> adoptedLater,
        Optional<Set<ActorId>> blockedBy,
        Optional<Set<ActorId>> boundExempt,
        Optional<Set<ActorId>> paysExempt,
        Optional<Set<ActorId>> participantsInclude,
        Optional<Set<ActorId>> participantsExclude,
        Optional<ExpectedVote> vote,
        Optional<ExpectedFallback> fallback,
        Optional<Long> days) {}
