package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What procedures and their effects keep: consenting, being bound and paying are different things, read from one ballot. */
final class ProcedureSuite {

    private static final String THIRD_STATES =
            "Article 34 of the Vienna Convention on the Law of Treaties: no obligation for a third state without its consent";

    private ProcedureSuite() {}

    static Suite<ProcedureSubject> suite() {
        return new Suite<>(
                "procedures and effects",
                ImmutableList.of(
                        Law.of(
                                        "P-01",
                                        "a decision touches nobody but its voters and those bound by law",
                                        THIRD_STATES,
                                        ProcedureSuite::touchesNobodyElse)
                                .brokenBy(
                                        "a decision that binds an outsider",
                                        () -> spoilt((was, positions) -> new Consequences(
                                                Sets.union(was.bound(), Set.of(Sample.OUTSIDER)),
                                                was.exempt(),
                                                was.pays(),
                                                was.exemptFromCost(),
                                                was.contribution()))),
                        Law.of(
                                        "P-02",
                                        "every voter is either bound or exempt, and either pays or does not",
                                        "Article 31(1) TEU, second subparagraph",
                                        ProcedureSuite::partition)
                                .brokenBy(
                                        "a decision that forgets its voters",
                                        () -> spoilt((was, positions) -> new Consequences(
                                                Set.of(),
                                                Set.of(),
                                                was.pays(),
                                                was.exemptFromCost(),
                                                was.contribution()))),
                        Law.of(
                                        "P-03",
                                        "what follows is read from its own ballot and the forums its effects name",
                                        "Concert: a forum has its own positions",
                                        ProcedureSuite::ownBallot)
                                .brokenBy(
                                        "a decision that looks into another forum",
                                        () -> spoilt((was, positions) ->
                                                positions.of(ActorId.of("DE"), Forum.of("elsewhere")) == Level.OBJECT
                                                        ? Consequences.none()
                                                        : was)),
                        Law.of(
                                        "P-04",
                                        "one voter's level frees or binds nobody else",
                                        "Concert: effects are read voter by voter",
                                        ProcedureSuite::eachForItself)
                                .brokenBy(
                                        "a decision that lets all go when one objects",
                                        () -> spoilt((was, positions) -> Sample.five().voters().stream()
                                                        .anyMatch(voter ->
                                                                positions.of(voter, Sample.COUNCIL) == Level.OBJECT)
                                                ? Consequences.none()
                                                : was)),
                        Law.of(
                                        "P-05",
                                        "where a decision binds any voter, it binds those who agreed wherever they were asked",
                                        "Article 26 of the Vienna Convention on the Law of Treaties: pacta sunt servanda",
                                        ProcedureSuite::consentBinds)
                                .brokenBy(
                                        "a decision that exempts those who agree",
                                        () -> spoilt((was, positions) -> exemptingThoseWhoAgree(was, positions))),
                        Law.of(
                                        "P-06",
                                        "its condition cites its legal basis",
                                        "Article 296 TFEU, second paragraph, by analogy",
                                        ProcedureSuite::citesItsBasis)
                                .brokenBy(
                                        "a procedure without a legal basis",
                                        () -> ProcedureSubject.of(procedure(Source.unsourced()))),
                        Law.of(
                                        "P-07",
                                        "its effects say where they are written",
                                        "Concert: a source on every rule",
                                        (ProcedureSubject it, Draw draw) -> expect(
                                                !it.procedure()
                                                        .effects()
                                                        .source()
                                                        .equals(Source.unsourced()),
                                                () -> "the effects of " + it.procedure() + " have no source"))
                                .brokenBy(
                                        "effects that nobody sourced",
                                        () -> ProcedureSubject.of(procedure(
                                                Sample.TREATY, Effects.onAllVoters("forces", Source.unsourced())))),
                        Law.of(
                                        "P-08",
                                        "whoever pays is bound",
                                        "Article 41(2) TEU: those who are exempt from the decision do not pay",
                                        ProcedureSuite::payersAreBound)
                                .optional()
                                .brokenBy(
                                        "a decision for which the exempt pay",
                                        () -> spoilt((was, positions) -> new Consequences(
                                                Set.of(),
                                                was.bound(),
                                                was.pays(),
                                                was.exemptFromCost(),
                                                was.contribution()))),
                        Law.of(
                                        "P-09",
                                        "the verdict is read from its own ballot alone",
                                        "Concert: a forum has its own positions",
                                        ProcedureSuite::ownVerdict)
                                .optional()
                                .brokenBy(
                                        "a decision that needs another forum",
                                        () -> ProcedureSubject.of(new Procedure(
                                                "example:double",
                                                "decide",
                                                ArrangementId.of("example"),
                                                "Council",
                                                Function.AUTHORISE,
                                                Set.of(),
                                                Sample.five(),
                                                voters -> io.github.concertlib.core.condition.Condition.assent(
                                                        ActorId.of("DE"), Forum.of("elsewhere")),
                                                Effects.onAllVoters("forces", Sample.TREATY),
                                                Sample.TREATY,
                                                Standing.EXISTS)))));
    }

    static Procedure procedure(Source basis) {
        return procedure(basis, Effects.onAllVoters("forces", Sample.TREATY));
    }

    static Procedure procedure(Source basis, Effects effects) {
        return new Procedure(
                "example:operation",
                "start an operation",
                ArrangementId.of("example"),
                "Council",
                Function.AUTHORISE,
                Set.of(),
                Sample.five(),
                DecisionRules.atLeast(3).citing(Sample.TREATY),
                effects,
                basis,
                Standing.EXISTS);
    }

    private static ProcedureSubject spoilt(
            java.util.function.BiFunction<Consequences, Positions, Consequences> otherwise) {
        Procedure procedure = procedure(Sample.TREATY);
        return new ProcedureSubject(
                procedure, positions -> otherwise.apply(procedure.consequences(positions), positions));
    }

    private static Consequences exemptingThoseWhoAgree(Consequences was, Positions positions) {
        Set<ActorId> agreed = agreed(ProcedureSubject.of(procedure(Sample.TREATY)), positions);
        return new Consequences(
                Sets.difference(was.bound(), agreed), agreed, was.pays(), was.exemptFromCost(), was.contribution());
    }

    /** Those who assent in every forum in which what follows is read. */
    private static Set<ActorId> agreed(ProcedureSubject it, Positions positions) {
        return it.procedure().electorate().voters().stream()
                .filter(voter -> forums(it).stream().allMatch(forum -> positions.of(voter, forum) == Level.ASSENT))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** Where what follows is read: in the forum of the ballot, and in those its effects name. */
    private static Set<Forum> forums(ProcedureSubject it) {
        return Sets.union(
                Set.of(it.procedure().electorate().forum()),
                it.procedure().effects().forums());
    }

    private static List<Seat> seats(ProcedureSubject it) {
        return forums(it).stream()
                .flatMap(forum -> it.procedure().electorate().voters().stream().map(voter -> new Seat(voter, forum)))
                .toList();
    }

    private static String when(ProcedureSubject it, Positions positions) {
        return Tell.positions(seats(it), positions) + ": ";
    }

    private static Optional<String> touchesNobodyElse(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        Consequences follow = it.consequences().apply(positions);
        Set<ActorId> touched = new TreeSet<>(Sets.union(
                Sets.union(follow.bound(), follow.exempt()), Sets.union(follow.pays(), follow.exemptFromCost())));
        touched.removeAll(it.procedure().electorate().voters());
        touched.removeAll(it.procedure().effects().boundByLaw());
        return expect(
                touched.isEmpty(),
                () -> when(it, positions) + "touches " + Tell.set(touched) + ", who neither vote nor are bound by law");
    }

    private static Optional<String> partition(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        Consequences follow = it.consequences().apply(positions);
        for (ActorId voter : it.procedure().electorate().voters()) {
            boolean bound = follow.bound().contains(voter);
            boolean pays = follow.pays().contains(voter);
            boolean boundByLaw = it.procedure().effects().boundByLaw().contains(voter);
            if (!boundByLaw && bound == follow.exempt().contains(voter)) {
                return Optional.of(when(it, positions)
                        + voter
                        + (bound ? " is both bound and exempt" : " is neither bound nor exempt"));
            }
            if (!boundByLaw && pays == follow.exemptFromCost().contains(voter)) {
                return Optional.of(when(it, positions)
                        + voter
                        + (pays ? " both pays and does not" : " neither pays nor is exempt"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ownBallot(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        ActorId actor = draw.actor(it.procedure().electorate().voters());
        Level level = draw.level();
        Positions elsewhere = positions.with(actor, level);
        for (Forum forum : forums(it)) {
            elsewhere = elsewhere.with(actor, forum, positions.of(actor, forum));
        }
        Consequences here = it.consequences().apply(positions);
        Consequences there = it.consequences().apply(elsewhere);
        return expect(
                here.equals(there),
                () -> when(it, positions) + "what follows changes when " + Tell.one(actor, level) + " elsewhere");
    }

    private static Optional<String> ownVerdict(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        ActorId actor = draw.actor(it.procedure().electorate().voters());
        Level level = draw.level();
        Forum forum = it.procedure().electorate().forum();
        Positions elsewhere = positions.with(actor, level).with(actor, forum, positions.of(actor, forum));
        Verdict here = it.procedure().condition().evaluate(positions);
        Verdict there = it.procedure().condition().evaluate(elsewhere);
        return expect(
                here == there,
                () -> when(it, positions) + Tell.verdict(here) + "; but when " + Tell.one(actor, level)
                        + " in other forums, " + Tell.verdict(there));
    }

    private static Optional<String> eachForItself(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        ActorId actor = draw.actor(it.procedure().electorate().voters());
        Level level = draw.level();
        Positions changed = positions.with(actor, draw.oneOf(List.copyOf(forums(it))), level);
        Set<ActorId> before = new TreeSet<>(it.consequences().apply(positions).bound());
        Set<ActorId> after = new TreeSet<>(it.consequences().apply(changed).bound());
        before.remove(actor);
        after.remove(actor);
        return expect(
                before.equals(after),
                () -> when(it, positions) + "binds " + Tell.set(before) + "; but when " + Tell.one(actor, level) + ", "
                        + Tell.set(after));
    }

    private static Optional<String> consentBinds(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        Set<ActorId> voters = it.procedure().electorate().voters();
        Set<ActorId> bound = new TreeSet<>(it.consequences().apply(positions).bound());
        bound.retainAll(voters);
        bound.removeAll(it.procedure().effects().boundByLaw());
        draw.assume(!bound.isEmpty());
        Set<ActorId> free = new TreeSet<>(agreed(it, positions));
        free.removeAll(it.consequences().apply(positions).bound());
        return expect(
                free.isEmpty(),
                () -> when(it, positions) + "binds " + Tell.set(bound) + ", but not " + Tell.set(free)
                        + ", who agreed");
    }

    private static Optional<String> payersAreBound(ProcedureSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        Consequences follow = it.consequences().apply(positions);
        Set<ActorId> free = new TreeSet<>(follow.pays());
        free.removeAll(follow.bound());
        draw.assume(!follow.pays().isEmpty());
        return expect(free.isEmpty(), () -> when(it, positions) + Tell.set(free) + " pay without being bound");
    }

    private static Optional<String> citesItsBasis(ProcedureSubject it, Draw draw) {
        Procedure procedure = it.procedure();
        boolean cited = !procedure.legalBasis().equals(Source.unsourced())
                && procedure.condition() instanceof Stated top
                && top.source().equals(procedure.legalBasis());
        return expect(cited, () -> procedure + " cites no legal basis");
    }
}
