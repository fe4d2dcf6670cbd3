package io.github.concertlib.examples;

import static io.github.concertlib.examples.ListCommand.row;

import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedure.Stage;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.door.Outsiders;
import io.github.concertlib.eu.force.Forces;
import io.github.concertlib.eu.money.Instruments;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is of the Union beside arrangements and forums: procedures, instruments, forces, outsiders. */
final class UnionLists {

    private UnionLists() {}

    /** Every procedure in force on the day or proposed by then, keyed by legal basis. */
    static List<Map<String, Object>> procedures(LocalDate at) {
        return EuProcedures.all().stream()
                .filter(procedure -> procedure.validity().contains(at))
                .map(procedure -> row(
                        "id", procedure.id().substring("eu:".length()),
                        "kind", Names.written(procedure.kind()),
                        "legalBasis", procedure.legalBasis(),
                        "voters and rules", stages(procedure),
                        "needs",
                                procedure.needs().stream()
                                        .map(need -> need.substring("eu:".length()))
                                        .toList(),
                        "parliament", Names.written(procedure.parliament()),
                        "purse", Names.written(procedure.purse()),
                        "proposed by", procedure.proposal().orElse(""),
                        "checked", Names.written(procedure.source().confidence()),
                        "function",
                                procedure
                                        .function()
                                        .map(function -> Names.written(function.name()))
                                        .orElse(""),
                        "act", procedure.act()))
                .toList();
    }

    /** "council: members by constructive-unanimity". */
    private static String stages(EuProcedure procedure) {
        return procedure.stages().stream().map(UnionLists::stage).collect(Collectors.joining("; "));
    }

    private static String stage(Stage stage) {
        return stage.body() + ": " + Names.written(stage.voters()) + " by " + Names.written(stage.rule());
    }

    static List<Map<String, Object>> instruments(LocalDate at) {
        return Instruments.all().stream()
                .map(instrument -> row(
                        "id", instrument.id(),
                        "on the day",
                                instrument.validity().contains(at)
                                        ? instrument.standing().toString()
                                        : "not running",
                        "kind", Names.written(instrument.kind()),
                        "purse", Names.written(instrument.purse()),
                        "pays for",
                                instrument.terms().pays().stream()
                                        .map(Names::written)
                                        .toList(),
                        "decided by", instrument.decidedBy().substring("eu:".length()),
                        "title", instrument.title()))
                .toList();
    }

    static List<Map<String, Object>> forces() {
        return Forces.all().stream()
                .map(force -> row(
                        "id", force.id(),
                        "standing", force.built() ? force.standing().toString() : force.standing() + ", not built",
                        "people",
                                force.personnel().isPresent()
                                        ? force.personnel().getAsInt()
                                        : "no limit known",
                        "on Union territory", force.inside() ? "yes" : "no",
                        "missions",
                                force.missions().stream().map(Names::written).toList(),
                        "paid by", force.purses().stream().map(Names::written).toList(),
                        "decided by",
                                force.decidedBy()
                                        .map(id -> id.substring("eu:".length()))
                                        .orElse("open or not by the Union"),
                        "title", force.title()))
                .toList();
    }

    /** What each state outside has in force with the Union on the day. */
    static List<Map<String, Object>> outsiders(LocalDate at) {
        return Outsiders.shipped().all().stream()
                .map(outsider -> row(
                        "state", outsider.state().code(),
                        "status", Names.written(outsider.status()),
                        "in force",
                                outsider.ties().keySet().stream()
                                        .filter(tie -> outsider.has(tie, at))
                                        .map(Names::written)
                                        .toList(),
                        "note", outsider.note().orElse("")))
                .toList();
    }
}
