package io.github.concertlib.nato.enabler;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;

/**
 * What one ally has of an enabler.
 *
 * @param ally whose it is
 * @param quantity the best count, not negative
 * @param low the lowest count found
 * @param high the highest count found
 * @param validity when it is available; a withdrawal ends it
 * @param source where the count comes from
 */
public record Supply(ActorId ally, long quantity, long low, long high, Validity validity, Source source) {

    public Supply {
        checkArgument(
                0 <= low && low <= quantity && quantity <= high,
                "%s has %s, between %s and %s; counts rise from low through quantity to high and are not negative",
                ally,
                quantity,
                low,
                high);
    }
}
