package io.github.concertlib.minilateral.force;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The force of a group.
 *
 * @param troops its size in persons, where one is published
 * @param standing whether it exists between activities; a pool that does not counts nothing until it is activated and filled
 * @param note what the number means
 */
public record Force(Optional<Long> troops, boolean standing, String note) {

    public Force {
        checkArgument(troops.map(number -> number >= 0).orElse(true), "a force of %s troops is negative", troops);
    }
}
