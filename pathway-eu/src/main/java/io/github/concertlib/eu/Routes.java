package io.github.concertlib.eu;

import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Routes from steps: named after the act that comes last, with the other acts it needs. */
final class Routes {

    private Routes() {}

    /** Whether a step is but a stage of another procedure: {@code eu:p47:1}. */
    static boolean isStage(Procedure procedure) {
        return procedure.id().matches("eu:.+:\\d+");
    }

    static Route of(List<Procedure> steps) {
        Procedure last = steps.get(steps.size() - 1);
        String needed = steps.stream()
                .limit(steps.size() - 1L)
                .filter(step -> !isStage(step))
                .map(Procedure::act)
                .collect(Collectors.joining("; and to "));
        return new Route(
                last.body() + ": " + last.act() + (needed.isEmpty() ? "" : ", having decided to " + needed),
                last.function(),
                Layer.OVERLAY,
                last.arrangement(),
                steps,
                steps.stream().map(Procedure::standing).reduce(Standing.EXISTS, Standing::and));
    }
}
