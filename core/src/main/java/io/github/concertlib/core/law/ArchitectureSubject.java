package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import java.util.List;

/**
 * A layered order, what may happen to it, and how it is asked.
 *
 * @param order the order
 * @param contingencies what may happen
 * @param functions what it may be asked to perform
 * @param asks what must hold for a function to be performed
 * @param responds what it answers to positions
 */
public record ArchitectureSubject(
        Architecture order, List<Contingency> contingencies, List<Function> functions, Asks asks, Responds responds) {

    /** What must hold for a function to be performed. */
    @FunctionalInterface
    public interface Asks {
        Condition condition(Architecture order, Contingency contingency, Function function);
    }

    /** What an order answers to positions. */
    @FunctionalInterface
    public interface Responds {
        Outcome to(Architecture order, Contingency contingency, Function function, Positions positions);
    }

    public ArchitectureSubject {
        contingencies = ImmutableList.copyOf(contingencies);
        functions = ImmutableList.copyOf(functions);
    }

    /** An order as it is. */
    public static ArchitectureSubject of(
            Architecture order, List<Contingency> contingencies, List<Function> functions) {
        return new ArchitectureSubject(
                order, contingencies, functions, Architecture::condition, Architecture::respondTo);
    }

    /** The same order, asked in another way. */
    ArchitectureSubject asking(Asks otherwise) {
        return new ArchitectureSubject(order, contingencies, functions, otherwise, responds);
    }

    /** The same order, answering in another way. */
    ArchitectureSubject responding(Responds otherwise) {
        return new ArchitectureSubject(order, contingencies, functions, asks, otherwise);
    }
}
