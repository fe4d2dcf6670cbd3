package io.github.concertlib.testkit;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.GameSubject;
import io.github.concertlib.core.law.Laws;
import java.util.List;

/**
 * The exact analysis of a condition keeps the laws; which of the axioms its game keeps shows besides.
 *
 * <p>Implement {@link #condition()}; every method with the id of a law for a name is that law, and not for overriding.
 */
public interface GameLaws extends GameProperties, AxiomProperties {

    Condition condition();

    @Override
    default List<Claim<?>> claims() {
        GameSubject game = GameSubject.of(condition());
        return List.of(Claim.of(Laws.analysis(), "the game", game), Claim.of(Laws.axioms(), "the game", game));
    }
}
