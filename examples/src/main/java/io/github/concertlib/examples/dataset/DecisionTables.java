package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Attempt;
import io.github.concertlib.core.architecture.Elapsed;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.table.Dataset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tables of {@code decide}. */
public final class DecisionTables {

    /** A study and what comes out of it. */
    private record Answer(Study study, Outcome outcome) {

        List<Attempt> taken() {
            return outcome instanceof Outcome.Authorised yes ? yes.taken() : List.of();
        }
    }

    private record Tried(Answer answer, int number, Attempt attempt) {}

    private record Stop(Tried tried, ActorId actor) {}

    private record Effect(Answer answer, ActorId actor, String effect) {}

    private record Owed(Study study, Commitment duty, ActorId obligor) {}

    static final Dataset<Tried> ATTEMPTS = Dataset.<Tried>of("attempts", "one route that was tried")
            .and(SharedColumns.STUDY, tried -> tried.answer().study())
            .and(List.of(SharedColumns.FUNCTION), tried -> tried.answer().study())
            .id(
                    "outcome",
                    "of the whole: authorised, blocked or undetermined",
                    tried -> tried.answer()
                            .outcome()
                            .fold(a -> "authorised", b -> "blocked", u -> "undetermined", n -> "not-applicable"))
            .integer("attempt", "the number of the attempt, in the order of the layers, from 1", Tried::number)
            .id(
                    "layer",
                    "the layer that offers the route",
                    tried -> tried.attempt().tier())
            .id(
                    "arrangement",
                    "whose route it is",
                    tried -> tried.attempt().route().arrangement())
            .text(
                    "route",
                    "what is tried, in words",
                    tried -> tried.attempt().route().title())
            .id(
                    "standing",
                    "whether the route exists: exists, proposal or stylised",
                    tried -> tried.attempt().route().standing().toString())
            .id(
                    "verdict",
                    "whether it can be taken: holds, fails or open",
                    tried -> tried.attempt().verdict())
            .integer(
                    "days",
                    "until the route is taken or has failed, by the figures of the study; empty where it has none for a body that"
                            + " is asked",
                    tried -> {
                        Elapsed time = tried.answer().study().durations().of(tried.attempt());
                        return time.isExact() ? time.days() : null;
                    })
            .flag(
                    "taken",
                    "whether the outcome rests on it",
                    tried -> tried.answer().taken().contains(tried.attempt()));

    static final Dataset<Stop> STOPS = Dataset.<Stop>of(
                    "stops", "one actor whose present position stands in the way of one route")
            .and(SharedColumns.STUDY, stop -> stop.tried().answer().study())
            .and(List.of(SharedColumns.FUNCTION), stop -> stop.tried().answer().study())
            .integer(
                    "attempt",
                    "the number of the attempt, as in 'attempts'",
                    stop -> stop.tried().number())
            .id(
                    "arrangement",
                    "whose route it is",
                    stop -> stop.tried().attempt().route().arrangement())
            .id("actor", "who stands in the way; under a majority with others, not alone", Stop::actor);

    static final Dataset<Effect> CONSEQUENCES = Dataset.<Effect>of(
                    "consequences", "one thing that follows for one actor, where the function is authorised")
            .and(SharedColumns.STUDY, effect -> effect.answer().study())
            .and(List.of(SharedColumns.FUNCTION), effect -> effect.answer().study())
            .id("actor", "for whom it follows", Effect::actor)
            .id("effect", "bound, not-bound, pays or does-not-pay", Effect::effect);

    static final Dataset<Owed> DUTIES = Dataset.<Owed>of(
                    "duties", "one duty of one actor to the victim that needs no decision of any body")
            .and(SharedColumns.STUDY, Owed::study)
            .id("duty", "the key of the duty", owed -> owed.duty().id())
            .id("obligor", "who owes it", Owed::obligor)
            .id("beneficiary", "to whom", owed -> owed.study().contingency().victim())
            .id(
                    "instrument",
                    "the treaty or declaration that creates it",
                    owed -> owed.duty().instrument())
            .text("clause", "the clause in words", owed -> owed.duty().clause())
            .id("obligation", "assist, consult or support", owed -> owed.duty().obligation())
            .id("strength", "legal or political", owed -> owed.duty().strength())
            .id(
                    "discretion",
                    DutyColumns.DISCRETION,
                    owed -> owed.duty().obligation() == Obligation.ASSIST
                            ? owed.duty().discretion()
                            : null)
            .flag(
                    "on_request",
                    "whether the victim has to ask",
                    owed -> owed.duty().onRequest())
            .flag(
                    "joint_finding",
                    "whether both have to find, together, that there was an attack",
                    owed -> owed.duty().jointFinding())
            .text(
                    "qualification",
                    "what is special about this obligor; mostly empty",
                    owed -> owed.duty().qualifications().get(owed.obligor()))
            .and(SharedColumns.SOURCE, owed -> owed.duty().source())
            .linking("obligor", "beneficiary");

    private DecisionTables() {}

    public static Output output() {
        return Output.of(ATTEMPTS, STOPS, CONSEQUENCES, DUTIES).citing();
    }

    public static void offer(Output output, Study study, Outcome outcome, List<Commitment> duties) {
        Answer answer = new Answer(study, outcome);
        List<Tried> tried = IntStream.range(0, outcome.attempts().size())
                .mapToObj(i -> new Tried(answer, i + 1, outcome.attempts().get(i)))
                .toList();
        output.offer(ATTEMPTS, () -> tried)
                .offer(
                        STOPS,
                        () -> tried.stream()
                                .flatMap(one ->
                                        one.attempt().blockedBy().stream().map(actor -> new Stop(one, actor)))
                                .toList())
                .offer(CONSEQUENCES, () -> effects(answer))
                .offer(
                        DUTIES,
                        () -> duties.stream()
                                .flatMap(duty -> duty.owedBy(study.contingency()).stream()
                                        .map(obligor -> new Owed(study, duty, obligor)))
                                .toList());
    }

    private static List<Effect> effects(Answer answer) {
        Consequences follows =
                answer.outcome() instanceof Outcome.Authorised yes ? yes.consequences() : Consequences.none();
        Map<String, Collection<ActorId>> effects = ImmutableMap.of(
                "bound", follows.bound(),
                "not-bound", follows.exempt(),
                "pays", follows.pays(),
                "does-not-pay", follows.exemptFromCost());
        return effects.entrySet().stream()
                .flatMap(effect -> effect.getValue().stream().map(actor -> new Effect(answer, actor, effect.getKey())))
                .toList();
    }
}
