package io.github.concertlib.core.law;

import java.util.ArrayList;
import java.util.List;

/** Goes through all cases, one after the other, by turning the last answer that can still be turned. */
final class Odometer implements Chooser {

    private final List<Integer> answers = new ArrayList<>();
    private final List<Integer> bounds = new ArrayList<>();
    private int at;

    @Override
    public int next(int bound) {
        if (at == answers.size()) {
            answers.add(0);
            bounds.add(bound);
        }
        return answers.get(at++);
    }

    /** How many cases there are if all have the questions of the last one. */
    double size() {
        return bounds.stream().mapToDouble(Integer::doubleValue).reduce(1, (a, b) -> a * b);
    }

    /** Turns to the next case; false when there is none. */
    boolean advance() {
        at = 0;
        for (int last = answers.size() - 1; last >= 0; last--) {
            int turned = answers.get(last) + 1;
            if (turned < bounds.get(last)) {
                answers.set(last, turned);
                return true;
            }
            answers.remove(last);
            bounds.remove(last);
        }
        return false;
    }
}
