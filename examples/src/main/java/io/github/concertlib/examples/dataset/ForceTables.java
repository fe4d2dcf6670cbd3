package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.force.Force;
import io.github.concertlib.eu.force.Use;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Column;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.examples.table.Kind;
import java.util.List;

/** The tables of {@code force}. */
public final class ForceTables {

    private record Asked(Force force, Use use) {}

    private record Limit(Asked asked, Finding finding) {}

    private record Refuser(Asked asked, Procedure step, ActorId actor) {}

    private static final List<Column<Asked>> QUESTION = List.of(
            new Column<>(
                    "force",
                    Kind.ID,
                    "the key of the force",
                    asked -> asked.force().id()),
            new Column<>("date", Kind.DATE, "the day", asked -> asked.use().on()),
            new Column<>("mission", Kind.ID, "what for", asked -> asked.use().mission()),
            new Column<>(
                    "people", Kind.INTEGER, "how many", asked -> asked.use().personnel()),
            new Column<>(
                    "on_union_territory",
                    Kind.FLAG,
                    "whether on the territory of the Union",
                    asked -> asked.use().insideTheUnion()),
            new Column<>(
                    "paid_by",
                    Kind.ID,
                    "whose money is to pay for operating it",
                    asked -> asked.use().operatingCost()));

    static final Dataset<Limit> LIMITS = Dataset.<Limit>of("limits", "one limit of a force, held against its use")
            .and(QUESTION, Limit::asked)
            .flag("met", "whether it is kept", limit -> limit.finding().met())
            .text("reason", "why", limit -> limit.finding().reason())
            .text(
                    "remedy",
                    "what would meet it; empty where it is met, or barred",
                    limit -> limit.finding().remedy())
            .and(SharedColumns.SOURCE, limit -> limit.finding().source());

    static final Dataset<Refuser> REFUSERS = Dataset.<Refuser>of(
                    "refusers", "one actor whose refusal alone defeats one vote on the use of a force")
            .and(QUESTION, Refuser::asked)
            .id("procedure", "the key of the vote", refuser -> refuser.step().id())
            .text("body", "who votes", refuser -> refuser.step().body())
            .id("actor", "who can refuse", Refuser::actor);

    private ForceTables() {}

    public static Output output() {
        return Output.of(LIMITS, REFUSERS).citing();
    }

    public static Output offer(Output output, Force force, Use use, List<Finding> findings, List<Procedure> steps) {
        Asked asked = new Asked(force, use);
        return output.offer(
                        LIMITS,
                        () -> findings.stream()
                                .map(finding -> new Limit(asked, finding))
                                .toList())
                .offer(
                        REFUSERS,
                        () -> steps.stream()
                                .flatMap(step -> Game.of(step.condition()).vetoPlayers().stream()
                                        .map(actor -> new Refuser(asked, step, actor)))
                                .toList())
                .citing(() -> findings.stream().map(Finding::source).toList());
    }
}
