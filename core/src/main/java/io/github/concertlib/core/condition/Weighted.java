package io.github.concertlib.core.condition;

/**
 * What one condition adds to a sum when it holds.
 *
 * @param condition usually a single act
 * @param weight a whole number of votes, members or persons, not negative
 */
public record Weighted(Condition condition, long weight) {

    /** @throws IllegalArgumentException when the weight is negative */
    public Weighted {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight + " of '" + condition.describe() + "' is negative");
        }
    }
}
