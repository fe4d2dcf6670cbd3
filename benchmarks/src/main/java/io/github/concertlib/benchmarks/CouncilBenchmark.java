package io.github.concertlib.benchmarks;

import io.github.concertlib.core.analysis.Game;
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

/** The Council of 27 by qualified majority, populations in persons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class CouncilBenchmark {

    /** Compile; winning, minimal winning and minimal blocking counts by size; Banzhaf and Shapley of all 27. */
    @Benchmark
    public void everything(Blackhole answers) {
        Game game = Game.of(Europe.qualifiedMajority());
        answers.consume(game.winningCountBySize());
        answers.consume(game.minimalWinning().countBySize());
        answers.consume(game.minimalBlocking().countBySize());
        answers.consume(game.power().banzhaf());
        answers.consume(game.power().shapleyShubik());
    }

    /** Compile and count the winning coalitions, for comparison with {@link #anotherEngine}. */
    @Benchmark
    public void compileAndCount(Blackhole answers) {
        answers.consume(Game.of(Europe.qualifiedMajority()).winningCount());
    }

    /** The same diagram built node by node in JDD, in the same order of the players, and its satisfying sets counted. */
    @Benchmark
    public void anotherEngine(Blackhole answers) {
        answers.consume(new JddCouncil().winningCount());
    }
}
