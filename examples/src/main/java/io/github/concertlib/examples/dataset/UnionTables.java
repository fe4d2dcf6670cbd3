package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.door.DoorAnswer;
import io.github.concertlib.eu.door.Outsider;
import io.github.concertlib.eu.door.Outsiders;
import io.github.concertlib.eu.force.Force;
import io.github.concertlib.eu.force.Forces;
import io.github.concertlib.eu.money.Eligibility;
import io.github.concertlib.eu.money.Instrument;
import io.github.concertlib.eu.money.Instruments;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import java.time.LocalDate;
import java.util.List;

/** The tables of {@code eligible} and {@code door}. */
public final class UnionTables {

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

    private record InForce(LocalDate at, Outsider outsider, Outsider.Tie tie) {}

    public static final Dataset<EuProcedure> PROCEDURES = Dataset.<EuProcedure>of(
                    "procedures", "one procedure of the Union in force on the day, or proposed by then")
            .id("procedure", "its key", EuProcedure::id)
            .id("kind", "what kind of act", EuProcedure::kind)
            .text("legal_basis", "the articles", EuProcedure::legalBasis)
            .id(
                    "function",
                    "what it performs; empty where it performs none",
                    procedure -> procedure.function().map(Function::name))
            .text("act", "what is decided, in words", EuProcedure::act)
            .id("parliament", "the part of the European Parliament", EuProcedure::parliament)
            .id("purse", "who pays", EuProcedure::purse)
            .and(SharedColumns.SOURCE, EuProcedure::source);

    public static final Dataset<Instrument> INSTRUMENTS = Dataset.<Instrument>of(
                    "instruments", "one instrument of money of the Union")
            .id("instrument", "its key", Instrument::id)
            .text("title", "its title", Instrument::title)
            .id("kind", "what kind", Instrument::kind)
            .id("purse", "who pays", Instrument::purse)
            .id(
                    "standing",
                    "exists, proposal or stylised",
                    instrument -> instrument.standing().toString())
            .id("decided_by", "the key of the procedure that decides", Instrument::decidedBy);

    public static final Dataset<Force> FORCES = Dataset.<Force>of(
                    "forces", "one force of the Union, or proposed for it")
            .id("force", "its key", Force::id)
            .text("title", "its title", Force::title)
            .id(
                    "standing",
                    "exists, proposal or stylised",
                    force -> force.standing().toString())
            .flag("built", "whether it stands ready", Force::built)
            .integer("people", "how many at most; empty where no limit is known", Force::personnel)
            .flag("on_union_territory", "whether it may act there", Force::inside)
            .id(
                    "decided_by",
                    "the key of the procedure; empty where that is open or not of the Union",
                    Force::decidedBy);

    public static final Dataset<InForce> OUTSIDERS = Dataset.<InForce>of(
                    "outsiders", "one tie in force on the day between the Union and a state outside it")
            .id("state", "which", row -> row.outsider().state())
            .id("status", "what it is to the Union", row -> row.outsider().status())
            .id("tie", "what is in force", InForce::tie)
            .date("since", "since when", row -> row.outsider().ties().get(row.tie()))
            .date("date", "the day", InForce::at);

    private UnionTables() {}

    /** The lists of the Union on a day. */
    public static void offer(Output output, LocalDate at) {
        output.offer(
                        PROCEDURES,
                        () -> EuProcedures.all().stream()
                                .filter(procedure -> procedure.validity().contains(at))
                                .toList())
                .offer(INSTRUMENTS, Instruments::all)
                .offer(FORCES, Forces::all)
                .offer(
                        OUTSIDERS,
                        () -> Outsiders.shipped().all().stream()
                                .flatMap(outsider -> outsider.ties().keySet().stream()
                                        .filter(tie -> outsider.has(tie, at))
                                        .map(tie -> new InForce(at, outsider, tie)))
                                .toList());
    }

    public static Output eligible() {
        return Output.of(CONDITIONS).citing();
    }

    public static void offer(Output output, List<Eligibility> answers) {
        List<Condition> conditions = answers.stream()
                .flatMap(answer -> answer.findings().stream().map(finding -> new Condition(answer, finding)))
                .toList();
        output.offer(CONDITIONS, () -> conditions)
                .citing(() -> conditions.stream()
                        .<Source>map(one -> one.finding().source())
                        .toList());
    }

    public static Output door() {
        return Output.of(REFUSERS);
    }

    public static void offer(Output output, LocalDate at, List<DoorAnswer> answers) {
        output.offer(
                REFUSERS,
                () -> answers.stream()
                        .flatMap(answer -> answer.consents().stream()
                                .flatMap(consent -> consent.whoCanRefuse().stream()
                                        .map(actor -> new Refuser(at, answer, consent, actor))))
                        .toList());
    }
}
