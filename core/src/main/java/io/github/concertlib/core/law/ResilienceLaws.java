package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.law.ArchitectureSuite.Case;
import io.github.concertlib.core.provision.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of an order when part of it is blocked, and what nobody can block. */
final class ResilienceLaws {

    private ResilienceLaws() {}

    static List<Law<ArchitectureSubject>> laws() {
        return ImmutableList.of(
                Law.of(
                                "A-14",
                                "asked twice, an order says the same",
                                "Concert: no clock, no chance",
                                ResilienceLaws::deterministic)
                        .brokenBy("an order that changes its mind", ResilienceLaws::changesItsMind),
                Law.of(
                                "A-15",
                                "a layer that is blocked takes no way from the others",
                                "Article 51 of the UN Charter: a blocked council impairs no other ground to act",
                                ResilienceLaws::blockedAlone)
                        .brokenBy(
                                "an order that gives up with its first layer",
                                () -> ArchitectureSuite.sample()
                                        .asking((order, contingency, function) -> Condition.all(
                                                order.condition(contingency, function),
                                                order.first(1).condition(contingency, function)))),
                Law.of(
                                "A-16",
                                "help is owed by those who promised it to the victim, never at second hand",
                                "Article 34 of the Vienna Convention on the Law of Treaties: no obligation for a third state without its consent",
                                ResilienceLaws::noSecondHandDuties)
                        .brokenBy(
                                "an order in which the friend of a friend must help",
                                () -> ArchitectureSuite.sample().owing(ResilienceLaws::friendsOfFriends)));
    }

    private static ArchitectureSubject changesItsMind() {
        AtomicInteger asked = new AtomicInteger();
        return ArchitectureSuite.sample()
                .asking((order, contingency, function) -> asked.getAndIncrement() % 2 == 0
                        ? order.condition(contingency, function)
                        : Condition.never());
    }

    private static Set<ActorId> friendsOfFriends(Architecture order, Contingency contingency) {
        Set<ActorId> owing = new TreeSet<>(order.members());
        contingency.victim().ifPresent(owing::remove);
        return contingency.victim().isPresent() ? owing : Set.of();
    }

    private static Optional<String> deterministic(ArchitectureSubject it, Draw draw) {
        Case drawn = ArchitectureSuite.drawn(it, draw, true);
        Verdict once = ArchitectureSuite.verdict(it, it.order(), drawn);
        Verdict again = ArchitectureSuite.verdict(it, it.order(), drawn);
        return expect(
                once == again,
                () -> drawn.when() + Tell.verdict(once) + "; asked again, " + Tell.verdict(again));
    }

    /** Everybody objects in the forums of one layer; the ways that pass through none of them stay as they are. */
    private static Optional<String> blockedAlone(ArchitectureSubject it, Draw draw) {
        Case drawn = ArchitectureSuite.drawn(it, draw, false);
        draw.assume(ArchitectureSuite.isFallback(it.order().combiner(drawn.function())));
        Tier blocked = draw.oneOf(it.order().tiers());
        Set<Forum> closed = forums(blocked.routes(drawn.function(), drawn.contingency()));
        Positions objecting = drawn.positions();
        for (Positions.Seat seat : drawn.seats()) {
            if (closed.contains(seat.forum())) {
                objecting = objecting.with(seat.actor(), seat.forum(), Level.OBJECT);
            }
        }
        Optional<Route> open = it.order().routes(drawn.contingency(), drawn.function()).stream()
                .filter(route -> forums(List.of(route)).stream().noneMatch(closed::contains))
                .filter(route -> route.condition().evaluate(drawn.positions()) == Verdict.HOLDS)
                .findFirst();
        draw.assume(open.isPresent());
        Case when = new Case(drawn.contingency(), drawn.function(), drawn.seats(), objecting);
        return expect(
                ArchitectureSuite.verdict(it, it.order(), when) == Verdict.HOLDS,
                () -> when.when() + "not possible, although only '" + blocked.name() + "' is blocked and '"
                        + open.orElseThrow() + "' is open");
    }

    private static Set<Forum> forums(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.condition().acts())
                .map(act -> act.forum())
                .collect(Collectors.toSet());
    }

    private static Optional<String> noSecondHandDuties(ArchitectureSubject it, Draw draw) {
        Contingency contingency = draw.oneOf(it.contingencies());
        ActorId victim = draw.actor(it.order().members());
        Contingency attack = contingency.aggressor().equals(Optional.of(victim))
                ? Contingency.of(contingency.on(), contingency.event()).against(victim)
                : contingency.against(victim);
        Set<ActorId> owing = it.owes().inAnswerTo(it.order(), attack);
        draw.assume(!owing.isEmpty());
        Set<ActorId> strangers = new TreeSet<>(owing);
        clauses(it.order())
                .filter(clause -> clause.beneficiaries().contains(victim)
                        && clause.triggers().contains(attack.event()))
                .forEach(clause -> strangers.removeAll(clause.obligors()));
        return expect(
                strangers.isEmpty() && !owing.contains(victim),
                () -> attack + ": " + Tell.set(strangers) + " are said to owe help and never promised it to " + victim);
    }

    private static Stream<Commitment> clauses(Architecture order) {
        return order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .flatMap(part -> part.provision().commitments().stream());
    }
}
