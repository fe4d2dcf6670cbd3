package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Remedies;
import io.github.concertlib.core.analysis.Remedy;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** What any answer to positions keeps, from a single rule to a whole order. */
final class DecidingSuite {

    private static final String KLEENE = "Kleene 1952, three-valued logic";
    private static final String REASONS = "Article 296 TFEU, second paragraph, by analogy: acts state their reasons";

    /** The search for remedies slows down with the number of equally cheap ones; it is tried on bodies of this size. */
    private static final int SMALL_BODY = 12;

    private DecidingSuite() {}

    static Suite<Decider> suite() {
        return new Suite<>(
                "deciding",
                ImmutableList.of(
                        Law.of(
                                        "D-01",
                                        "raising a level never undoes a pass",
                                        "Taylor and Zwicker 1999, 1.1: simple games are monotone",
                                        DecidingSuite::monotone)
                                .brokenBy(
                                        "a rule that needs exactly three",
                                        () -> Sample.inFavour(number -> number == 3)),
                        Law.of(
                                        "D-02",
                                        "outsiders never count",
                                        "Article 34 of the Vienna Convention on the Law of Treaties, by analogy",
                                        DecidingSuite::outsiders)
                                .brokenBy("a rule that counts an outsider", DecidingSuite::countsOutsider),
                        Law.of(
                                        "D-03",
                                        "the same positions always get the same verdict",
                                        "Concert: no clock, no chance",
                                        DecidingSuite::deterministic)
                                .brokenBy("a rule that changes its mind", DecidingSuite::changesItsMind),
                        Law.of(
                                        "D-04",
                                        "a verdict that has been reached stands when one more position becomes known",
                                        KLEENE,
                                        DecidingSuite::stands)
                                .brokenBy("a decider that takes silence so far for refusal", DecidingSuite::hasty),
                        Law.of(
                                        "D-05",
                                        "open means that the assent of all who have not spoken would settle it",
                                        KLEENE,
                                        DecidingSuite::openCanPass)
                                .brokenBy(
                                        "a decider that never commits itself",
                                        () -> Decider.of(Sample.three()).deciding(positions -> Verdict.OPEN)),
                        Law.of(
                                        "D-06",
                                        "what is still needed decides like the whole",
                                        "Concert: residual of a condition",
                                        DecidingSuite::residualDecides)
                                .brokenBy(
                                        "a residual that asks too much",
                                        () -> Decider.of(Sample.three()).missing(positions -> Condition.never())),
                        Law.of(
                                        "D-07",
                                        "what is still needed mentions those alone who have not spoken",
                                        "Concert: residual of a condition",
                                        DecidingSuite::residualIsOpen)
                                .brokenBy(
                                        "a residual that repeats the whole",
                                        () -> Decider.of(Sample.three()).missing(positions -> Sample.three())),
                        Law.of(
                                        "D-08",
                                        "an explanation reaches the verdict that it explains",
                                        REASONS,
                                        DecidingSuite::explanationAgrees)
                                .brokenBy(
                                        "an explanation that always approves",
                                        () -> Decider.of(Sample.three())
                                                .explaining(positions ->
                                                        Sample.three().explain(Positions.all(Level.ASSENT)))),
                        Law.of(
                                        "D-09",
                                        "the leaves of an explanation alone lead to the verdict",
                                        REASONS,
                                        DecidingSuite::leavesBear)
                                .brokenBy(
                                        "an explanation with too little evidence",
                                        () -> Decider.of(Sample.three())
                                                .explaining(positions -> new Explanation(
                                                        Sample.three().evaluate(positions), "so it is", List.of()))),
                        Law.of(
                                        "D-10",
                                        "an explanation cites the rule above every act on which it rests",
                                        REASONS,
                                        DecidingSuite::explanationCites)
                                .brokenBy(
                                        "an explanation that cites nothing",
                                        () -> Decider.of(
                                                DecisionRules.unanimity().over(Sample.five()))),
                        Law.of(
                                        "D-11",
                                        "every rule in it says where it is written",
                                        "Concert: a source on every rule",
                                        DecidingSuite::sourced)
                                .brokenBy(
                                        "a rule that nobody sourced",
                                        () -> Decider.of(
                                                DecisionRules.unanimity().stated(Sample.five()))),
                        Law.of(
                                        "D-12",
                                        "every remedy turns the verdict, and no part of it does",
                                        "Reiter 1987, minimal diagnoses",
                                        DecidingSuite::remedies)
                                .brokenBy(
                                        "a decider that takes three and says that all five are needed",
                                        DecidingSuite::asksTooMany)));
    }

    private static Decider countsOutsider() {
        return Decider.opaque(
                Sample.five(),
                ballot -> ballot.positions().of(Sample.OUTSIDER, Sample.COUNCIL) != Level.OBJECT
                        && ballot.where(level -> level == Level.ASSENT).size() >= 3);
    }

    private static Decider changesItsMind() {
        AtomicInteger asked = new AtomicInteger();
        return Sample.inFavour(number -> number >= 3 && asked.getAndIncrement() % 2 == 0);
    }

    private static Decider hasty() {
        return Decider.of(Sample.three())
                .deciding(positions ->
                        Sample.three().evaluate(positions) == Verdict.HOLDS ? Verdict.HOLDS : Verdict.FAILS);
    }

    private static Decider asksTooMany() {
        return Decider.of(Sample.three())
                .remediedBy(positions ->
                        Remedies.of(Condition.all(Sample.five().each(Level.ASSENT)), positions).stream()
                                .toList());
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case FAILS -> 0;
            case OPEN -> 1;
            case HOLDS -> 2;
        };
    }

    private static Optional<String> monotone(Decider decider, Draw draw) {
        Positions positions = draw.positions(decider.seats());
        Seat seat = draw.oneOf(decider.seats());
        Level before = positions.of(seat.actor(), seat.forum());
        Level raised = draw.level();
        draw.assume(before.isOrdered() && raised.reaches(before) && raised != before);
        Verdict was = decider.verdict().apply(positions);
        Verdict is = decider.verdict().apply(positions.with(seat.actor(), seat.forum(), raised));
        return expect(
                rank(is) >= rank(was),
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(was) + "; but when "
                        + Tell.one(seat.actor(), raised) + ", " + Tell.verdict(is));
    }

    private static Optional<String> outsiders(Decider decider, Draw draw) {
        Set<ActorId> asked =
                new TreeSet<>(decider.condition().map(Condition::actors).orElse(Set.of()));
        decider.actors().forEach(asked::remove);
        if (!asked.isEmpty()) {
            return Optional.of("asks " + Tell.set(asked) + ", who have no vote");
        }
        Positions positions = draw.positions(decider.seats());
        ActorId outsider = decider.actors().contains(Sample.OUTSIDER) ? ActorId.of("an outsider") : Sample.OUTSIDER;
        Level level = draw.level();
        Verdict was = decider.verdict().apply(positions.with(outsider, Level.ASSENT));
        Verdict is = decider.verdict().apply(positions.with(outsider, level));
        return expect(
                was == is,
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(was) + "; but when "
                        + Tell.one(outsider, level) + ", who has no vote, " + Tell.verdict(is));
    }

    private static Optional<String> deterministic(Decider decider, Draw draw) {
        Positions positions = draw.partlyKnown(decider.seats());
        Verdict once = decider.verdict().apply(positions);
        Verdict again = decider.verdict().apply(positions);
        return expect(
                once == again,
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(once) + "; asked again, "
                        + Tell.verdict(again));
    }

    private static Optional<String> stands(Decider decider, Draw draw) {
        draw.assume(decider.residual().isPresent());
        Positions positions = draw.partlyKnown(decider.seats());
        Seat seat = draw.oneOf(decider.seats());
        Level level = draw.level();
        draw.assume(positions.of(seat.actor(), seat.forum()) == Level.UNKNOWN);
        Verdict before = decider.verdict().apply(positions);
        draw.assume(before != Verdict.OPEN);
        Verdict after = decider.verdict().apply(positions.with(seat.actor(), seat.forum(), level));
        return expect(
                after == before,
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(before) + "; once "
                        + Tell.one(seat.actor(), level) + ", " + Tell.verdict(after));
    }

    private static Positions completed(Decider decider, Positions positions, Level level) {
        Positions completed = positions;
        for (Seat seat : decider.seats()) {
            if (positions.of(seat.actor(), seat.forum()) == Level.UNKNOWN) {
                completed = completed.with(seat.actor(), seat.forum(), level);
            }
        }
        return completed;
    }

    private static Optional<String> openCanPass(Decider decider, Draw draw) {
        draw.assume(decider.residual().isPresent());
        Positions positions = draw.partlyKnown(decider.seats());
        draw.assume(decider.verdict().apply(positions) == Verdict.OPEN);
        Verdict best = decider.verdict().apply(completed(decider, positions, Level.ASSENT));
        return expect(
                best == Verdict.HOLDS,
                () -> Tell.positions(decider.seats(), positions)
                        + ": open; but were all to assent who have not spoken, " + Tell.verdict(best));
    }

    private static Condition residual(Decider decider, Positions positions, Draw draw) {
        draw.assume(decider.residual().isPresent());
        return decider.residual().orElseThrow().apply(positions);
    }

    private static Optional<String> residualDecides(Decider decider, Draw draw) {
        Positions positions = draw.partlyKnown(decider.seats());
        Condition rest = residual(decider, positions, draw);
        Positions completed = completed(decider, positions, draw.level());
        Verdict whole = decider.verdict().apply(completed);
        Verdict left = rest.evaluate(completed);
        return expect(
                whole == left,
                () -> Tell.positions(decider.seats(), positions) + ": said to need " + rest.describe() + "; but when "
                        + Tell.positions(decider.seats(), completed) + ", that is " + Tell.verdict(left)
                        + " and the whole " + Tell.verdict(whole));
    }

    private static Optional<String> residualIsOpen(Decider decider, Draw draw) {
        Positions positions = draw.partlyKnown(decider.seats());
        Condition rest = residual(decider, positions, draw);
        Verdict verdict = decider.verdict().apply(positions);
        boolean openActs = rest.acts().allMatch(act -> positions.of(act.actor(), act.forum()) == Level.UNKNOWN);
        boolean constant = rest instanceof Constant;
        return expect(
                openActs && constant == (verdict != Verdict.OPEN),
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(verdict) + ", yet said to need "
                        + rest.describe());
    }

    private static Explanation explanation(Decider decider, Positions positions, Draw draw) {
        draw.assume(decider.explanation().isPresent());
        return decider.explanation().orElseThrow().apply(positions);
    }

    private static Optional<String> explanationAgrees(Decider decider, Draw draw) {
        Positions positions = draw.partlyKnown(decider.seats());
        Verdict explained = explanation(decider, positions, draw).verdict();
        Verdict verdict = decider.verdict().apply(positions);
        return expect(
                explained == verdict,
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(verdict) + ", explained as "
                        + Tell.verdict(explained));
    }

    private static Optional<String> leavesBear(Decider decider, Draw draw) {
        Positions positions = draw.positions(decider.seats());
        Explanation why = explanation(decider, positions, draw);
        Positions leaves = Positions.unknown();
        for (Act act : why.steps().flatMap(step -> step.act().stream()).toList()) {
            leaves = leaves.with(act.actor(), act.forum(), positions.of(act.actor(), act.forum()));
        }
        Verdict borne = decider.verdict().apply(leaves);
        Verdict verdict = decider.verdict().apply(positions);
        return expect(
                borne == verdict,
                () -> Tell.positions(decider.seats(), positions) + ": " + Tell.verdict(verdict)
                        + "; from what the explanation cites alone, " + Tell.verdict(borne));
    }

    private static Optional<String> explanationCites(Decider decider, Draw draw) {
        Positions positions = draw.positions(decider.seats());
        Explanation why = explanation(decider, positions, draw);
        return uncited(why)
                .map(leaf -> Tell.positions(decider.seats(), positions) + ": '" + leaf.reason()
                        + "' counts, and no rule above it is cited");
    }

    /** An act with no source on the way to it. */
    static Optional<Explanation> uncited(Explanation step) {
        if (step.source().isPresent()) {
            return Optional.empty();
        }
        return step.act().isPresent()
                ? Optional.of(step)
                : step.evidence().stream()
                        .flatMap(part -> uncited(part).stream())
                        .findFirst();
    }

    private static Optional<String> sourced(Decider decider, Draw draw) {
        draw.assume(decider.condition().isPresent());
        return decider.condition()
                .orElseThrow()
                .rules()
                .filter(rule -> rule.source().equals(Source.unsourced()))
                .map(Stated::statement)
                .findFirst()
                .map(statement -> "the rule '" + statement + "' has no source");
    }

    private static Optional<String> remedies(Decider decider, Draw draw) {
        draw.assume(decider.remedies().isPresent() && decider.actors().size() <= SMALL_BODY);
        Positions positions = draw.positions(decider.seats());
        draw.assume(decider.verdict().apply(positions) == Verdict.FAILS);
        Remedy remedy = draw.oneOf(decider.remedies().orElseThrow().apply(positions));
        Set<ActorId> movers = remedy.changes().keySet();
        if (!turns(decider, positions, remedy, movers)) {
            return Optional.of(Tell.positions(decider.seats(), positions) + ": not adopted; " + Tell.set(movers)
                    + " are said to be able to turn it and are not");
        }
        for (ActorId actor : movers) {
            Set<ActorId> part = new TreeSet<>(movers);
            part.remove(actor);
            if (turns(decider, positions, remedy, part)) {
                return Optional.of(Tell.positions(decider.seats(), positions) + ": not adopted; " + Tell.set(movers)
                        + " are said to be needed to turn it, but " + Tell.set(part) + " are enough");
            }
        }
        return Optional.empty();
    }

    /** Whether it is adopted once these make the changes that the remedy asks of them. */
    private static boolean turns(Decider decider, Positions positions, Remedy remedy, Set<ActorId> movers) {
        Positions changed = positions;
        for (Seat seat : decider.seats()) {
            if (movers.contains(seat.actor())) {
                changed = changed.with(
                        seat.actor(), seat.forum(), remedy.outcome().of(seat.actor(), seat.forum()));
            }
        }
        return decider.verdict().apply(changed) == Verdict.HOLDS;
    }
}
