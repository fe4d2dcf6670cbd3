package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be done, by whom, for something to be possible.
 *
 * <p>A condition is monotone: raising a level never undoes it. The nodes are {@link Act}, {@link All}, {@link Any},
 * {@link AtLeast}, {@link ScopedTo}, {@link Stated} and {@link Constant}; all are immutable values, and two conditions are
 * equal when they read the same.
 */
public sealed interface Condition permits Act, All, Any, AtLeast, ScopedTo, Stated, Constant {

    /** Whether the positions known so far meet this condition, refuse it, or leave it open. */
    Verdict evaluate(Positions positions);

    /** Why {@link #evaluate} says what it says, with the rule cited at every step. */
    Explanation explain(Positions positions);

    /**
     * What is still needed once the known positions are taken into account: a condition over the unknown acts alone,
     * {@link #always()} when nothing is missing and {@link #never()} when nothing can help.
     */
    Condition given(Positions positions);

    /** The conditions directly below this one. */
    List<Condition> parts();

    /** This condition and all below it, from the top. */
    default Stream<Condition> nodes() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::nodes));
    }

    /** The acts mentioned, in order, with repetitions. */
    default Stream<Act> acts() {
        return nodes().filter(Act.class::isInstance).map(Act.class::cast);
    }

    /** The rules stated, in order, with repetitions. */
    default Stream<Stated> rules() {
        return nodes().filter(Stated.class::isInstance).map(Stated.class::cast);
    }

    /** Replaces every node by a value, from the leaves up. */
    <T> T fold(Fold<T> fold);

    /** This condition in words, for the middle of a sentence: "PL and one of RO, CZ". */
    String describe();

    /** Everybody mentioned, sorted by code. Nobody else can make a difference. */
    default Set<ActorId> actors() {
        return acts().map(Act::actor).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same condition under the name of the rule that imposes it. */
    default Condition as(String statement, Source source) {
        return new Stated(statement, source, this);
    }

    /**
     * One actor reaches a level in a forum.
     *
     * @param atLeast one of {@link Level#ordered}
     * @throws IllegalArgumentException when the level is outside the order
     */
    static Condition act(ActorId actor, Forum forum, Level atLeast) {
        return new Act(actor, forum, atLeast, false);
    }

    /** One actor agrees in a forum. */
    static Condition assent(ActorId actor, Forum forum) {
        return act(actor, forum, Level.ASSENT);
    }

    /** Every one of these holds; all of nothing holds. */
    static Condition all(List<? extends Condition> parts) {
        return new All(ImmutableList.copyOf(parts));
    }

    /** Every one of these holds; all of nothing holds. */
    static Condition all(Condition... parts) {
        return all(Arrays.asList(parts));
    }

    /** At least one of these holds; any of nothing does not. */
    static Condition any(List<? extends Condition> parts) {
        return new Any(ImmutableList.copyOf(parts));
    }

    /** At least one of these holds; any of nothing does not. */
    static Condition any(Condition... parts) {
        return any(Arrays.asList(parts));
    }

    /**
     * At least {@code quota} of the given conditions, each counting one.
     *
     * @param quota of 0 or less always holds, above the number of conditions never
     */
    static Condition atLeast(long quota, List<? extends Condition> parts) {
        return new AtLeast(
                quota, parts.stream().map(part -> new Weighted(part, 1)).toList(), "conditions");
    }

    /** A condition over the acts of these participants alone. */
    static Condition scopedTo(Set<ActorId> participants, Condition inner) {
        return new ScopedTo(participants, inner);
    }

    /** What holds whatever anybody does. */
    static Condition always() {
        return Constant.ALWAYS;
    }

    /** What holds in no case. */
    static Condition never() {
        return Constant.NEVER;
    }

    /** One case for each kind of node, for those who translate conditions into something else. */
    interface Fold<T> {
        T act(Act act);

        T all(All node, List<T> parts);

        T any(Any node, List<T> parts);

        T atLeast(AtLeast node, List<T> terms);

        T scopedTo(ScopedTo node, T inner);

        T stated(Stated node, T inner);

        T constant(Constant node);
    }
}
