package io.github.concertlib.benchmarks;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Exact Banzhaf and Shapley indices of single quotas with many players. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class WeightedBenchmark {

    /** Votes by state in the Electoral College of 2024. */
    private static final long[] COLLEGE = {
        54, 40, 30, 28, 19, 19, 17, 16, 16, 15, 14, 13, 12, 12, 11, 11, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7,
        6, 6, 6, 6, 6, 6, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3
    };

    @Param({"college", "fund50k", "fund5m"})
    private String body = "college";

    private Condition rule = Condition.never();

    /** One body, ready to be measured. */
    static WeightedBenchmark of(String name) {
        WeightedBenchmark benchmark = new WeightedBenchmark();
        benchmark.body = name;
        benchmark.write();
        return benchmark;
    }

    @Setup
    public void write() {
        switch (body) {
            case "college" -> rule = quota(270, COLLEGE);
            case "fund50k" -> rule = fund(50_000);
            default -> rule = fund(5_000_000);
        }
    }

    /** 190 members with weights that fall like those of the Monetary Fund, and a quota of 85 %. */
    private static Condition fund(long total) {
        double[] shape = new double[190];
        double sum = 0;
        for (int k = 0; k < shape.length; k++) {
            shape[k] = k == 0 ? 0.165 : 0.08 / Math.pow(k + 0.3, 0.95) + 0.0005;
            sum += shape[k];
        }
        long[] weights = new long[shape.length];
        long reached = 0;
        for (int k = 0; k < shape.length; k++) {
            weights[k] = Math.max(1, Math.round(total * shape[k] / sum));
            reached += weights[k];
        }
        return quota((reached * 85 + 99) / 100, weights);
    }

    private static Condition quota(long quota, long[] weights) {
        List<Weighted> terms = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            ActorId member = ActorId.of(String.format("M%03d", k));
            terms.add(new Weighted(Condition.assent(member, Forum.of("body")), weights[k]));
        }
        return new AtLeast(quota, terms, "votes");
    }

    @Benchmark
    public Object banzhaf() {
        return Game.of(rule).power().banzhaf();
    }

    @Benchmark
    public Object shapley() {
        return Game.of(rule).power().shapleyShubik();
    }
}
