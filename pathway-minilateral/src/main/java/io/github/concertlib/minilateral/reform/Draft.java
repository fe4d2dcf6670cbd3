package io.github.concertlib.minilateral.reform;

import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;

/** What the drafts of all reforms share. */
final class Draft {

    private Draft() {}

    static final Source TASK_FORCE = Source.of(
            "More Europe in Defence: Three Pathways, Task Force report, May 2026, recommendations on pathway 2",
            Quality.PROPOSAL,
            Confidence.STATED);

    static final List<String> SUPPORTERS = List.of("CEPS", "Clingendael", "IEP at Bocconi");

    /** A reform of this pathway with a single edit. */
    static Reform of(
            String id,
            String title,
            LocalDate from,
            Standing standing,
            Source source,
            List<String> supporters,
            List<String> dissenters,
            Edit edit) {
        return new Reform("minilateral:" + id, title, from, standing, source, supporters, dissenters, List.of(edit));
    }

    /** An edit that leaves alone a provision without the arrangement. */
    static Edit replacing(ArrangementId id, Edit edit) {
        return provision -> provision.has(id) ? edit.apply(provision) : provision;
    }

    /** The same procedure by another rule, with what makes it lawful and whether it exists. */
    static Procedure ruled(Procedure procedure, DecisionRule rule, Source legalBasis, Standing standing) {
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                rule,
                procedure.effects(),
                legalBasis,
                standing);
    }

    /** The same procedure with other effects. */
    static Procedure followed(Procedure procedure, Effects effects) {
        return new Procedure(
                procedure.id(),
                procedure.act(),
                procedure.arrangement(),
                procedure.body(),
                procedure.function(),
                procedure.events(),
                procedure.electorate(),
                procedure.rule(),
                effects,
                procedure.legalBasis(),
                procedure.standing());
    }
}
