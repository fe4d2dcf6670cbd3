package io.github.concertlib.benchmarks;

import io.github.concertlib.core.analysis.Evaluator;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.analysis.LevelledGame;
import io.github.concertlib.core.condition.Condition;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A layered architecture of 45 actors: consensus, council, expedition, pairs, clusters, and the Union's money on top. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class LayersBenchmark {

    private final Condition architecture = Europe.layeredArchitecture();

    /** As a simple game: compile, all counts by size, Banzhaf and Shapley. */
    @Benchmark
    public void coalitions(Blackhole answers) {
        Game game = Game.of(architecture);
        answers.consume(game.winningCountBySize());
        answers.consume(game.minimalWinning().countBySize());
        answers.consume(game.minimalBlocking().countBySize());
        answers.consume(game.power().banzhaf());
        answers.consume(game.power().shapleyShubik());
    }

    /** At five levels: compile, count profiles, swings at each step, Banzhaf; and the counts of coalitions by size. */
    @Benchmark
    public void fiveLevels(Blackhole answers) {
        LevelledGame levelled = LevelledGame.of(architecture);
        answers.consume(levelled.winningCount());
        answers.consume(levelled.banzhaf());
        coalitions(answers);
    }

    /** The same with the Shapley-Shubik index for five levels. */
    @Benchmark
    public void fiveLevelsWithRollCalls(Blackhole answers) {
        LevelledGame levelled = LevelledGame.of(architecture);
        answers.consume(levelled.winningCount());
        answers.consume(levelled.banzhaf());
        answers.consume(levelled.shapleyShubik());
        coalitions(answers);
    }

    /** Compile for evaluation. */
    @Benchmark
    public Evaluator evaluator() {
        return Evaluator.of(architecture);
    }
}
