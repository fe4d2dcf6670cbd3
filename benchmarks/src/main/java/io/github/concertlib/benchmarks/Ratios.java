package io.github.concertlib.benchmarks;

import io.github.concertlib.core.analysis.Evaluator;
import io.github.concertlib.core.condition.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same tasks as the benchmarks, timed by the processor time of the one thread that works, and set in ratio to brute force
 * in the same run. Unlike wall-clock time this stays meaningful when the machine has other things to do.
 */
public final class Ratios {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int EVALUATIONS = 5_000_000;
    private static final double MILLISECOND = 1e6;

    private final Blackhole answers = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private Ratios() {}

    /** @param arguments "large" to include the weighted game with a total of five million, which takes a while */
    public static void main(String[] arguments) {
        new Ratios().run(Arrays.asList(arguments).contains("large"));
    }

    private void run(boolean large) {
        BruteForceBenchmark bruteForce = new BruteForceBenchmark();
        CouncilBenchmark council = new CouncilBenchmark();
        LayersBenchmark layers = new LayersBenchmark();
        double yardstick = best("brute force, everything", 3, 0, () -> bruteForce.everything(answers));
        best("brute force, winning coalitions only", 3, yardstick, () -> bruteForce.winningOnly(answers));
        best("Council of 27, everything", 20, yardstick, () -> council.everything(answers));
        best("Council of 27, compile and count", 20, yardstick, () -> council.compileAndCount(answers));
        best("Council of 27, compile and count, JDD", 6, yardstick, () -> council.anotherEngine(answers));
        best("45 actors, as a simple game", 6, yardstick, () -> layers.coalitions(answers));
        best("45 actors, five levels", 4, yardstick, () -> layers.fiveLevels(answers));
        best("45 actors, five levels with Shapley-Shubik", 3, yardstick, () -> layers.fiveLevelsWithRollCalls(answers));
        weighted("college", "Electoral College", 10, yardstick);
        weighted("fund50k", "190 members, total 50 thousand", 4, yardstick);
        if (large) {
            weighted("fund5m", "190 members, total five million", 1, yardstick);
        }
        evaluations(layers);
    }

    private void weighted(String body, String name, int times, double yardstick) {
        WeightedBenchmark weighted = WeightedBenchmark.of(body);
        best(name + ", Banzhaf", times, yardstick, () -> answers.consume(weighted.banzhaf()));
        best(name + ", Shapley", times, yardstick, () -> answers.consume(weighted.shapley()));
    }

    private void evaluations(LayersBenchmark layers) {
        Evaluator evaluator = layers.evaluator();
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.draw();
        double milliseconds = best("45 actors, five million evaluations", 4, 0, () -> {
            for (int k = 0; k < EVALUATIONS; k++) {
                answers.consume(benchmark.evaluate());
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%d actors at %d levels: %.1f million evaluations a second%n",
                evaluator.actors().size(),
                Level.ordered().size(),
                EVALUATIONS / milliseconds / 1000);
    }

    /** The best of several runs in milliseconds; the first ones warm up. */
    private static double best(String task, int times, double yardstick, Runnable run) {
        double best = Double.MAX_VALUE;
        for (int k = 0; k < times; k++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            run.run();
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / MILLISECOND);
        }
        System.out.printf(
                Locale.ROOT, "| %s | %.1f | %s |%n", task, best, yardstick == 0 ? "1" : ratio(best / yardstick));
        return best;
    }

    private static String ratio(double ratio) {
        return ratio < 1
                ? String.format(Locale.ROOT, "1 : %.1f", 1 / ratio)
                : String.format(Locale.ROOT, "%.1f : 1", ratio);
    }
}
