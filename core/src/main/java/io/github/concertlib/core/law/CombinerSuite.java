package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What it means for tiers to work together, tried on three small groups that share members. */
final class CombinerSuite {

    private static final List<Route> GROUPS = ImmutableList.of(
            route("alpha", DecisionRules.atLeast(2), "DE", "FR", "GB"),
            route("beta", DecisionRules.unanimity(), "GB", "PL"),
            route("gamma", DecisionRules.agreementOfAll(), "IT"));

    private CombinerSuite() {}

    static Suite<CombinerSubject> suite() {
        return new Suite<>(
                "combiners",
                ImmutableList.of(
                        Law.of(
                                        "C-01",
                                        "where all must act, no tier's dissent is outvoted",
                                        "Concert: allOf",
                                        CombinerSuite::keepsDissent)
                                .brokenBy(
                                        "a combiner that loses dissent: two of three are enough",
                                        () -> all(tiers -> Condition.atLeast(2, each(tiers)))),
                        Law.of(
                                        "C-02",
                                        "where one is enough, the success of one suffices",
                                        "Concert: anyOf, firstThatCanAct",
                                        CombinerSuite::oneSuffices)
                                .brokenBy(
                                        "a fallback that stops at the first tier",
                                        () -> one(tiers ->
                                                Condition.any(each(tiers.subList(0, Math.min(1, tiers.size())))))),
                        Law.of(
                                        "C-03",
                                        "tiers working together add nothing of their own",
                                        "Concert: an order can do what its parts can",
                                        CombinerSuite::addsNothing)
                                .brokenBy("a combiner that always approves", () -> one(tiers -> Condition.always())),
                        Law.of(
                                        "C-04",
                                        "when the whole fails, whoever makes a failing tier fail is named",
                                        "Article 296 TFEU, second paragraph, by analogy",
                                        CombinerSuite::namesObjectors)
                                .brokenBy(
                                        "a combiner that gives no reasons",
                                        () -> all(tiers -> Condition.all(Condition.never()))),
                        Law.of(
                                        "C-05",
                                        "the order of the tiers changes no verdict",
                                        "Concert: fallback order changes which route is reported, never whether there is one",
                                        CombinerSuite::orderIsFree)
                                .brokenBy(
                                        "a combiner that asks the first tier alone",
                                        () -> one(tiers ->
                                                Condition.any(each(tiers.subList(0, Math.min(1, tiers.size())))))),
                        Law.of(
                                        "C-06",
                                        "one tier alone decides for itself",
                                        "Concert: the smallest order",
                                        CombinerSuite::oneAlone)
                                .brokenBy(
                                        "a combiner that needs two tiers",
                                        () -> one(tiers -> Condition.atLeast(2, each(tiers)))),
                        Law.of(
                                        "C-07",
                                        "any of the tiers: the veto players of all; all of them: those of any",
                                        "Tsebelis 2002, ch. 1: absorption of veto players",
                                        CombinerSuite::vetoPlayers)
                                .brokenBy(
                                        "a combiner that takes all for any",
                                        () -> new CombinerSubject(Combiner.ALL_OF::combine, false)),
                        Law.of(
                                        "C-08",
                                        "a tier tried twice is a tier tried once",
                                        "Concert: joins are idempotent",
                                        CombinerSuite::idempotent)
                                .brokenBy(
                                        "a combiner that adds up tiers",
                                        () -> one(tiers -> Condition.atLeast(2, each(tiers))))));
    }

    private static CombinerSubject all(java.util.function.Function<List<List<Route>>, Condition> combine) {
        return new CombinerSubject(combine, true);
    }

    private static CombinerSubject one(java.util.function.Function<List<List<Route>>, Condition> combine) {
        return new CombinerSubject(combine, false);
    }

    private static List<Condition> each(List<List<Route>> tiers) {
        return tiers.stream()
                .map(tier -> Condition.any(tier.stream().map(Route::condition).toList()))
                .toList();
    }

    private static Route route(String name, DecisionRule rule, String... members) {
        ArrangementId id = ArrangementId.of(name);
        Procedure step = new Procedure(
                name + ":act",
                "act",
                id,
                name,
                Function.AUTHORISE,
                Set.of(),
                Electorate.of(Forum.of(name), Sample.actors(members)),
                rule.citing(Sample.TREATY),
                Effects.onAllVoters("forces", Sample.TREATY),
                Sample.TREATY,
                Standing.EXISTS);
        return new Route(name, Function.AUTHORISE, Layer.CLUSTER, id, List.of(step), Standing.EXISTS);
    }

    private static List<Route> drawn(Draw draw) {
        List<Route> order = draw.shuffled(GROUPS);
        return order.subList(0, 3 - draw.below(3));
    }

    private static Condition whole(CombinerSubject it, List<Route> routes) {
        return it.combine().apply(routes.stream().map(List::of).toList());
    }

    private static List<Seat> seats(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.condition().acts())
                .map(act -> new Seat(act.actor(), act.forum()))
                .distinct()
                .toList();
    }

    private static boolean holds(Route route, Positions positions) {
        return route.condition().evaluate(positions) == Verdict.HOLDS;
    }

    private static boolean holds(CombinerSubject it, List<Route> routes, Positions positions) {
        return whole(it, routes).evaluate(positions) == Verdict.HOLDS;
    }

    private static String tell(List<Route> routes, Positions positions) {
        return "tiers " + routes + ", " + Tell.positions(seats(routes), positions) + ": ";
    }

    private static String which(List<Route> routes, Positions positions, boolean holding) {
        return routes.stream()
                .filter(route -> holds(route, positions) == holding)
                .map(Route::title)
                .toList()
                .toString();
    }

    private static Optional<String> keepsDissent(CombinerSubject it, Draw draw) {
        draw.assume(it.allNeeded());
        List<Route> routes = drawn(draw);
        Positions positions = draw.positions(seats(routes));
        return expect(
                !holds(it, routes, positions) || routes.stream().allMatch(route -> holds(route, positions)),
                () -> tell(routes, positions) + "adopted, although " + which(routes, positions, false) + " cannot act");
    }

    private static Optional<String> oneSuffices(CombinerSubject it, Draw draw) {
        draw.assume(!it.allNeeded());
        List<Route> routes = drawn(draw);
        Positions positions = draw.positions(seats(routes));
        return expect(
                holds(it, routes, positions) || routes.stream().noneMatch(route -> holds(route, positions)),
                () -> tell(routes, positions) + "not adopted, although " + which(routes, positions, true) + " can act");
    }

    private static Optional<String> addsNothing(CombinerSubject it, Draw draw) {
        List<Route> routes = drawn(draw);
        Positions positions = draw.positions(seats(routes));
        boolean parts = it.allNeeded()
                ? routes.stream().allMatch(route -> holds(route, positions))
                : routes.stream().noneMatch(route -> holds(route, positions));
        draw.assume(parts);
        return expect(
                holds(it, routes, positions) == it.allNeeded(),
                () -> tell(routes, positions)
                        + (it.allNeeded() ? "all can act, the whole cannot" : "none can act, the whole can"));
    }

    private static Set<ActorId> objectors(io.github.concertlib.core.condition.Explanation why) {
        return why.steps()
                .filter(step -> step.verdict() == Verdict.FAILS)
                .flatMap(step -> step.act().stream())
                .map(act -> act.actor())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    private static Optional<String> namesObjectors(CombinerSubject it, Draw draw) {
        List<Route> routes = drawn(draw);
        Positions positions = draw.positions(seats(routes));
        draw.assume(whole(it, routes).evaluate(positions) == Verdict.FAILS);
        Set<ActorId> named = objectors(whole(it, routes).explain(positions));
        Set<ActorId> standing = new TreeSet<>();
        routes.stream()
                .filter(route -> !holds(route, positions))
                .forEach(route -> standing.addAll(objectors(route.condition().explain(positions))));
        standing.removeAll(named);
        return expect(
                standing.isEmpty(),
                () -> tell(routes, positions) + Tell.set(standing) + " stand in the way and are not named");
    }

    private static Optional<String> orderIsFree(CombinerSubject it, Draw draw) {
        List<Route> routes = drawn(draw);
        List<Route> other = draw.shuffled(routes);
        Positions positions = draw.positions(seats(routes));
        return expect(
                holds(it, routes, positions) == holds(it, other, positions),
                () -> tell(routes, positions) + (holds(it, routes, positions) ? "adopted" : "not adopted")
                        + ", but not so in the order " + other);
    }

    private static Optional<String> oneAlone(CombinerSubject it, Draw draw) {
        List<Route> alone = List.of(draw.oneOf(GROUPS));
        Positions positions = draw.positions(seats(alone));
        return expect(
                holds(it, alone, positions) == holds(alone.get(0), positions),
                () -> tell(alone, positions) + "the tier and the whole differ");
    }

    private static Optional<String> idempotent(CombinerSubject it, Draw draw) {
        List<Route> once = drawn(draw);
        List<Route> twice =
                ImmutableList.<Route>builder().addAll(once).add(once.get(0)).build();
        Positions positions = draw.positions(seats(once));
        return expect(
                holds(it, once, positions) == holds(it, twice, positions),
                () -> tell(once, positions) + "another verdict once " + once.get(0) + " is tried twice");
    }

    private static Optional<String> vetoPlayers(CombinerSubject it, Draw draw) {
        List<Route> routes = drawn(draw);
        Set<ActorId> expected = new TreeSet<>(vetoers(routes.get(0).condition(), routes));
        for (Route route : routes) {
            Set<ActorId> own = vetoers(route.condition(), routes);
            if (it.allNeeded()) {
                expected.addAll(own);
            } else {
                expected.retainAll(own);
            }
        }
        Set<ActorId> found = vetoers(whole(it, routes), routes);
        return expect(
                found.equals(expected),
                () -> "tiers " + routes + ": veto players " + Tell.set(found) + ", by what each tier says "
                        + Tell.set(expected));
    }

    /** Those whose objection alone, against the assent of all others, makes it fail. */
    private static Set<ActorId> vetoers(Condition condition, List<Route> routes) {
        return seats(routes).stream()
                .map(Seat::actor)
                .filter(actor ->
                        condition.evaluate(Positions.all(Level.ASSENT).with(actor, Level.OBJECT)) != Verdict.HOLDS)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
