package io.github.concertlib.core.analysis;

/**
 * The probability that a diagram holds and its derivatives, in one pass up and one down. Probabilities of failure are carried
 * beside those of success, so that small ones keep their digits.
 */
final class Weighing {

    private final Diagram diagram;
    private final double[][] chances;
    private final double[] holds;
    private final double[] fails;
    private final double[] birnbaum;
    private final double[] preventable;

    /** @param chances the probability of each stance, per level */
    Weighing(Diagram diagram, double[][] chances) {
        this.diagram = diagram;
        this.chances = chances;
        this.holds = new double[diagram.size()];
        this.fails = new double[diagram.size()];
        this.birnbaum = new double[diagram.levels()];
        this.preventable = new double[diagram.levels()];
        holds[DiagramBuilder.TRUE] = 1;
        fails[DiagramBuilder.FALSE] = 1;
        for (int node = 2; node < holds.length; node++) {
            double[] own = chances[diagram.level(node)];
            for (int stance = 0; stance < own.length; stance++) {
                holds[node] += own[stance] * holds[diagram.child(node, stance)];
                fails[node] += own[stance] * fails[diagram.child(node, stance)];
            }
        }
        descend();
    }

    private void descend() {
        double[] reached = new double[holds.length];
        reached[diagram.root()] = 1;
        for (int node = holds.length - 1; node >= 2; node--) {
            int level = diagram.level(node);
            double[] own = chances[level];
            int top = diagram.child(node, own.length - 1);
            birnbaum[level] += reached[node] * gain(diagram.child(node, 0), top);
            for (int stance = 0; stance < own.length; stance++) {
                int child = diagram.child(node, stance);
                preventable[level] += reached[node] * own[stance] * gain(child, top);
                reached[child] += reached[node] * own[stance];
            }
        }
    }

    /** How much likelier it is to hold from one node than from another that implies it. */
    private double gain(int from, int to) {
        return Math.max(0, holds[to] < 0.5 ? holds[to] - holds[from] : fails[from] - fails[to]);
    }

    double holds() {
        return holds[diagram.root()];
    }

    double fails() {
        return fails[diagram.root()];
    }

    /** The probability that the player at a level decides between its lowest and its highest stance. */
    double birnbaum(int level) {
        return birnbaum[level];
    }

    /** The probability of a failure that the player at a level could have prevented. */
    double preventable(int level) {
        return preventable[level];
    }
}
