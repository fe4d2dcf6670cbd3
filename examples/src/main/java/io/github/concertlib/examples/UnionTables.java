package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.door.DoorAnswer;
import io.github.concertlib.eu.money.Eligibility;
import io.github.concertlib.examples.table.Dataset;
import java.time.LocalDate;
import java.util.List;

/** The tables of {@code eligible} and {@code door}. */
final class UnionTables {

    private record Condition(Eligibility answer, Finding finding) {}

    private record Refuser(LocalDate at, DoorAnswer answer, DoorAnswer.Consent consent, ActorId actor) {}

    static final Dataset<Condition> CONDITIONS = Dataset.<Condition>of(
                    "conditions", "one condition of one instrument, held against the project")
            .text(
                    "project",
                    "the title of the project",
                    one -> one.answer().project().title())
            .id(
                    "instrument",
                    "the key of the instrument",
                    one -> one.answer().instrument().id())
            .flag(
                    "eligible",
                    "whether all conditions of the instrument are met",
                    one -> one.answer().isEligible())
            .flag("met", "whether this condition is met", one -> one.finding().met())
            .text("reason", "why", one -> one.finding().reason())
            .text(
                    "remedy",
                    "what would meet it; empty where it is met, or barred",
                    one -> one.finding().remedy())
            .and(SharedColumns.SOURCE, one -> one.finding().source());

    static final Dataset<Refuser> REFUSERS = Dataset.<Refuser>of(
                    "refusers", "one actor whose refusal alone defeats one vote on which the door depends")
            .id(
                    "state",
                    "who stands before the door",
                    one -> one.answer().outsider().state())
            .id("door", "which door", one -> one.answer().door())
            .date("date", "the day", Refuser::at)
            .id("procedure", "the key of the vote", one -> one.consent().step().id())
            .text("body", "who votes", one -> one.consent().step().body())
            .id("actor", "who can refuse", Refuser::actor);

    private UnionTables() {}

    static Output eligible() {
        return Output.of(CONDITIONS).citing();
    }

    static void offer(Output output, List<Eligibility> answers) {
        List<Condition> conditions = answers.stream()
                .flatMap(answer -> answer.findings().stream().map(finding -> new Condition(answer, finding)))
                .toList();
        output.offer(CONDITIONS, () -> conditions)
                .citing(() -> conditions.stream()
                        .<Source>map(one -> one.finding().source())
                        .toList());
    }

    static Output door() {
        return Output.of(REFUSERS);
    }

    static void offer(Output output, LocalDate at, DoorAnswer answer) {
        output.offer(
                REFUSERS,
                () -> answer.consents().stream()
                        .flatMap(consent ->
                                consent.whoCanRefuse().stream().map(actor -> new Refuser(at, answer, consent, actor)))
                        .toList());
    }
}
