package io.github.concertlib.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing case smaller as long as it still fails: fewer choices first, then smaller ones. */
final class Shrink {

    private static final int ATTEMPTS = 3_000;

    private final boolean coarse;
    private final Predicate<Choices> fails;
    private List<Integer> best;
    private int attempts;

    private Shrink(Choices first, Predicate<Choices> fails) {
        this.coarse = first.coarse();
        this.fails = fails;
        this.best = first.answers();
    }

    static Choices smallest(Choices first, Predicate<Choices> fails) {
        Shrink shrink = new Shrink(first, fails);
        boolean better = true;
        while (better && shrink.attempts < ATTEMPTS) {
            better = shrink.pass();
        }
        return new Choices(first.coarse(), shrink.best);
    }

    private boolean pass() {
        List<Integer> before = best;
        for (int length = best.size(); length > 0; length /= 2) {
            for (int from = best.size() - length; from >= 0; from -= length) {
                without(from, length);
            }
        }
        for (int at = 0; at < best.size(); at++) {
            lower(at);
        }
        return !best.equals(before);
    }

    private void without(int from, int length) {
        if (from + length <= best.size()) {
            List<Integer> shorter = new ArrayList<>(best.subList(0, from));
            shorter.addAll(best.subList(from + length, best.size()));
            take(shorter);
        }
    }

    private void lower(int at) {
        for (int value : new int[] {0, best.get(at) / 2, best.get(at) - 1}) {
            if (at < best.size() && value >= 0 && value < best.get(at)) {
                List<Integer> lower = new ArrayList<>(best);
                lower.set(at, value);
                take(lower);
            }
        }
    }

    private void take(List<Integer> candidate) {
        if (attempts++ < ATTEMPTS && fails.test(new Choices(coarse, candidate))) {
            best = candidate;
        }
    }
}
