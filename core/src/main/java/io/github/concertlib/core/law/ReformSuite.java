package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What dated changes keep. */
final class ReformSuite {

    private ReformSuite() {}

    static Suite<ReformSubject> suite() {
        return new Suite<>(
                "reforms",
                ImmutableList.of(
                        Law.of(
                                        "F-01",
                                        "before its day a reform changes nothing",
                                        "Article 28 of the Vienna Convention on the Law of Treaties: non-retroactivity",
                                        ReformSuite::nothingBefore)
                                .brokenBy(
                                        "a reform that leaks before its date",
                                        () -> sample().making(SampleReform.command(
                                                SamplePathway.GROUP, Standing.STYLISED)::apply)),
                        Law.of(
                                        "F-02",
                                        "from its day on a reform keeps holding",
                                        "Concert: a reform is dated, not temporary",
                                        ReformSuite::keepsHolding)
                                .brokenBy(
                                        "a reform that lapses after a year",
                                        () -> sample().making(onlyWhile(day -> !day.isBefore(SampleReform.DAY)
                                                && day.isBefore(SampleReform.DAY.plusYears(1))))),
                        Law.of(
                                        "F-03",
                                        "a reform made twice is a reform made once",
                                        "Concert: edits say what there shall be",
                                        ReformSuite::idempotent)
                                .brokenBy(
                                        "a reform that starts anew each time",
                                        () -> sample().making(was -> was.with(
                                                numbered(was.procedures().size())))),
                        Law.of(
                                        "F-04",
                                        "reforms of different things can be made in either order",
                                        "Concert: independent reforms commute",
                                        ReformSuite::commutes)
                                .brokenBy(
                                        "a reform that overwrites the others",
                                        () -> sample().making(ReformSuite::stripped)),
                        Law.of(
                                        "F-05",
                                        "a reform changes neither the day nor who provides",
                                        "Concert: edits are made to what there is",
                                        ReformSuite::sameDay)
                                .brokenBy(
                                        "a reform that moves the day",
                                        () -> sample().making(was -> new Provision(
                                                was.at().plusDays(1),
                                                was.pathways(),
                                                was.arrangements(),
                                                was.bodies(),
                                                was.procedures(),
                                                was.commitments()))),
                        Law.of(
                                        "F-06",
                                        "what a reform adds is marked as proposed or assumed, and says by whom",
                                        "Concert: standing",
                                        ReformSuite::marked)
                                .brokenBy(
                                        "a reform that passes for law",
                                        () -> sample().making(
                                                        SampleReform.command(SamplePathway.GROUP, Standing.EXISTS)
                                                                ::apply)),
                        Law.of(
                                        "F-07",
                                        "a reform leaves alone what does not hold the thing it changes",
                                        "Concert: contract of an edit",
                                        ReformSuite::leavesAlone)
                                .brokenBy(
                                        "a reform that makes something out of nothing",
                                        () -> sample().making(was ->
                                                SamplePathway.with(was, List.of(SamplePathway.group())))),
                        Law.of(
                                        "F-08",
                                        "from its day on a reform changes something",
                                        "Concert: a reform without effect is a mistake in the study",
                                        ReformSuite::changesSomething)
                                .optional()
                                .brokenBy("a reform of nothing", () -> sample().making(was -> was))));
    }

    static ReformSubject sample() {
        return ReformSubject.of(SampleReform.of(SamplePathway.GROUP), SamplePathway.sound()::provide);
    }

    private static UnaryOperator<Provision> onlyWhile(java.util.function.Predicate<LocalDate> holds) {
        return was -> holds.test(was.at())
                ? SampleReform.command(SamplePathway.GROUP, Standing.STYLISED).apply(was)
                : was;
    }

    private static Procedure numbered(int number) {
        return SamplePathway.procedure(
                "example:command" + number, io.github.concertlib.core.institution.Function.COMMAND);
    }

    private static Provision stripped(Provision was) {
        return new Provision(
                was.at(),
                was.pathways(),
                was.arrangements(),
                was.bodies(),
                was.procedures().stream().limit(1).toList(),
                was.commitments());
    }

    private static Optional<String> nothingBefore(ReformSubject it, Draw draw) {
        LocalDate day = it.from().minusDays(draw.oneOf(ImmutableList.of(1, 2, 31, 366, 2000)));
        Provision before = it.before().apply(day);
        return unchanged(it, before, day + ", before its day " + it.from());
    }

    private static Optional<String> unchanged(ReformSubject it, Provision before, String when) {
        Provision after = it.reform().apply(before);
        return expect(
                Transcript.same(before, after),
                () -> when + ": " + it.name() + " changes what there is: "
                        + added(before, after)
                                .orElseGet(() -> Transcript.difference(Transcript.of(before), Transcript.of(after))));
    }

    private static Optional<String> added(Provision before, Provision after) {
        Set<String> ids = ids(after);
        ids.removeAll(ids(before));
        return ids.isEmpty() ? Optional.empty() : Optional.of("adds " + ids);
    }

    private static Set<String> ids(Provision provision) {
        return provision.procedures().stream().map(Procedure::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Provision later(ReformSubject it, Draw draw) {
        return it.before().apply(it.from().plusDays(draw.oneOf(ImmutableList.of(0, 1, 365, 3650))));
    }

    private static Optional<String> keepsHolding(ReformSubject it, Draw draw) {
        Provision first = it.before().apply(it.from());
        Provision then = later(it, draw);
        Set<String> old = ids(first);
        Set<String> gained = it.reform().apply(first).procedures().stream()
                .filter(one -> !old.contains(one.id()) && then.has(one.arrangement()))
                .map(Procedure::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lost = new TreeSet<>(gained);
        lost.removeAll(ids(it.reform().apply(then)));
        draw.assume(!gained.isEmpty());
        return expect(
                lost.isEmpty(),
                () -> "on " + then.at() + " " + lost + " no longer stands, which " + it.name() + " brought on "
                        + it.from());
    }

    private static Optional<String> idempotent(ReformSubject it, Draw draw) {
        Provision before = later(it, draw);
        Provision once = it.reform().apply(before);
        Provision twice = it.reform().apply(once);
        return expect(
                Transcript.same(once, twice),
                () -> before.at() + ": made a second time, " + it.name() + " "
                        + added(once, twice).orElse("changes what it made"));
    }

    private static Optional<String> commutes(ReformSubject it, Draw draw) {
        Provision before = later(it, draw);
        Provision one = it.beside().apply(it.reform().apply(before));
        Provision other = it.reform().apply(it.beside().apply(before));
        return expect(
                Transcript.sameInAnyOrder(one, other),
                () -> before.at() + ": what there is depends on whether " + it.name()
                        + " is made before or after a reform of something else"
                        + added(other, one)
                                .or(() -> added(one, other))
                                .map(what -> ", which then " + what)
                                .orElse(""));
    }

    private static Optional<String> sameDay(ReformSubject it, Draw draw) {
        Provision before = later(it, draw);
        Provision after = it.reform().apply(before);
        return expect(
                after.at().equals(before.at()) && after.pathways().equals(before.pathways()),
                () -> before.at() + " by " + before.pathways() + " becomes " + after.at() + " by " + after.pathways());
    }

    private static Optional<String> marked(ReformSubject it, Draw draw) {
        Provision before = later(it, draw);
        Provision after = it.reform().apply(before);
        Set<String> old = ids(before);
        return after.procedures().stream()
                .filter(one -> !old.contains(one.id()))
                .filter(one ->
                        one.standing() == Standing.EXISTS || one.legalBasis().equals(Source.unsourced()))
                .findFirst()
                .map(one -> before.at() + ": " + it.name() + " adds " + one + ", marked '" + one.standing() + "', from "
                        + one.legalBasis());
    }

    private static Optional<String> leavesAlone(ReformSubject it, Draw draw) {
        Provision nothing = Provision.empty(later(it, draw).at());
        Provision after = it.reform().apply(nothing);
        return expect(
                after.arrangements().isEmpty() && after.procedures().isEmpty(),
                () -> "where there is nothing, " + it.name() + " makes "
                        + after.arrangements().stream().map(Arrangement::id).toList() + " and " + ids(after));
    }

    private static Optional<String> changesSomething(ReformSubject it, Draw draw) {
        Provision before = later(it, draw);
        return expect(
                !Transcript.same(before, it.reform().apply(before)),
                () -> before.at() + ": " + it.name() + " changes nothing");
    }
}
