package io.github.concertlib.testkit;

import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.ProcedureSubject;
import io.github.concertlib.core.law.RuleSubject;
import java.util.List;

/**
 * A procedure, its effects and its rule keep the laws.
 *
 * <p>Implement {@link #procedure()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface ProcedureLaws extends ProcedureProperties, RuleProperties, DecidingProperties {

    Procedure procedure();

    @Override
    default List<Claim<?>> claims() {
        Procedure procedure = procedure();
        RuleSubject rule = RuleSubject.of(procedure.rule(), procedure.electorate());
        return List.of(
                Claim.of(Laws.procedures(), procedure.toString(), ProcedureSubject.of(procedure)),
                Claim.of(Laws.rules(), procedure.toString(), rule),
                Claim.of(Laws.deciding(), procedure.toString(), rule.decider()));
    }
}
