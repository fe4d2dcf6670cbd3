package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every pathway keeps, on every day. */
final class PathwaySuite {

    private static final String ONLY_MEMBERS =
            "Article 34 of the Vienna Convention on the Law of Treaties: no obligation for a third state without its consent";

    /** Parliaments, offices and organisations have longer codes; they may have a part in a decision without being members. */
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private PathwaySuite() {}

    static Suite<PathwaySubject> suite() {
        return new Suite<>(
                "pathways",
                ImmutableList.of(
                        Law.of(
                                        "PW-01",
                                        "asked twice, a pathway says the same, and so does another instance of it",
                                        "Concert: no clock, no chance, no order left to a hash table",
                                        PathwaySuite::deterministic)
                                .brokenBy("a pathway that counts how often it was asked", PathwaySuite::counting),
                        Law.of(
                                        "PW-02",
                                        "another run of the Java machine gives the same answers in the same order",
                                        "Concert: no clock, no chance, no order left to a hash table",
                                        PathwaySuite::sameElsewhere)
                                .brokenBy(
                                        "a pathway whose order is left to a hash table",
                                        () -> SamplePathway.sound()
                                                .subject()
                                                .alsoSeen(() -> List.of("2000-01-01 by [example]"))),
                        Law.of(
                                        "PW-03",
                                        "a pathway provides for the day asked, under its own name",
                                        "Concert: contract of a pathway",
                                        PathwaySuite::forTheDay)
                                .brokenBy(
                                        "a pathway that answers for another day",
                                        () -> spoilt(was -> new Provision(
                                                was.at().plusDays(1),
                                                was.pathways(),
                                                was.arrangements(),
                                                was.bodies(),
                                                was.procedures(),
                                                was.commitments()))),
                        Law.of(
                                        "PW-04",
                                        "nothing is provided outside the days on which it is in force",
                                        "Article 24 of the Vienna Convention on the Law of Treaties: entry into force",
                                        PathwaySuite::inForce)
                                .brokenBy(
                                        "a pathway that anticipates its treaty",
                                        () -> SamplePathway.sound()
                                                .providing(was -> was.at().isBefore(SamplePathway.START)
                                                        ? SamplePathway.with(was, List.of(SamplePathway.group()))
                                                        : was)
                                                .subject()),
                        Law.of(
                                        "PW-05",
                                        "bodies and procedures belong to an arrangement that is provided",
                                        "Concert: nothing dangles",
                                        PathwaySuite::nothingDangles)
                                .brokenBy(
                                        "a pathway that forgets the arrangement",
                                        () -> spoilt(was -> SamplePathway.with(was, List.of()))),
                        Law.of(
                                        "PW-06",
                                        "states that vote are members with a vote on that day",
                                        ONLY_MEMBERS,
                                        PathwaySuite::votersAreMembers)
                                .brokenBy(
                                        "a council with a guest who votes",
                                        () -> spoilt(was -> was.with(SamplePathway.operation(
                                                Electorate.of(
                                                        Sample.COUNCIL,
                                                        Sample.actors("DE", "FR", "GB", "IT", "PL", "US")),
                                                Effects.onThoseWhoAssent("each chooses", Sample.TREATY),
                                                Standing.EXISTS)))),
                        Law.of(
                                        "PW-07",
                                        "an arrangement binds only its members",
                                        ONLY_MEMBERS,
                                        PathwaySuite::bindsMembers)
                                .brokenBy(
                                        "a group that binds a neighbour",
                                        () -> spoilt(was -> was.with(SamplePathway.operation(
                                                Sample.five(),
                                                Effects.onOthers(Set.of(Sample.OUTSIDER), "forces", Sample.TREATY),
                                                Standing.EXISTS)))),
                        Law.of(
                                        "PW-08",
                                        "none of the six functions is performed by an arrangement that is not competent to it",
                                        "Article 5 TEU, by analogy: conferral",
                                        PathwaySuite::competent)
                                .brokenBy(
                                        "a club for talking that gives orders",
                                        () -> spoilt(was -> was.with(
                                                SamplePathway.procedure("example:command", Function.COMMAND)))),
                        Law.of(
                                        "PW-09",
                                        "a route is no firmer than the arrangement and the steps on which it rests",
                                        "Concert: what exists on a proposal is a proposal",
                                        PathwaySuite::standingOfRoutes)
                                .brokenBy(
                                        "a proposal passed off as a way that exists",
                                        () -> SamplePathway.sound()
                                                .providing(
                                                        SamplePathway.changing(was -> was.with(SamplePathway.operation(
                                                                Sample.five(),
                                                                Effects.none(Sample.TREATY),
                                                                Standing.PROPOSED))))
                                                .trying((contingency, routes) -> routes.stream()
                                                        .map(route -> new Route(
                                                                route.title(),
                                                                route.function(),
                                                                route.layer(),
                                                                route.arrangement(),
                                                                route.steps(),
                                                                Standing.EXISTS))
                                                        .toList())
                                                .subject()),
                        Law.of(
                                        "PW-10",
                                        "a route is tried only where each of its steps answers what happened",
                                        "Concert: contract of a pathway",
                                        PathwaySuite::stepsAnswer)
                                .brokenBy(
                                        "a pathway that answers everything",
                                        () -> SamplePathway.sound()
                                                .trying((contingency, routes) -> List.of(Route.of(
                                                        SamplePathway.group(),
                                                        SamplePathway.procedure(
                                                                "example:operation", Function.AUTHORISE))))
                                                .subject()),
                        Law.of(
                                        "PW-11",
                                        "fewer arrangements never open a new route",
                                        "Concert: options are monotone in what there is",
                                        PathwaySuite::fewerOpenNothing)
                                .brokenBy(
                                        "a pathway that finds a way out of nothing",
                                        () -> SamplePathway.sound()
                                                .trying((contingency, routes) -> routes.isEmpty()
                                                        ? List.of(Route.of(
                                                                SamplePathway.group(),
                                                                SamplePathway.procedure(
                                                                        "example:emergency", Function.AUTHORISE)))
                                                        : routes)
                                                .subject()),
                        Law.of(
                                        "PW-12",
                                        "every reading on offer can be taken, on every day",
                                        "Concert: contested law is a choice with a default",
                                        PathwaySuite::readings)
                                .brokenBy(
                                        "a reading on offer that nobody wrote",
                                        () -> SamplePathway.sound()
                                                .calledBy(new PathwayDescriptor(
                                                        "example",
                                                        "An example",
                                                        io.github.concertlib.core.institution.Layer.CLUSTER,
                                                        List.of(new Interpretation(
                                                                "example.reading",
                                                                "how?",
                                                                com.google.common.collect.ImmutableMap.of(
                                                                        "wide", "widely", "odd", "oddly"),
                                                                "wide",
                                                                Sample.TREATY)),
                                                        List.of(Sample.TREATY)))
                                                .subject()),
                        Law.of(
                                        "PW-13",
                                        "a pathway says what it is and on which documents it rests",
                                        "Concert: contract of a pathway",
                                        PathwaySuite::describesItself)
                                .brokenBy(
                                        "a pathway without documents",
                                        () -> SamplePathway.sound()
                                                .calledBy(new PathwayDescriptor(
                                                        "example",
                                                        "An example",
                                                        io.github.concertlib.core.institution.Layer.CLUSTER,
                                                        List.of(),
                                                        List.of()))
                                                .subject()),
                        Law.of(
                                        "PW-14",
                                        "everything provided says where it comes from",
                                        "Concert: a source on every datum",
                                        PathwaySuite::sourced)
                                .brokenBy(
                                        "effects that nobody sourced",
                                        () -> spoilt(was -> was.with(SamplePathway.operation(
                                                Sample.five(), Effects.none(Source.unsourced()), Standing.EXISTS)))),
                        Law.of(
                                        "PW-15",
                                        "a duty is owed by parties to its instrument alone",
                                        ONLY_MEMBERS,
                                        PathwaySuite::dutiesOfParties)
                                .brokenBy(
                                        "a treaty that obliges a stranger",
                                        () -> spoilt(was -> SamplePathway.withCommitment(
                                                was, SamplePathway.duty(Set.of(Sample.OUTSIDER))))),
                        Law.of(
                                        "PW-16",
                                        "a duty is owed to somebody else than the one who owes it",
                                        "Article 5 NAT; Article 42(7) TEU: the other parties assist",
                                        PathwaySuite::nobodyOwesItself)
                                .brokenBy(
                                        "a duty towards nobody",
                                        () -> spoilt(was ->
                                                SamplePathway.withCommitment(was, SamplePathway.duty(Set.of())))),
                        Law.of(
                                        "PW-17",
                                        "what rests on a proposal or an assumption does not pass for law",
                                        "Concert: standing",
                                        PathwaySuite::proposalsAreMarked)
                                .brokenBy(
                                        "a proposal passed off as a group that exists",
                                        () -> spoilt(was -> SamplePathway.with(
                                                was,
                                                List.of(sourcedBy(
                                                        Source.stylised("assumed for the sake of example")))))),
                        Law.of(
                                        "PW-18",
                                        "any day is answered, the remote past and future too",
                                        "Concert: dates are data",
                                        PathwaySuite::anyDay)
                                .brokenBy(
                                        "a pathway that breaks off before 1900",
                                        () -> SamplePathway.sound()
                                                .providing(was -> {
                                                    if (was.at().getYear() < 1900) {
                                                        throw new IllegalArgumentException("too long ago");
                                                    }
                                                    return was;
                                                })
                                                .subject()),
                        Law.of(
                                        "PW-19",
                                        "an arrangement in force whose roster is complete has members who decide",
                                        "Article 2(1)(g) of the Vienna Convention on the Law of Treaties: parties",
                                        PathwaySuite::membersThere)
                                .brokenBy(
                                        "a group that everybody has left",
                                        () -> spoilt(was -> SamplePathway.with(was, List.of(emptied())))),
                        Law.of(
                                        "PW-20",
                                        "a route asks nobody but those who vote on its steps",
                                        ONLY_MEMBERS,
                                        PathwaySuite::routesAskVoters)
                                .brokenBy(
                                        "a route whose step is another's",
                                        () -> SamplePathway.sound()
                                                .trying((contingency, routes) -> routes.stream()
                                                        .map(route -> new Route(
                                                                route.title(),
                                                                route.function(),
                                                                route.layer(),
                                                                ArrangementId.of("another"),
                                                                route.steps(),
                                                                route.standing()))
                                                        .toList())
                                                .subject()),
                        Law.untestable(
                                "PW-21",
                                "text and practice are kept apart",
                                "Article 31(3)(b) of the Vienna Convention on the Law of Treaties: subsequent practice",
                                "whether a rule is written or practised is read from the documents, by a person"),
                        Law.untestable(
                                "PW-22",
                                "each reading on offer is one that a state could defend",
                                "Article 31(1) of the Vienna Convention on the Law of Treaties",
                                "needs a lawyer")));
    }

    private static PathwaySubject spoilt(java.util.function.UnaryOperator<Provision> change) {
        return SamplePathway.sound().providing(SamplePathway.changing(change)).subject();
    }

    private static PathwaySubject counting() {
        AtomicInteger asked = new AtomicInteger();
        return spoilt(was -> asked.getAndIncrement() % 2 == 0 ? was : SamplePathway.with(was, List.of(emptied())));
    }

    private static Arrangement emptied() {
        return changed(List.of(), Sample.TREATY);
    }

    private static Arrangement sourcedBy(Source source) {
        return changed(SamplePathway.group().memberships(), source);
    }

    private static Arrangement changed(List<Membership> memberships, Source source) {
        Arrangement was = SamplePathway.group();
        return new Arrangement(
                was.id(),
                was.name(),
                was.labels(),
                was.layer(),
                was.form(),
                was.standing(),
                was.validity(),
                was.competences(),
                memberships,
                was.rosterComplete(),
                source);
    }

    /** The first offender on a day, in words. */
    static <T> Optional<String> first(
            Provision provision,
            Stream<T> things,
            java.util.function.Predicate<T> offends,
            java.util.function.Function<T, String> words) {
        return things.filter(offends).findFirst().map(thing -> provision.at() + ": " + words.apply(thing));
    }

    private static Optional<String> deterministic(PathwaySubject it, Draw draw) {
        LocalDate day = draw.oneOf(it.days());
        String once = Transcript.of(it.pathway(), it.pathway().provide(day));
        String again = Transcript.of(it.pathway(), it.pathway().provide(day));
        if (!once.equals(again)) {
            return Optional.of(day + ", asked twice: " + Transcript.difference(once, again));
        }
        io.github.concertlib.core.pathway.Pathway another = it.anew();
        String anew = Transcript.of(another, another.provide(day));
        return expect(once.equals(anew), () -> day + ", made anew: " + Transcript.difference(once, anew));
    }

    private static Optional<String> sameElsewhere(PathwaySubject it, Draw draw) {
        draw.assume(it.elsewhere().isPresent());
        List<String> elsewhere = it.elsewhere().orElseThrow().get();
        draw.assume(!elsewhere.isEmpty());
        String here = Transcript.of(it.pathway(), it.days());
        return elsewhere.stream()
                .filter(there -> !there.equals(here))
                .findFirst()
                .map(there -> "in two runs: " + Transcript.difference(here, there));
    }

    private static Optional<String> forTheDay(PathwaySubject it, Draw draw) {
        LocalDate day = draw.oneOf(it.days());
        Provision provision = it.on(day);
        String id = it.pathway().descriptor().id();
        return expect(
                provision.at().equals(day)
                        && (provision.pathways().equals(Set.of(id))
                                || provision.pathways().isEmpty()
                                        && provision.arrangements().isEmpty()),
                () -> "asked for " + day + ", pathway '" + id + "' provides for " + provision.at() + " under the name "
                        + provision.pathways());
    }

    private static Optional<String> inForce(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                        provision,
                        provision.arrangements().stream(),
                        one -> !one.isInForce(provision.at()),
                        one -> one + " is in force " + one.validity())
                .or(() -> first(
                        provision,
                        provision.bodies().stream(),
                        body -> !body.validity().contains(provision.at()),
                        body -> body + " exists " + body.validity()));
    }

    private static Optional<String> nothingDangles(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                        provision,
                        provision.procedures().stream(),
                        one -> !provision.has(one.arrangement()),
                        one -> one + " belongs to '" + one.arrangement() + "', which is not there")
                .or(() -> first(
                        provision,
                        provision.bodies().stream(),
                        one -> !provision.has(one.arrangement()),
                        one -> one + " belongs to '" + one.arrangement() + "', which is not there"));
    }

    private static Set<ActorId> everybodyIn(Provision provision, ArrangementId id) {
        return provision
                .find(id)
                .map(one -> one.memberships().stream()
                        .filter(membership -> membership.holdsOn(provision.at()))
                        .map(Membership::actor)
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    private static Set<ActorId> strangers(Set<ActorId> actors, Set<ActorId> known) {
        return new TreeSet<>(Sets.difference(actors, known));
    }

    private static Optional<String> votersAreMembers(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.procedures().stream()
                        .filter(one -> provision
                                .find(one.arrangement())
                                .map(Arrangement::rosterComplete)
                                .orElse(false)),
                one -> !strangersWhoVote(provision, one).isEmpty(),
                one -> Tell.set(strangersWhoVote(provision, one)) + " vote on " + one
                        + " and are not members with a vote");
    }

    /** Offices, parliaments and organisations act for an arrangement without belonging to it. */
    static boolean isState(ActorId actor) {
        return STATE.matcher(actor.code()).matches();
    }

    private static Set<ActorId> strangersWhoVote(Provision provision, Procedure one) {
        Set<ActorId> strangers = strangers(
                one.electorate().voters(),
                provision.arrangement(one.arrangement()).members(provision.at()));
        strangers.removeIf(actor -> !isState(actor));
        return strangers;
    }

    private static Optional<String> bindsMembers(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.procedures().stream().filter(one -> provision.has(one.arrangement())),
                one -> !boundStrangers(provision, one).isEmpty(),
                one -> one + " binds " + Tell.set(boundStrangers(provision, one)) + ", who do not belong to it");
    }

    private static Set<ActorId> boundStrangers(Provision provision, Procedure one) {
        return strangers(one.effects().boundByLaw(), everybodyIn(provision, one.arrangement()));
    }

    private static Optional<String> competent(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.procedures().stream().filter(one -> provision.has(one.arrangement())),
                one -> Function.standard().contains(one.function())
                        && !provision
                                .arrangement(one.arrangement())
                                .competences()
                                .contains(one.function())
                        && one.condition().nodes().noneMatch(node -> node == Constant.NEVER),
                one -> one + " is to " + one.function() + "; the arrangement may "
                        + provision.arrangement(one.arrangement()).competences());
    }

    private static List<Route> routes(PathwaySubject it, Provision provision, Draw draw) {
        return it.pathway().routes(PathwaySubject.contingency(provision, draw), provision);
    }

    private static Optional<String> standingOfRoutes(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                routes(it, provision, draw).stream(),
                route -> route.standing() != weakest(provision, route),
                route -> "the route '" + route + "' is marked " + route.standing() + " and rests on what is "
                        + weakest(provision, route));
    }

    private static Standing weakest(Provision provision, Route route) {
        return route.steps().stream()
                .map(Procedure::standing)
                .reduce(
                        provision
                                .find(route.arrangement())
                                .map(Arrangement::standing)
                                .orElse(Standing.EXISTS),
                        Standing::and);
    }

    private static Optional<String> stepsAnswer(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        Contingency contingency = PathwaySubject.contingency(provision, draw);
        return first(
                provision,
                it.pathway().routes(contingency, provision).stream(),
                route -> !route.steps().stream().allMatch(step -> step.answers(contingency)),
                route -> "the route '" + route + "' is tried in answer to: " + contingency);
    }

    private static Optional<String> fewerOpenNothing(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        Contingency contingency = PathwaySubject.contingency(provision, draw);
        ImmutableSet.Builder<ArrangementId> some = ImmutableSet.builder();
        if (draw.flip()) {
            some.add(draw.oneOf(provision.arrangements()).id());
        }
        Provision fewer = provision.only(some.build());
        Set<String> all = new TreeSet<>(titles(it.pathway().routes(contingency, provision)));
        List<String> left = titles(it.pathway().routes(contingency, fewer));
        return first(
                provision,
                left.stream(),
                title -> !all.contains(title),
                title -> "with " + some.build() + " alone, the route '" + title + "' appears in answer to: "
                        + contingency);
    }

    private static List<String> titles(List<Route> routes) {
        return routes.stream()
                .map(route ->
                        route + " " + route.steps().stream().map(Procedure::id).toList())
                .toList();
    }

    private static Optional<String> readings(PathwaySubject it, Draw draw) {
        Interpretation point = draw.oneOf(it.pathway().descriptor().interpretations());
        String reading = draw.oneOf(ImmutableList.copyOf(point.readings().keySet()));
        LocalDate day = draw.oneOf(it.days());
        try {
            it.pathway().provide(day, Interpretations.defaults().with(point.id(), reading));
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(day + ": the reading '" + reading + "' of '" + point.id() + "' is refused: "
                    + refused.getMessage());
        }
    }

    private static Optional<String> describesItself(PathwaySubject it, Draw draw) {
        PathwayDescriptor descriptor = it.pathway().descriptor();
        boolean well = descriptor.id().matches("[a-z0-9][a-z0-9_-]*")
                && !descriptor.title().isBlank()
                && !descriptor.sources().isEmpty()
                && !descriptor.sources().contains(Source.unsourced());
        return expect(
                well, () -> "pathway '" + descriptor.id() + "' names no documents, or has no proper id and title");
    }

    private static Optional<String> sourced(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        Stream<Optional<String>> unsourced = Stream.of(
                first(provision, provision.arrangements().stream(), one -> none(one.source()), Object::toString),
                first(
                        provision,
                        provision.arrangements().stream().flatMap(one -> one.memberships().stream()),
                        one -> none(one.source()),
                        one -> "a membership of " + one.actor()),
                first(provision, provision.bodies().stream(), one -> none(one.source()), Object::toString),
                first(provision, provision.commitments().stream(), one -> none(one.source()), Object::toString),
                first(
                        provision,
                        provision.procedures().stream(),
                        one -> none(one.legalBasis())
                                || none(one.rule().source())
                                || none(one.effects().source()),
                        one -> "legal basis, rule or effects of " + one));
        return unsourced.flatMap(Optional::stream).findFirst().map(words -> words + " has no source");
    }

    private static boolean none(Source source) {
        return source.equals(Source.unsourced());
    }

    private static Optional<String> dutiesOfParties(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.commitments().stream().filter(one -> provision.has(one.instrument())),
                one -> !strangers(one.obligors(), everybodyIn(provision, one.instrument()))
                        .isEmpty(),
                one -> one + " obliges "
                        + Tell.set(strangers(one.obligors(), everybodyIn(provision, one.instrument())))
                        + ", not parties to '" + one.instrument() + "'");
    }

    private static Optional<String> nobodyOwesItself(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.commitments().stream(),
                PathwaySuite::owedToNobodyElse,
                one -> one + " is owed by " + Tell.set(one.obligors()) + " to " + Tell.set(one.beneficiaries()));
    }

    private static boolean owedToNobodyElse(Commitment one) {
        return one.obligors().isEmpty()
                || one.beneficiaries().isEmpty()
                || one.obligors().stream()
                        .anyMatch(obligor -> one.beneficiaries().equals(Set.of(obligor)));
    }

    private static Optional<String> proposalsAreMarked(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                        provision,
                        provision.arrangements().stream(),
                        one -> one.standing() == Standing.EXISTS && invented(one.source()),
                        one -> one + " is said to exist and rests on: " + one.source())
                .or(() -> first(
                        provision,
                        provision.procedures().stream(),
                        one -> one.standing() == Standing.EXISTS && invented(one.legalBasis()),
                        one -> one + " is said to exist and rests on: " + one.legalBasis()));
    }

    private static boolean invented(Source source) {
        return source.quality() == Quality.PROPOSAL || source.quality() == Quality.STYLISED;
    }

    private static Optional<String> anyDay(PathwaySubject it, Draw draw) {
        LocalDate day = draw.oneOf(Stream.of("1815-06-09", "1914-07-28", "1949-04-03", "2050-01-01", "2199-12-31")
                .map(LocalDate::parse)
                .toList());
        Provision provision;
        try {
            provision = it.pathway().provide(day);
            it.pathway().routes(PathwaySubject.contingency(provision, draw), provision);
        } catch (IllegalArgumentException refused) {
            return Optional.of(day + ": no answer, but " + refused.getMessage());
        }
        return first(
                provision,
                provision.arrangements().stream(),
                one -> !one.isInForce(day),
                one -> one + " is in force " + one.validity());
    }

    private static Optional<String> membersThere(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.arrangements().stream(),
                one -> one.rosterComplete() && one.members(provision.at()).isEmpty(),
                one -> one + " has no member on that day");
    }

    private static Optional<String> routesAskVoters(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        Contingency contingency = PathwaySubject.contingency(provision, draw);
        return first(
                        provision,
                        it.pathway().routes(contingency, provision).stream(),
                        route -> !provision.has(route.arrangement()),
                        route -> "the route '" + route + "' is that of '" + route.arrangement()
                                + "', which is not there")
                .or(() -> first(
                        provision,
                        it.pathway().routes(contingency, provision).stream(),
                        route -> !strangers(route.condition().actors(), voters(route))
                                .isEmpty(),
                        route -> "the route '" + route + "' asks "
                                + Tell.set(strangers(route.condition().actors(), voters(route)))));
    }

    private static Set<ActorId> voters(Route route) {
        Set<ActorId> voters = new TreeSet<>();
        route.steps().forEach(step -> voters.addAll(step.electorate().voters()));
        return voters;
    }
}
