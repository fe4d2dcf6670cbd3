package io.github.concertlib.nato.event;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Attempt;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.nato.NatoPathway;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.command.Post;
import java.util.Set;

/**
 * What the Alliance can still do after an event, when everybody else is willing: computed from the rules, nothing is looked
 * up.
 *
 * @param parties how many sit in the Council
 * @param decides whether the Council can start an operation
 * @param stoppedBy those who stand in the way of it
 * @param consults whether a consultation can be had
 * @param owing those who owe help under Article 5
 * @param saceurPrepares whether SACEUR can alert and stage forces on delegated powers
 * @param commands whether some line of command can lead
 * @param commandStoppedBy those who stand in the way of it; empty where posts are vacant
 * @param vacant the posts nobody holds
 * @param generates whether forces can be transferred to NATO
 * @param nationsHelp whether allies can still send help of their own
 * @param enabled whether some of each strategic enabler is left
 */
public record Aftermath(
        int parties,
        boolean decides,
        Set<ActorId> stoppedBy,
        boolean consults,
        Set<ActorId> owing,
        boolean saceurPrepares,
        boolean commands,
        Set<ActorId> commandStoppedBy,
        Set<String> vacant,
        boolean generates,
        boolean nationsHelp,
        boolean enabled) {

    /** What is left after an event on the day of a contingency. */
    public static Aftermath of(AllianceEvent event, NatoPathway nato, Contingency contingency) {
        Contingency asked = event.shape(contingency);
        Provision provision = event.apply(nato.provide(asked.on()));
        Positions positions = event.shape(Positions.all(Level.ASSENT));
        Architecture order = Architecture.on(asked.on()).tier("NATO", nato, provision);
        Outcome command = order.respondTo(asked, Function.COMMAND, positions);
        return new Aftermath(
                provision.arrangement(NatoPathway.NATO).members(asked.on()).size(),
                can(order, asked, Function.AUTHORISE, positions),
                order.respondTo(asked, Function.AUTHORISE, positions).blockedBy(),
                can(order, asked, Function.CONSULT, positions),
                provision.commitments().stream()
                        .filter(duty -> duty.id().equals("nato:art5"))
                        .flatMap(duty -> duty.owedBy(asked).stream())
                        .collect(toImmutableSortedSet(ActorId::compareTo)),
                can(order, asked, Function.of("PREPARE"), positions),
                command instanceof Outcome.Authorised,
                command.attempts().stream()
                        .filter(attempt -> attempt.verdict() == Verdict.FAILS)
                        .map(Attempt::blockedBy)
                        .flatMap(Set::stream)
                        .collect(toImmutableSortedSet(ActorId::compareTo)),
                vacant(provision),
                can(order, asked, Function.GENERATE, positions),
                can(order, asked, Function.of("ASSIST"), positions),
                can(order, asked, Function.ENABLE, positions));
    }

    private static boolean can(Architecture order, Contingency asked, Function function, Positions positions) {
        return order.respondTo(asked, function, positions) instanceof Outcome.Authorised;
    }

    private static Set<String> vacant(Provision provision) {
        return NatoPathway.commandStructure(provision)
                .map(CommandStructure::posts)
                .map(posts -> posts.values().stream()
                        .filter(Post::isVacant)
                        .map(Post::id)
                        .collect(toImmutableSortedSet(String::compareTo)))
                .orElse(ImmutableSortedSet.of());
    }
}
