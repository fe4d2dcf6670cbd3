package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Function;
import java.util.List;
import java.util.Set;

/**
 * A layered order, what may happen to it, and how it is asked.
 *
 * @param order the order
 * @param contingencies what may happen
 * @param functions what it may be asked to perform
 * @param asks what must hold for a function to be performed
 * @param responds what it answers to positions
 * @param owes who owes help in a contingency, whatever any body decides
 */
public record ArchitectureSubject(
        Architecture order, List<Contingency> contingencies, List<Function> functions, Asks asks, Responds responds, Owes owes) {

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

    /** Who owes help in a contingency. */
    @FunctionalInterface
    public interface Owes {
        Set<ActorId> inAnswerTo(Architecture order, Contingency contingency);
    }

    public ArchitectureSubject {
        contingencies = ImmutableList.copyOf(contingencies);
        functions = ImmutableList.copyOf(functions);
    }

    /** An order as it is. */
    public static ArchitectureSubject of(
            Architecture order, List<Contingency> contingencies, List<Function> functions) {
        return new ArchitectureSubject(
                order, contingencies, functions, Architecture::condition, Architecture::respondTo, ArchitectureSubject::owed);
    }

    /** The same order, asked in another way. */
    ArchitectureSubject asking(Asks otherwise) {
        return new ArchitectureSubject(order, contingencies, functions, otherwise, responds, owes);
    }

    /** The same order, answering in another way. */
    ArchitectureSubject responding(Responds otherwise) {
        return new ArchitectureSubject(order, contingencies, functions, asks, otherwise, owes);
    }

    /** The same order, with duties read in another way. */
    ArchitectureSubject owing(Owes otherwise) {
        return new ArchitectureSubject(order, contingencies, functions, asks, responds, otherwise);
    }

    private static Set<ActorId> owed(Architecture order, Contingency contingency) {
        return order.commitments(contingency).stream()
                .flatMap(duty -> duty.owedBy(contingency).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
