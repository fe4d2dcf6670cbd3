package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A small well-behaved pathway, and what becomes of it when somebody spoils it: witnesses are made from it.
 *
 * @param descriptor what it says of itself
 * @param provided what becomes of what it provides
 * @param tried what becomes of its routes
 */
record SamplePathway(
        PathwayDescriptor descriptor,
        UnaryOperator<Provision> provided,
        java.util.function.BiFunction<Contingency, List<Route>, List<Route>> tried)
        implements Pathway {

    static final ArrangementId GROUP = ArrangementId.of("example");
    static final LocalDate START = LocalDate.of(2000, 1, 1);
    static final Interpretation READING = new Interpretation(
            "example.reading",
            "how to read it?",
            ImmutableMap.of("wide", "widely", "narrow", "narrowly"),
            "wide",
            Sample.TREATY);

    static SamplePathway sound() {
        return new SamplePathway(describedAs("example"), provision -> provision, (contingency, routes) -> routes);
    }

    static PathwayDescriptor describedAs(String id) {
        return new PathwayDescriptor(id, "An example", Layer.CLUSTER, List.of(READING), List.of(Sample.TREATY));
    }

    SamplePathway providing(UnaryOperator<Provision> otherwise) {
        return new SamplePathway(descriptor, otherwise, tried);
    }

    SamplePathway trying(java.util.function.BiFunction<Contingency, List<Route>, List<Route>> otherwise) {
        return new SamplePathway(descriptor, provided, otherwise);
    }

    SamplePathway calledBy(PathwayDescriptor other) {
        return new SamplePathway(other, provided, tried);
    }

    PathwaySubject subject() {
        return PathwaySubject.of(() -> this);
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        readings.of(READING);
        if (at.isBefore(START)) {
            return provided.apply(Provision.empty(at));
        }
        return provided.apply(new Provision(
                at,
                Set.of(descriptor.id()),
                List.of(group()),
                List.of(Body.of(Sample.COUNCIL, GROUP, "Council", Sample.TREATY)),
                List.of(
                        procedure("example:operation", Function.AUTHORISE),
                        procedure("example:meet", Function.CONSULT)),
                List.of(duty())));
    }

    @Override
    public List<Route> routes(Contingency contingency, Provision provision) {
        return tried.apply(contingency, Pathway.super.routes(contingency, provision));
    }

    static Arrangement group() {
        return group(LegalForm.TREATY);
    }

    static Arrangement group(LegalForm form) {
        Validity validity = Validity.from(START);
        return new Arrangement(
                GROUP,
                "Example",
                Set.of(),
                Layer.CLUSTER,
                form,
                Standing.EXISTS,
                validity,
                Set.of(Function.CONSULT, Function.AUTHORISE),
                Sample.five().voters().stream()
                        .map(state -> new Membership(state, Role.MEMBER, validity, Sample.TREATY))
                        .toList(),
                true,
                Sample.TREATY);
    }

    static Procedure procedure(String id, Function function) {
        return new Procedure(
                id,
                function == Function.CONSULT ? "meet" : "start an operation",
                GROUP,
                "Council",
                function,
                Set.of(Event.ARMED_ATTACK, Event.THREAT),
                Electorate.of(Sample.COUNCIL, Sample.five().voters()),
                (function == Function.CONSULT ? DecisionRules.onRequestOfOne() : DecisionRules.atLeast(3))
                        .citing(Sample.TREATY),
                function == Function.CONSULT
                        ? Effects.none(Sample.TREATY)
                        : Effects.onThoseWhoAssent("each chooses", Sample.TREATY),
                Sample.TREATY,
                Standing.EXISTS);
    }

    static Commitment duty() {
        return duty(Sample.five().voters());
    }

    static Commitment duty(Set<io.github.concertlib.core.actor.ActorId> obligors) {
        return duty(GROUP, obligors);
    }

    static Commitment duty(ArrangementId instrument, Set<io.github.concertlib.core.actor.ActorId> obligors) {
        return new Commitment(
                "example:duty",
                instrument,
                "Article 1",
                obligors,
                Sample.five().voters(),
                Obligation.ASSIST,
                Strength.LEGAL,
                Discretion.AS_IT_DEEMS_NECESSARY,
                Set.of(Event.ARMED_ATTACK),
                false,
                false,
                Set.of(),
                Map.of(),
                Sample.TREATY);
    }

    /** Changes the parts of a provision that holds something. */
    static UnaryOperator<Provision> changing(UnaryOperator<Provision> change) {
        return provision -> provision.arrangements().isEmpty() ? provision : change.apply(provision);
    }

    static Provision with(Provision was, List<Arrangement> arrangements) {
        return new Provision(was.at(), was.pathways(), arrangements, was.bodies(), was.procedures(), was.commitments());
    }

    static Provision withCommitment(Provision was, Commitment duty) {
        return new Provision(
                was.at(), was.pathways(), was.arrangements(), was.bodies(), was.procedures(), List.of(duty));
    }

    /** A function performed with these effects. */
    static Procedure procedure(String id, Function function, Effects effects) {
        Procedure was = procedure(id, function);
        return new Procedure(
                was.id(),
                was.act(),
                was.arrangement(),
                was.body(),
                was.function(),
                was.events(),
                was.electorate(),
                was.rule(),
                effects,
                was.legalBasis(),
                was.standing());
    }

    /** The operation among other voters, with other effects. */
    static Procedure operation(Electorate voters, Effects effects, Standing standing) {
        Procedure was = procedure("example:operation", Function.AUTHORISE);
        return new Procedure(
                was.id(),
                was.act(),
                was.arrangement(),
                was.body(),
                was.function(),
                was.events(),
                voters,
                was.rule(),
                effects,
                was.legalBasis(),
                standing);
    }
}
