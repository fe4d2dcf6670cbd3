package io.github.concertlib.core.law;

import java.util.ArrayList;
import java.util.List;

/** A draw that keeps what was answered, so that a case can be replayed. */
final class Recorder implements Draw {

    private final boolean coarse;
    private final Chooser chooser;
    private final List<Integer> answers = new ArrayList<>();
    private boolean hasLevels;

    Recorder(boolean coarse, Chooser chooser) {
        this.coarse = coarse;
        this.chooser = chooser;
    }

    @Override
    public int below(int bound) {
        assume(bound > 0);
        int answer = chooser.next(bound);
        answers.add(answer);
        return answer;
    }

    @Override
    public boolean isCoarse() {
        hasLevels = true;
        return coarse;
    }

    /** Whether the case would have been another, had it not been of plain yes and no. */
    boolean hasLevels() {
        return hasLevels;
    }

    Choices taken() {
        return new Choices(coarse, answers);
    }
}
