package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Attempt;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.architecture.Outcome.Authorised;
import io.github.concertlib.core.architecture.Outcome.NotApplicable;
import io.github.concertlib.core.architecture.Outcome.Undetermined;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a layered order keeps, however its layers are put together. */
final class ArchitectureSuite {

    private ArchitectureSuite() {}

    static Suite<ArchitectureSubject> suite() {
        return new Suite<>(
                "architectures",
                ImmutableList.of(
                        Law.of(
                                        "A-01",
                                        "one more layer to fall back on never takes a way from a coalition that had one",
                                        "Concert: options are monotone in layers",
                                        ArchitectureSuite::fallbackAdds)
                                .brokenBy(
                                        "an order in which the last layer decides",
                                        () -> sample().asking((order, contingency, function) -> order.tiers()
                                                        .isEmpty()
                                                ? Condition.never()
                                                : Condition.any(order
                                                        .tiers()
                                                        .get(order.tiers().size() - 1)
                                                        .routes(function, contingency)
                                                        .stream()
                                                        .map(route -> route.condition())
                                                        .toList()))),
                        Law.of(
                                        "A-02",
                                        "the order of the layers changes no verdict",
                                        "Concert: fallback order changes which route is reported, never whether there is one",
                                        ArchitectureSuite::orderIsFree)
                                .brokenBy(
                                        "an order in which the first layer decides",
                                        () -> sample().asking((order, contingency, function) ->
                                                order.first(1).condition(contingency, function))),
                        Law.of(
                                        "A-03",
                                        "the first that can act and any of them are the same game",
                                        "Concert: firstThatCanAct and anyOf",
                                        ArchitectureSuite::fallbackIsAny)
                                .brokenBy(
                                        "an order that takes the first for the only one",
                                        () -> sample().asking(
                                                        (order, contingency, function) -> (order.combiner(function)
                                                                                == Combiner.ANY_OF
                                                                        ? order
                                                                        : order.first(1))
                                                                .condition(contingency, function))),
                        Law.of(
                                        "A-04",
                                        "the outcome is what the condition says",
                                        "Concert: one condition, evaluated and reported",
                                        ArchitectureSuite::outcomeAgrees)
                                .brokenBy(
                                        "an order that reports success",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                order.respondTo(contingency, function, Positions.all(Level.ASSENT)))),
                        Law.of(
                                        "A-05",
                                        "a decision binds and charges members of the arrangement that takes it, or those bound by its law",
                                        "Article 34 of the Vienna Convention on the Law of Treaties: no obligation for a third state without its consent",
                                        ArchitectureSuite::bindsItsOwn)
                                .brokenBy(
                                        "an order that charges everybody",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                charging(order.respondTo(contingency, function, positions)))),
                        Law.of(
                                        "A-06",
                                        "an actor in no layer changes nothing",
                                        "Concert: outsiders never count",
                                        ArchitectureSuite::outsiders)
                                .brokenBy(
                                        "an order that listens to an outsider",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                order.respondTo(
                                                        contingency,
                                                        function,
                                                        positions.of(Sample.OUTSIDER, Sample.COUNCIL) == Level.OBJECT
                                                                ? Positions.all(Level.OBJECT)
                                                                : positions))),
                        Law.of(
                                        "A-07",
                                        "the way that is taken is open, and there is one whenever the order can act",
                                        "Concert: an outcome names its route",
                                        ArchitectureSuite::takenIsOpen)
                                .brokenBy(
                                        "an order that acts without a route",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                untaken(order.respondTo(contingency, function, positions)))),
                        Law.of(
                                        "A-08",
                                        "what an undetermined outcome says is missing decides like the whole",
                                        "Concert: residual of a condition",
                                        ArchitectureSuite::residualDecides)
                                .brokenBy(
                                        "an order that says that nothing is missing",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                satisfied(order.respondTo(contingency, function, positions)))),
                        Law.of(
                                        "A-09",
                                        "an outcome cites the rule above every act on which it rests",
                                        "Article 296 TFEU, second paragraph, by analogy: acts state their reasons",
                                        ArchitectureSuite::cites)
                                .brokenBy(
                                        "an order that cites nothing",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                uncited(order.respondTo(contingency, function, positions)))),
                        Law.of(
                                        "A-10",
                                        "a decision is judged by the rules of the day on which it was opened",
                                        "Article 28 of the Vienna Convention on the Law of Treaties: non-retroactivity",
                                        ArchitectureSuite::rulesOfTheDay)
                                .brokenBy(
                                        "an order that changes its rules on the way",
                                        () -> sample().asking((order, contingency, function) ->
                                                contingency.on().isAfter(order.at())
                                                        ? Condition.never()
                                                        : order.condition(contingency, function))),
                        Law.of(
                                        "A-11",
                                        "to perform two functions is to perform each",
                                        "Concert: effective action needs every function",
                                        ArchitectureSuite::functionsJoin)
                                .brokenBy(
                                        "an order asked in vain",
                                        () -> sample().asking((order, contingency, function) ->
                                                function.equals(Function.CONSULT)
                                                        ? Condition.never()
                                                        : order.condition(contingency, function))),
                        Law.of(
                                        "A-12",
                                        "where no layer has a way, the question does not apply; where one has, it is answered",
                                        "Concert: four kinds of outcome",
                                        ArchitectureSuite::appliesWhereThereAreRoutes)
                                .brokenBy(
                                        "an order that never applies",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                new NotApplicable("not today"))),
                        Law.of(
                                        "A-13",
                                        "a blocked outcome says what stands in the way: somebody, or that nobody can bring it about",
                                        "Concert: a refusal has reasons",
                                        ArchitectureSuite::blockedByReasons)
                                .brokenBy(
                                        "an order that refuses without a reason",
                                        () -> sample().responding((order, contingency, function, positions) ->
                                                new Outcome.Blocked(
                                                        List.of(), new Explanation(Verdict.FAILS, "no", List.of()))))));
    }

    // ---- the sample order, and what becomes of its answers

    static ArchitectureSubject sample() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        SamplePathway pathway = SamplePathway.sound();
        SamplePathway club = SamplePathway.sound().calledBy(SamplePathway.describedAs("club"));
        return ArchitectureSubject.of(
                Architecture.on(day)
                        .tier("group", pathway, pathway.provide(day))
                        .tier("club", club, SampleClub.provide(day)),
                List.of(
                        Contingency.of(day, Event.ARMED_ATTACK),
                        Contingency.of(day, Event.THREAT),
                        Contingency.of(day, Event.DISASTER)),
                List.of(Function.AUTHORISE, Function.CONSULT));
    }

    private static Outcome charging(Outcome was) {
        return was instanceof Authorised done
                ? new Authorised(
                        done.attempts(),
                        done.taken(),
                        new Consequences(
                                done.consequences().bound(),
                                done.consequences().exempt(),
                                Set.of(Sample.OUTSIDER),
                                Set.of(),
                                "all pay"),
                        done.explanation())
                : was;
    }

    private static Outcome untaken(Outcome was) {
        return was instanceof Authorised done
                ? new Authorised(done.attempts(), List.of(), done.consequences(), done.explanation())
                : was;
    }

    private static Outcome satisfied(Outcome was) {
        return was instanceof Undetermined open
                ? new Undetermined(open.attempts(), Condition.always(), open.explanation())
                : was;
    }

    private static Outcome uncited(Outcome was) {
        return was instanceof Authorised done
                ? new Authorised(done.attempts(), done.taken(), done.consequences(), bare(done.explanation()))
                : was;
    }

    private static Explanation bare(Explanation why) {
        return new Explanation(
                why.verdict(),
                why.reason(),
                Optional.empty(),
                why.evidence().stream().map(ArchitectureSuite::bare).toList(),
                why.act(),
                why.remedy());
    }

    // ---- a case

    /** What happens, what is asked and what everybody thinks of it. */
    record Case(Contingency contingency, Function function, List<Seat> seats, Positions positions) {
        String when() {
            return function + " in answer to: " + contingency + "; " + Tell.positions(seats, positions) + ": ";
        }
    }

    static Case drawn(ArchitectureSubject it, Draw draw, boolean partly) {
        Contingency contingency = draw.oneOf(it.contingencies());
        Function function = draw.oneOf(it.functions());
        List<Seat> seats = it.order().tiers().stream()
                .flatMap(tier -> tier.routes(function, contingency).stream())
                .flatMap(route -> route.condition().acts())
                .map(act -> new Seat(act.actor(), act.forum()))
                .distinct()
                .toList();
        return new Case(contingency, function, seats, partly ? draw.partlyKnown(seats) : draw.positions(seats));
    }

    static Verdict verdict(ArchitectureSubject it, Architecture order, Case drawn) {
        return it.asks().condition(order, drawn.contingency(), drawn.function()).evaluate(drawn.positions());
    }

    static Outcome outcome(ArchitectureSubject it, Case drawn) {
        return it.responds().to(it.order(), drawn.contingency(), drawn.function(), drawn.positions());
    }

    private static Architecture withTiers(Architecture order, List<Tier> tiers) {
        return new Architecture(order.at(), tiers, order.combiners());
    }

    static boolean isFallback(Combiner combiner) {
        return combiner == Combiner.FIRST_THAT_CAN_ACT || combiner == Combiner.ANY_OF;
    }

    private static Optional<String> fallbackAdds(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        draw.assume(isFallback(it.order().combiner(drawn.function())));
        int layers = draw.below(it.order().tiers().size());
        Verdict without = verdict(it, it.order().first(layers), drawn);
        Verdict with = verdict(it, it.order().first(layers + 1), drawn);
        return expect(
                without != Verdict.HOLDS || with == Verdict.HOLDS,
                () -> drawn.when() + "possible without the layer '"
                        + it.order().tiers().get(layers).name() + "', not with it");
    }

    private static Optional<String> orderIsFree(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        List<Tier> other = draw.shuffled(it.order().tiers());
        Verdict here = verdict(it, it.order(), drawn);
        Verdict there = verdict(it, withTiers(it.order(), other), drawn);
        return expect(
                here == there,
                () -> drawn.when() + Tell.verdict(here) + "; with the layers in the order "
                        + other.stream().map(Tier::name).toList() + ", " + Tell.verdict(there));
    }

    private static Optional<String> fallbackIsAny(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        Verdict first = verdict(it, it.order().combining(drawn.function(), Combiner.FIRST_THAT_CAN_ACT), drawn);
        Verdict any = verdict(it, it.order().combining(drawn.function(), Combiner.ANY_OF), drawn);
        return expect(
                first == any,
                () -> drawn.when() + "by the first that can act " + Tell.verdict(first) + ", by any of them "
                        + Tell.verdict(any));
    }

    private static Optional<String> outcomeAgrees(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, true);
        Outcome outcome = outcome(it, drawn);
        Verdict verdict = verdict(it, it.order(), drawn);
        Optional<Verdict> reported = outcome.fold(
                authorised -> Optional.of(Verdict.HOLDS),
                blocked -> Optional.of(Verdict.FAILS),
                undetermined -> Optional.of(Verdict.OPEN),
                notApplicable -> Optional.<Verdict>empty());
        draw.assume(reported.isPresent());
        return expect(
                reported.orElseThrow() == verdict && outcome.explanation().verdict() == verdict,
                () -> drawn.when() + Tell.verdict(verdict) + ", reported as " + Tell.verdict(reported.orElseThrow()));
    }

    private static Optional<String> bindsItsOwn(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        draw.assume(outcome(it, drawn) instanceof Authorised);
        Authorised done = (Authorised) outcome(it, drawn);
        Set<ActorId> touched = new TreeSet<>(done.consequences().bound());
        touched.addAll(done.consequences().pays());
        for (Attempt attempt : done.taken()) {
            it.order().tiers().stream()
                    .flatMap(Tier::arrangements)
                    .filter(one -> one.id().equals(attempt.route().arrangement()))
                    .flatMap(one -> belonging(one, it.order().at()).stream())
                    .forEach(touched::remove);
            for (Procedure step : attempt.route().steps()) {
                touched.removeAll(step.effects().boundByLaw());
            }
        }
        return expect(
                touched.isEmpty(),
                () -> drawn.when() + "adopted, and binds or charges " + Tell.set(touched) + ", who belong to none of "
                        + done.taken().stream()
                                .map(taken -> taken.route().arrangement())
                                .toList());
    }

    private static List<ActorId> belonging(Arrangement arrangement, LocalDate day) {
        return arrangement.memberships().stream()
                .filter(membership -> membership.holdsOn(day))
                .map(Membership::actor)
                .toList();
    }

    private static Optional<String> outsiders(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        Set<ActorId> asked = new TreeSet<>(it.order().members());
        drawn.seats().forEach(seat -> asked.add(seat.actor()));
        ActorId outsider = asked.contains(Sample.OUTSIDER) ? ActorId.of("an outsider") : Sample.OUTSIDER;
        Level level = draw.level();
        Class<?> without = outcome(it, drawn).getClass();
        Positions with = drawn.positions().with(outsider, level);
        Class<?> outcome = it.responds()
                .to(it.order(), drawn.contingency(), drawn.function(), with)
                .getClass();
        return expect(
                without.equals(outcome),
                () -> drawn.when() + without.getSimpleName() + "; but when " + Tell.one(outsider, level) + ", "
                        + outcome.getSimpleName());
    }

    private static Optional<String> takenIsOpen(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, true);
        draw.assume(outcome(it, drawn) instanceof Authorised);
        Authorised done = (Authorised) outcome(it, drawn);
        boolean open = done.taken().stream()
                .allMatch(taken -> taken.route().condition().evaluate(drawn.positions()) == Verdict.HOLDS
                        && done.attempts().contains(taken));
        return expect(
                open && !done.taken().isEmpty(),
                () -> drawn.when() + "adopted by way of "
                        + done.taken().stream().map(Attempt::route).toList());
    }

    private static Optional<String> residualDecides(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, true);
        draw.assume(outcome(it, drawn) instanceof Undetermined);
        Undetermined open = (Undetermined) outcome(it, drawn);
        Level level = draw.level();
        Positions completed = drawn.positions();
        for (Seat seat : drawn.seats()) {
            if (completed.of(seat.actor(), seat.forum()) == Level.UNKNOWN) {
                completed = completed.with(seat.actor(), seat.forum(), level);
            }
        }
        Verdict left = open.residual().evaluate(completed);
        Verdict whole = it.asks()
                .condition(it.order(), drawn.contingency(), drawn.function())
                .evaluate(completed);
        return expect(
                left == whole,
                () -> drawn.when() + "said to need " + open.residual().describe() + "; when the others "
                        + level.phrase().replaceFirst("s$", "") + ", that is " + Tell.verdict(left) + " and the whole "
                        + Tell.verdict(whole));
    }

    private static Optional<String> cites(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        return DecidingSuite.uncited(outcome(it, drawn).explanation())
                .map(leaf -> drawn.when() + "'" + leaf.reason() + "' counts, and no rule above it is cited");
    }

    private static Optional<String> rulesOfTheDay(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        LocalDate later = drawn.contingency().on().plusDays(draw.oneOf(ImmutableList.of(1, 30, 400)));
        Contingency was = drawn.contingency();
        Contingency put = new Contingency(later, was.event(), was.victim(), was.aggressor(), was.place());
        Verdict opened = verdict(it, it.order(), drawn);
        Verdict judged = it.asks().condition(it.order(), put, drawn.function()).evaluate(drawn.positions());
        return expect(
                opened == judged,
                () -> drawn.when() + Tell.verdict(opened) + "; put to the same rules on " + later + ", "
                        + Tell.verdict(judged));
    }

    private static Optional<String> functionsJoin(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        Function other = draw.oneOf(it.functions());
        Verdict both = it.order()
                .condition(drawn.contingency(), ImmutableList.of(drawn.function(), other))
                .evaluate(drawn.positions());
        boolean one = verdict(it, it.order(), drawn) == Verdict.HOLDS;
        boolean two =
                it.asks().condition(it.order(), drawn.contingency(), other).evaluate(drawn.positions())
                        == Verdict.HOLDS;
        return expect(
                (both == Verdict.HOLDS) == (one && two),
                () -> drawn.when() + (one ? "possible" : "not possible") + ", " + other
                        + (two ? " possible" : " not possible") + ", both together "
                        + (both == Verdict.HOLDS ? "possible" : "not possible"));
    }

    private static Optional<String> appliesWhereThereAreRoutes(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, true);
        boolean routes =
                !it.order().routes(drawn.contingency(), drawn.function()).isEmpty();
        boolean applies = !(outcome(it, drawn) instanceof NotApplicable);
        return expect(
                routes == applies,
                () -> drawn.function() + " in answer to: " + drawn.contingency() + ": "
                        + (routes ? "there are routes, and it is said not to apply" : "answered without a route"));
    }

    private static Optional<String> blockedByReasons(ArchitectureSubject it, Draw draw) {
        Case drawn = drawn(it, draw, false);
        Outcome outcome = outcome(it, drawn);
        draw.assume(outcome instanceof Outcome.Blocked);
        boolean hopeless = verdict(
                        it,
                        it.order(),
                        new Case(drawn.contingency(), drawn.function(), drawn.seats(), Positions.all(Level.ASSENT)))
                != Verdict.HOLDS;
        return expect(hopeless || !outcome.blockedBy().isEmpty(), () -> drawn.when() + "blocked, by nobody");
    }
}
