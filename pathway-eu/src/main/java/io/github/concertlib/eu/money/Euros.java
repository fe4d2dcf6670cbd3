package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.catalog.Entry;

/** Sums of money: written in whole euros, reckoned in cents. */
public final class Euros {

    /** About what the whole world produces in a year, so that hundreds of such sums add up without overflow. */
    public static final long MOST = 100_000_000_000_000L;

    private Euros() {}

    /**
     * A sum in cents.
     *
     * @param euros from minus {@link #MOST} to {@link #MOST}
     */
    public static long cents(long euros) {
        checkArgument(-MOST <= euros && euros <= MOST, "EUR %s lies beyond the limit of EUR %s", euros, MOST);
        return euros * 100;
    }

    /** The sum that stands in an entry, in cents. */
    public static long cents(Entry euros) {
        return euros.make(() -> cents(euros.integer()));
    }
}
