package io.github.concertlib.eu.force;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.eu.Purse;
import java.time.LocalDate;

/**
 * Something that a force is asked to do.
 *
 * @param mission what for
 * @param personnel how many people, 1 or more
 * @param insideTheUnion whether on the territory of the Union
 * @param operatingCost whose money is meant to pay for operating it
 * @param on the day
 */
public record Use(Mission mission, int personnel, boolean insideTheUnion, Purse operatingCost, LocalDate on) {

    public Use {
        checkArgument(personnel > 0, "a use takes people; '%s' is not a number of them", personnel);
    }

    public Use insideTheUnion(boolean inside) {
        return new Use(mission, personnel, inside, operatingCost, on);
    }

    public Use paidFrom(Purse purse) {
        return new Use(mission, personnel, insideTheUnion, purse, on);
    }
}
