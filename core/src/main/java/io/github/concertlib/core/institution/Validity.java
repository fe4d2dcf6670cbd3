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

    public Validity {
        checkArgument(
                expiresBefore.map(inForceFrom::isBefore).orElse(true),
                "ends on %s, before it starts on %s",
                expiresBefore.map(LocalDate::toString).orElse(""),
                inForceFrom);
    }

    public static Validity always() {
        return ALWAYS;
    }

    public static Validity from(LocalDate day) {
        return new Validity(day, Optional.empty());
    }

    public Validity until(LocalDate expiresBefore) {
        return new Validity(inForceFrom, Optional.of(expiresBefore));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(inForceFrom) && expiresBefore.map(day::isBefore).orElse(true);
    }

    @Override
    public String toString() {
        return (inForceFrom.equals(LocalDate.MIN) ? "always" : "from " + inForceFrom)
                + expiresBefore.map(end -> " until before " + end).orElse("");
    }
}
