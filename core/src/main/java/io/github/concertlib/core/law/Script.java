package io.github.concertlib.core.law;

import java.util.List;

/** Gives the answers written down, then nought. */
final class Script implements Chooser {

    private final List<Integer> answers;
    private int at;

    Script(List<Integer> answers) {
        this.answers = answers;
    }

    @Override
    public int next(int bound) {
        return at < answers.size() ? answers.get(at++) % bound : 0;
    }
}
