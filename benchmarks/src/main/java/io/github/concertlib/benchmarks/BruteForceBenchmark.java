package io.github.concertlib.benchmarks;

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

/** The yardstick: plain loops over the 2<sup>27</sup> coalitions of the Council. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class BruteForceBenchmark {

    /** Which coalitions win, and no more. */
    @Benchmark
    public void winningOnly(Blackhole answers) {
        answers.consume(BruteForce.ofTheCouncil());
    }

    /** The counts and swings of {@link CouncilBenchmark#everything}. */
    @Benchmark
    public void everything(Blackhole answers) {
        BruteForce council = BruteForce.ofTheCouncil();
        answers.consume(council.winningBySize());
        answers.consume(council.minimalWinningBySize());
        answers.consume(council.minimalBlockingBySize());
        answers.consume(council.swingsBySize());
    }
}
