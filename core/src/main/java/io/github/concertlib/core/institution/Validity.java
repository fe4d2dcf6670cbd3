package io.github.concertlib.core.institution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force: from the first, up to but not including the second.
 *
 * @param inForceFrom the first day
 * @param expiresBefore the first day on which it no longer holds, if that day is known
 */
public record Validity(LocalDate inForceFrom, Optional<LocalDate> expiresBefore) {

    private static final Validity ALWAYS = new Validity(LocalDate.MIN, Optional.empty());

    /** @throws IllegalArgumentException when it would end on the day on which it starts, or before */
    public Validity {
        checkArgument(
                expiresBefore.map(inForceFrom::isBefore).orElse(true),
                "ends on %s, before it starts on %s",
                expiresBefore.map(LocalDate::toString).orElse(""),
                inForceFrom);
    }

    /** Every day, without end. */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * From a day on, without end.
     *
     * @param day the first
     */
    public static Validity from(LocalDate day) {
        return new Validity(day, Optional.empty());
    }

    /**
     * The same start, with an end.
     *
     * @param expiresBefore the first day on which it no longer holds: {@code until} is exclusive
     * @throws IllegalArgumentException when that is not after the first day
     */
    public Validity until(LocalDate expiresBefore) {
        return new Validity(inForceFrom, Optional.of(expiresBefore));
    }

    /** Whether it is in force on a day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(inForceFrom) && expiresBefore.map(day::isBefore).orElse(true);
    }

    @Override
    public String toString() {
        return (inForceFrom.equals(LocalDate.MIN) ? "always" : "from " + inForceFrom)
                + expiresBefore.map(end -> " until before " + end).orElse("");
    }
}
