package io.github.concertlib.core.law;

import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;

/** A reform that lifts an arrangement to command. */
final class SampleReform {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final Source PROPOSAL = Source.stylised("a reform made up for the sake of example");

    private SampleReform() {}

    static Reform of(ArrangementId id) {
        return new Reform(
                "command-" + id,
                "Command for " + id,
                DAY,
                Standing.STYLISED,
                PROPOSAL,
                List.of(),
                List.of(),
                List.of(command(id, Standing.STYLISED)));
    }

    static Edit command(ArrangementId id, Standing standing) {
        return Edit.grant(
                "command-" + id,
                id,
                Function.COMMAND,
                DecisionRules.atLeast(2).citing(PROPOSAL),
                Effects.onThoseWhoAssent("each chooses", PROPOSAL),
                standing,
                PROPOSAL);
    }
}
