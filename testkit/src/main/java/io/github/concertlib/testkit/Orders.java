package io.github.concertlib.testkit;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of layered orders, of what may happen to them, and of what may be changed in them. */
public final class Orders {

    private static final Source PROPOSAL = Source.stylised("a generated reform");
    private static final int MOST_TIERS = 3;

    private Orders() {}

    /** Any event on this day, befalling nobody or one actor, done by nobody or another. */
    public static Arbitrary<Contingency> contingencies(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(Event.class),
                        Stances.actor().optional(0.5),
                        Stances.actor().optional(0.5))
                .as((event, victim, aggressor) -> {
                    Contingency happened = Contingency.of(day, event);
                    Contingency befallen = victim.map(happened::against).orElse(happened);
                    return aggressor
                            .filter(actor -> !victim.map(actor::equals).orElse(false))
                            .map(befallen::by)
                            .orElse(befallen);
                });
    }

    /** Up to three tiers of up to four arrangements, working together in any way for each function. */
    public static Arbitrary<Architecture> architectures(LocalDate day) {
        return Combinators.combine(
                        Institutions.charterLists().list().ofMinSize(1).ofMaxSize(MOST_TIERS),
                        Arbitraries.of(Combiner.class)
                                .list()
                                .ofSize(Function.standard().size()))
                .as((tiers, combiners) -> order(day, tiers, combiners));
    }

    private static Architecture order(LocalDate day, List<List<Charter>> tiers, List<Combiner> combiners) {
        Architecture order = Architecture.on(day);
        int number = 1;
        for (List<Charter> charters : tiers) {
            Pathway pathway = World.of("world" + number, charters, number);
            order = order.tier(pathway.descriptor().id(), pathway, pathway.provide(day));
            number += charters.size();
        }
        for (int i = 0; i < combiners.size(); i++) {
            order = order.combining(Function.standard().get(i), combiners.get(i));
        }
        return order;
    }

    /** Dated reforms of the arrangement g1 of {@link Institutions#pathways()}: a function granted or withdrawn, a member gone. */
    public static Arbitrary<Reform> reforms() {
        ArrangementId id = Institutions.GROUP;
        Arbitrary<Edit> grants = Combinators.combine(Arbitraries.of(Function.standard()), Rules.anywhere())
                .as((function, rule) -> grant(id, function, rule));
        Arbitrary<Edit> withdrawals = Arbitraries.of(Function.standard()).map(function -> Edit.withdraw(id, function));
        Arbitrary<Edit> exits = Stances.actor().map((ActorId actor) -> Edit.leave(id, actor));
        return Combinators.combine(
                        Institutions.days(),
                        Arbitraries.frequencyOf(Tuple.of(2, grants), Tuple.of(1, withdrawals), Tuple.of(1, exits)))
                .as((day, edit) -> new Reform(
                        "reform",
                        "A generated reform",
                        day,
                        Standing.STYLISED,
                        PROPOSAL,
                        List.of(),
                        List.of(),
                        List.of(edit)));
    }

    private static Edit grant(ArrangementId id, Function function, DecisionRule rule) {
        return Edit.grant(
                "reform",
                id,
                function,
                rule.citing(PROPOSAL),
                Effects.onThoseWhoAssent("each chooses", PROPOSAL),
                Standing.STYLISED,
                PROPOSAL);
    }
}
