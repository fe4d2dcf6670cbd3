package io.github.concertlib.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of institutions: who belongs to what, from when to when, and how it decides. The actors are A to F; the
 * arrangements are called g1, g2 and so on. Everything can be put together: no two things share an id.
 */
public final class Institutions {

    /** On which all generated institutions rest. */
    public static final Source SOURCE = Source.treaty("Article 1 of a generated treaty");

    /** The first day on which generated arrangements may begin. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** The first of the generated arrangements. */
    static final ArrangementId GROUP = ArrangementId.of("g1");

    private static final int YEARS = 30;
    private static final int MOST_ARRANGEMENTS = 4;

    private Institutions() {}

    /** First days of a year and the days before, so that two dates often touch; the first is the simplest. */
    public static Arbitrary<LocalDate> days() {
        return Combinators.combine(Arbitraries.integers().between(0, YEARS), Arbitraries.of(0, 1))
                .as((years, before) -> FIRST_DAY.plusYears(years).minusDays(before));
    }

    /** For ever, from a day on, or from a day to another. */
    public static Arbitrary<Validity> validities() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(0, YEARS).map(FIRST_DAY::plusYears);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Validity.always())),
                Tuple.of(2, first.map(Validity::from)),
                Tuple.of(
                        2,
                        Combinators.combine(first, Arbitraries.integers().between(1, 10))
                                .as((from, years) -> Validity.from(from).until(from.plusYears(years)))));
    }

    /** One actor, in any role, for some time; most are members. */
    public static Arbitrary<Membership> memberships() {
        return Combinators.combine(Stances.actor(), roles(), validities())
                .as((actor, role, validity) -> new Membership(actor, role, validity, SOURCE));
    }

    private static Arbitrary<Role> roles() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(Role.MEMBER)), Tuple.of(3, Arbitraries.of(Role.class)));
    }

    /** Up to six voters in one council. */
    public static Arbitrary<Electorate> electorates() {
        return Stances.actor()
                .set()
                .ofMinSize(1)
                .ofMaxSize(Stances.actors().size())
                .map(voters -> Electorate.of(Stances.FORUM, voters));
    }

    /** Arrangements of every layer, form and competence, each actor at most once among their members. */
    public static Arbitrary<Arrangement> arrangements() {
        return Combinators.combine(
                        memberships()
                                .list()
                                .uniqueElements(Membership::actor)
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(Layer.class),
                        Arbitraries.of(LegalForm.class),
                        standings(),
                        validities(),
                        Arbitraries.of(Function.standard()).set().ofMinSize(1).ofMaxSize(6))
                .as((members, layer, form, standing, validity, functions) -> new Arrangement(
                        GROUP,
                        GROUP.id(),
                        Set.of(),
                        layer,
                        form,
                        standing,
                        validity,
                        ImmutableSet.copyOf(Function.standard().stream()
                                .filter(functions::contains)
                                .toList()),
                        members,
                        true,
                        SOURCE));
    }

    private static Arbitrary<Standing> standings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Standing.EXISTS)), Tuple.of(1, Arbitraries.of(Standing.class)));
    }

    /** Whom a decision binds and charges: every pair of circles in which those who pay are bound. */
    public static Arbitrary<Effects> effects() {
        return Combinators.combine(Arbitraries.of(Circle.class), Arbitraries.of(true, false))
                .as((bound, pays) ->
                        new Effects(bound, pays ? bound : Circle.NOBODY, "each member chooses what it sends", SOURCE));
    }

    /** Procedures of any rule and effect among up to six voters. */
    public static Arbitrary<Procedure> procedures() {
        return Combinators.combine(electorates(), powers())
                .as((voters, act) -> new Procedure(
                        "g1:act",
                        "act",
                        GROUP,
                        "Council",
                        act.function(),
                        act.events(),
                        voters,
                        act.rule().citing(SOURCE),
                        act.effects(),
                        SOURCE,
                        Standing.EXISTS));
    }

    /** An act of any function and rule; the lead nation, where there is one, is its first member. */
    private static Arbitrary<Charter.Power> powers() {
        return Combinators.combine(
                        functions(),
                        Arbitraries.of(Event.class).set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Rules.anywhere()),
                                Tuple.of(1, Arbitraries.integers().between(0, 2).map(Institutions::led))),
                        effects())
                .as((function, events, always, rule, effects) -> new Charter.Power(
                        function, always ? Set.of() : ImmutableSet.copyOf(events), rule, possible(function, effects)));
    }

    /** Any function, and to authorise as often as all others together, so that questions meet answers. */
    public static Arbitrary<Function> functions() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Function.AUTHORISE)), Tuple.of(1, Arbitraries.of(Function.standard())));
    }

    /** Talking binds nobody, and forces are offered, not drafted. */
    private static Effects possible(Function function, Effects effects) {
        if (function.equals(Function.CONSULT)) {
            return Effects.none(SOURCE);
        }
        return function.equals(Function.GENERATE) && effects.bound() != Circle.NOBODY
                ? Effects.onThoseWhoAssent(effects.contribution(), SOURCE)
                : effects;
    }

    private static DecisionRule led(int others) {
        DecisionRule rule = voters ->
                DecisionRules.optIn(voters.voters().iterator().next(), others).over(voters);
        return rule.as("opt-in: the first member leads and at least " + others + " more join", Source.unsourced());
    }

    /** An arrangement competent to all that it decides, and perhaps to more. */
    private static Arbitrary<Charter> charters() {
        return Combinators.combine(
                        arrangements(),
                        powers().list().uniqueElements(Charter.Power::function).ofMaxSize(5),
                        Arbitraries.of(false, true))
                .as((arrangement, powers, duty) -> new Charter(competent(arrangement, powers), powers, duty));
    }

    private static Arrangement competent(Arrangement arrangement, List<Charter.Power> powers) {
        Arrangement competent = arrangement;
        for (Charter.Power power : powers) {
            competent = competent.competentTo(power.function());
        }
        return competent;
    }

    /** Pathways of up to four arrangements, which begin, end and change their members on different days. */
    public static Arbitrary<Pathway> pathways() {
        return charterLists().map(charters -> World.of("world", charters, 1));
    }

    /** The charters of a pathway, without their numbers yet. */
    static Arbitrary<List<Charter>> charterLists() {
        return charters().list().ofMinSize(1).ofMaxSize(MOST_ARRANGEMENTS);
    }

    /** What a generated pathway provides on some day; perhaps nothing yet. */
    public static Arbitrary<Provision> provisions() {
        return Combinators.combine(pathways(), days()).as(Pathway::provide);
    }
}
