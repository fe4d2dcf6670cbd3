package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Capacity;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.study.Comparison;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.table.Column;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.examples.table.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code compare}. */
public final class ComparisonTables {

    /** One function on one day, before or after the reforms. */
    private record State(Study study, Comparison.Line line, boolean reformed) {

        Capacity capacity() {
            return reformed ? line.change().after() : line.change().before();
        }
    }

    private record Blocker(State state, ActorId actor) {}

    private record Dependence(State state, ActorId actor, int acts) {}

    private record Difference(Study study, Comparison.Line line, String words) {}

    private static final List<Column<State>> STATE = ImmutableList.of(
            new Column<>(
                    "function",
                    Kind.ID,
                    "what is to be performed",
                    state -> state.capacity().function().name()),
            new Column<>("reformed", Kind.FLAG, "whether the reforms in force on that day are made", State::reformed));

    static final Dataset<State> CAPACITIES = Dataset.<State>of(
                    "capacities", "one function on one day, before or after the reforms")
            .and(SharedColumns.STUDY, State::study)
            .and(STATE, state -> state)
            .flag(
                    "possible",
                    "whether it can be performed when everybody wants it",
                    state -> state.capacity().possible())
            .integer(
                    "ways",
                    "how many routes there are",
                    state -> state.capacity().routes().size())
            .integer(
                    "single_blockers",
                    "how many actors can stop it alone",
                    state -> state.capacity().singleBlockers().size())
            .integer(
                    "smallest_blocking_size",
                    "how many actors have to refuse together; empty where nobody can stop it, or it is impossible",
                    state -> state.capacity().smallestBlockingSet());

    static final Dataset<Blocker> BLOCKERS = Dataset.<Blocker>of(
                    "blockers", "one actor that can stop one function alone")
            .and(SharedColumns.STUDY, blocker -> blocker.state().study())
            .and(STATE, Blocker::state)
            .id("actor", "who can stop it alone", Blocker::actor);

    static final Dataset<Dependence> DEPENDENCE = Dataset.<Dependence>of(
                    "dependence", "one actor whose acts nobody can replace, in one function")
            .and(SharedColumns.STUDY, one -> one.state().study())
            .and(STATE, Dependence::state)
            .id("actor", "whose acts", Dependence::actor)
            .integer("acts", "how many acts, each in its own forum, nobody can replace", Dependence::acts);

    static final Dataset<Difference> DIFFERENCES = Dataset.<Difference>of(
                    "differences", "one difference that the reforms make to one function on one day, in words")
            .and(SharedColumns.STUDY, Difference::study)
            .id(
                    "function",
                    "what is to be performed",
                    one -> one.line().change().before().function().name())
            .text("difference", "what changes", Difference::words);

    static final Dataset<Reform> REFORMS = Dataset.<Reform>of("reforms", "one reform of the study")
            .id("reform", "its key", Reform::id)
            .text("title", "in words", Reform::title)
            .date("from", "the day from which it holds", Reform::from)
            .id(
                    "standing",
                    "exists, proposal or stylised",
                    reform -> reform.standing().toString())
            .and(SharedColumns.SOURCE, Reform::source);

    private ComparisonTables() {}

    public static Output output() {
        return Output.of(CAPACITIES, BLOCKERS, DEPENDENCE, DIFFERENCES, REFORMS).citing();
    }

    public static void offer(Output output, List<Comparison.Day> days) {
        List<State> states = days.stream()
                .flatMap(day -> day.lines().stream()
                        .flatMap(line -> Stream.of(false, true).map(made -> new State(day.study(), line, made))))
                .toList();
        output.offer(CAPACITIES, () -> states)
                .offer(
                        BLOCKERS,
                        () -> states.stream()
                                .flatMap(state -> state.capacity().singleBlockers().stream()
                                        .map(actor -> new Blocker(state, actor)))
                                .toList())
                .offer(
                        DEPENDENCE,
                        () -> states.stream()
                                .flatMap(state -> state.capacity().dependence().entrySet().stream()
                                        .map(acts -> new Dependence(state, acts.getKey(), acts.getValue())))
                                .toList())
                .offer(
                        DIFFERENCES,
                        () -> days.stream()
                                .flatMap(day -> day.lines().stream()
                                        .flatMap(line -> line.change().differences().stream()
                                                .map(words -> new Difference(day.study(), line, words))))
                                .toList())
                .offer(REFORMS, () -> days.get(0).study().reforms());
    }
}
