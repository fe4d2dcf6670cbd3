package io.github.concertlib.core.law;

import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.Procedure;
import java.util.function.Function;

/**
 * A procedure and what it says follows from positions.
 *
 * @param procedure the procedure
 * @param consequences what follows
 */
public record ProcedureSubject(Procedure procedure, Function<Positions, Consequences> consequences) {

    public static ProcedureSubject of(Procedure procedure) {
        return new ProcedureSubject(procedure, procedure::consequences);
    }
}
