package io.github.concertlib.core.condition;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What one condition adds to a sum when it holds.
 *
 * @param condition usually a single act
 * @param weight a whole number of votes, members or persons, not negative
 */
public record Weighted(Condition condition, long weight) {

    public Weighted {
        checkArgument(weight >= 0, "weight %s of '%s' is negative", weight, condition);
    }
}
