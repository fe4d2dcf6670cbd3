package io.github.concertlib.core.analysis;

/**
 * A diagram as the counting passes see it: node 0 lets nothing through, node 1 everything, and children have smaller numbers
 * than their parents.
 */
interface Graph {

    /** One more than the highest node number. */
    int size();

    int root();

    int levels();

    /** The level of a node; {@link #levels()} for the constants. */
    int level(int node);

    int arity(int atLevel);

    int child(int node, int stance);

    /** Whether a level without a node on the way may take any stance; otherwise it takes the first. */
    boolean skippedIsFree();
}
