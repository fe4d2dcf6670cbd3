package io.github.concertlib.core.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** How much an analysis may build, and which rules it is busy with, so that it can say which one was too much. */
final class Budget {

    /** Nodes: about 40 bytes each while building. */
    static final int NODES = 4_000_000;

    /** Players beyond which the family of a single quota is not to be had, unless it is nearly trivial. */
    private static final int MANY = 64;

    private static final int STEPS_PER_NODE = 2;

    private final int nodes;
    private final Deque<String> rules = new ArrayDeque<>();

    Budget(int nodes) {
        this.nodes = nodes;
    }

    static Budget standard() {
        return new Budget(NODES);
    }

    /**
     * For the family of all minimal coalitions. One quota over very many players has few nodes and a family beyond any bound:
     * a sixteenth of the usual is enough to find that out.
     */
    static Budget ofFamilies(Formula formula) {
        boolean hopeless = formula instanceof Threshold threshold && threshold.size() > MANY;
        return new Budget(hopeless ? NODES / 16 : NODES);
    }

    int nodes() {
        return nodes;
    }

    /** @param rule its statement, or empty where it has none */
    void enter(String rule) {
        rules.push(rule);
    }

    void leave() {
        rules.pop();
    }

    void checkNodes(int size) {
        if (size >= nodes) {
            throw exceeded();
        }
    }

    void checkSteps(int steps) {
        if (steps / STEPS_PER_NODE >= nodes) {
            throw exceeded();
        }
    }

    private TooLargeException exceeded() {
        String rule = rules.stream().filter(name -> !name.isEmpty()).findFirst().orElse("the whole condition");
        return new TooLargeException(
                String.format(Locale.ROOT, "exact analysis of '%s' needs more than %,d diagram nodes", rule, nodes),
                rule);
    }
}
