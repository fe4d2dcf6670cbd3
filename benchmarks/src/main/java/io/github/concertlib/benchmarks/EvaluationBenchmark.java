package io.github.concertlib.benchmarks;

import io.github.concertlib.core.analysis.Evaluator;
import io.github.concertlib.core.condition.Level;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Single evaluations of given positions on the compiled architecture of 45 actors. Run with {@code -prof gc} for allocation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class EvaluationBenchmark {

    private static final int PROFILES = 4096;

    private final Evaluator evaluator = Evaluator.of(Europe.layeredArchitecture());
    private final Level[][] profiles = new Level[PROFILES][evaluator.actors().size()];
    private int next;

    /** Most actors assent, so that few evaluations end early. */
    @Setup
    public void draw() {
        Random random = new Random(1);
        for (Level[] profile : profiles) {
            for (int actor = 0; actor < profile.length; actor++) {
                profile[actor] = random.nextInt(10) < 7
                        ? Level.ASSENT
                        : Level.ordered().get(random.nextInt(Level.ordered().size()));
            }
        }
    }

    @Benchmark
    public boolean evaluate() {
        next = next + 1 & PROFILES - 1;
        return evaluator.holds(profiles[next]);
    }
}
