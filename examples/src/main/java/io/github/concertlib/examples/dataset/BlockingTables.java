package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.table.Column;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.examples.table.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of {@code who-can-block}. */
public final class BlockingTables {

    /** The first layers of an order, with or without the reforms of the study. */
    private record Stage(Study study, boolean reformed, int number, LayerRow row) {}

    private record Blocker(Stage stage, ActorId actor) {}

    private record Member(Stage stage, int set, ActorId actor) {}

    private record Side(Stage stage, int number, LayerRow.Rival rival, ActorId actor) {}

    private static final List<Column<Stage>> STAGE = ImmutableList.of(
            new Column<>("reformed", Kind.FLAG, "whether the reforms of the study are made", Stage::reformed),
            new Column<>(
                    "layers", Kind.INTEGER, "how many layers stand together, counted from the first", Stage::number),
            new Column<>(
                    "layer",
                    Kind.ID,
                    "the name of the last of them",
                    stage -> stage.row().last().name()));

    static final Dataset<Stage> LAYERS = stage("layers", "the first layers of the order, taken together")
            .id(
                    "standing",
                    "the weakest standing of the ways that the last layer adds: exists, proposal or stylised",
                    s -> s.row().standing().toString())
            .flag(
                    "possible",
                    "whether the function can be performed at all",
                    s -> s.row().possible())
            .integer(
                    "single_blockers",
                    "how many actors can block alone",
                    s -> s.row().singleBlockers().size())
            .integer(
                    "smallest_blocking_size",
                    "how many actors the smallest blocking set has; empty where nobody can block, or nothing is possible",
                    s -> s.row().possible() ? s.row().resilience() : null)
            .count(
                    "smallest_blocking_sets",
                    "how many blocking sets of that size there are; empty where nothing is possible",
                    s -> s.row().possible() ? s.row().number() : null)
            .flag(
                    "rivals",
                    "whether two coalitions without a common member could each act",
                    s -> !s.row().rivals().isEmpty())
            .flag(
                    "roster_complete",
                    "whether everybody who belongs to the arrangements used is known",
                    s -> s.row().incomplete().isEmpty())
            .text(
                    "note",
                    "why the last layer adds nothing, where it has no way",
                    s -> s.row().silence());

    static final Dataset<Blocker> BLOCKERS = Dataset.<Blocker>of("blockers", "one actor that can block alone")
            .and(SharedColumns.STUDY, blocker -> blocker.stage().study())
            .and(List.of(SharedColumns.FUNCTION), blocker -> blocker.stage().study())
            .and(STAGE, Blocker::stage)
            .id("actor", "who can block alone", Blocker::actor);

    static final Dataset<Member> SETS = Dataset.<Member>of(
                    "sets",
                    "one member of one smallest blocking set; at most fifty sets are listed for each row of 'layers'")
            .and(SharedColumns.STUDY, member -> member.stage().study())
            .and(List.of(SharedColumns.FUNCTION), member -> member.stage().study())
            .and(STAGE, Member::stage)
            .integer("set", "the number of the set, from 1", Member::set)
            .id("actor", "a member of it", Member::actor);

    static final Dataset<Side> RIVALS = Dataset.<Side>of(
                    "rivals", "one member of one of two coalitions without a common member that could each act")
            .and(SharedColumns.STUDY, side -> side.stage().study())
            .and(List.of(SharedColumns.FUNCTION), side -> side.stage().study())
            .and(STAGE, Side::stage)
            .integer("coalition", "1 or 2", Side::number)
            .id(
                    "through",
                    "the layer through which it acts",
                    side -> side.rival().through())
            .id("actor", "a member of it", Side::actor);

    private final List<Stage> stages;

    private BlockingTables(List<Stage> stages) {
        this.stages = stages;
    }

    private static Dataset<Stage> stage(String name, String observation) {
        return Dataset.<Stage>of(name, observation)
                .and(SharedColumns.STUDY, Stage::study)
                .and(List.of(SharedColumns.FUNCTION), Stage::study)
                .and(STAGE, stage -> stage);
    }

    public static Output output() {
        return Output.of(LAYERS, BLOCKERS, SETS, RIVALS).citing();
    }

    /** The tables of an answer; without reforms there are no rows without them. */
    public static BlockingTables of(Study study, List<LayerRow> reformed, List<LayerRow> unreformed) {
        return new BlockingTables(Stream.of(true, false)
                .filter(made -> made || !study.reforms().isEmpty())
                .flatMap(made -> IntStream.range(0, reformed.size())
                        .mapToObj(i -> new Stage(study, made, i + 1, (made ? reformed : unreformed).get(i))))
                .collect(ImmutableList.toImmutableList()));
    }

    public void offerTo(Output output) {
        output.offer(LAYERS, () -> stages)
                .offer(BLOCKERS, this::blockers)
                .offer(SETS, this::sets)
                .offer(RIVALS, this::rivals);
    }

    private List<Blocker> blockers() {
        return stages.stream()
                .flatMap(stage -> stage.row().singleBlockers().stream().map(actor -> new Blocker(stage, actor)))
                .toList();
    }

    private List<Member> sets() {
        return stages.stream()
                .flatMap(stage -> IntStream.range(0, stage.row().examples().size())
                        .boxed()
                        .flatMap(i -> {
                            Set<ActorId> set = stage.row().examples().get(i);
                            return set.stream().map(actor -> new Member(stage, i + 1, actor));
                        }))
                .toList();
    }

    private List<Side> rivals() {
        return stages.stream()
                .flatMap(stage -> IntStream.range(0, stage.row().rivals().size())
                        .boxed()
                        .flatMap(i -> {
                            LayerRow.Rival rival = stage.row().rivals().get(i);
                            return rival.coalition().stream().map(actor -> new Side(stage, i + 1, rival, actor));
                        }))
                .toList();
    }
}
