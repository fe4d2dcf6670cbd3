package io.github.concertlib.eu.door;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What is asked and offered for a door, in cents of a euro. Neither is known unless somebody said so.
 *
 * @param asked what the Union asks
 * @param offered what the state offers
 */
public record Price(Optional<Long> asked, Optional<Long> offered) {

    private static final Price UNKNOWN = new Price(Optional.empty(), Optional.empty());

    public Price {
        asked.ifPresent(cents -> checkArgument(cents >= 0, "a fee cannot be negative: %s cents", cents));
        offered.ifPresent(cents -> checkArgument(cents >= 0, "an offer cannot be negative: %s cents", cents));
    }

    public static Price unknown() {
        return UNKNOWN;
    }

    public static Price of(long askedInCents, long offeredInCents) {
        return new Price(Optional.of(askedInCents), Optional.of(offeredInCents));
    }

    /** Whether the offer reaches what is asked; empty while one of them is unknown. */
    public Optional<Boolean> isMet() {
        return asked.flatMap(ask -> offered.map(offer -> offer >= ask));
    }

    /** What is missing, in cents; 0 where the offer is enough; empty while one of them is unknown. */
    public Optional<Long> gap() {
        return asked.flatMap(ask -> offered.map(offer -> Math.max(0, ask - offer)));
    }
}
