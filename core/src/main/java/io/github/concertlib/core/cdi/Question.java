package io.github.concertlib.core.cdi;

import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import jakarta.enterprise.inject.Instance;

/**
 * What an application asks, read from the beans that it produces, and the answers.
 *
 * @param asked everything in the container
 */
record Question(Instance<Object> asked) {

    Architecture order() {
        Instance<Interpretations> readings = asked.select(Interpretations.class);
        return Architecture.of(
                the(Pathways.class),
                the(Contingency.class).on(),
                readings.isUnsatisfied() ? Interpretations.defaults() : readings.get());
    }

    Game game() {
        return the(Architecture.class).game(the(Contingency.class), the(Function.class));
    }

    Outcome outcome() {
        return the(Architecture.class).respondTo(the(Contingency.class), the(Function.class), the(Positions.class));
    }

    private <T> T the(Class<T> type) {
        Instance<T> instance = asked.select(type);
        if (instance.isUnsatisfied()) {
            throw new IllegalStateException("the question has no " + type.getSimpleName()
                    + "; produce one, by '@Produces " + type.getSimpleName() + "' in a bean of yours");
        }
        return instance.get();
    }
}
