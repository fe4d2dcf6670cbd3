package io.github.concertlib.nato.planning;

import static com.google.common.base.Preconditions.checkArgument;

/** How spending gets from where it is to where it is promised to be. All arithmetic is exact. */
public enum Trajectory {
    /** Most of the rise early: what is left falls with the square of the years left. */
    FRONT_LOADED,
    /** The same rise every year. */
    LINEAR,
    /** Most of the rise late: it grows with the square of the years gone. */
    BACK_LOADED;

    /**
     * Spending in a year, in hundredths of a percent of GDP, rounded down.
     *
     * @param start in the first year
     * @param target in the last year, and after it; an ally that starts at or above it stays where it is
     * @param from the first year
     * @param to the last year, after the first
     * @param year any year
     */
    public long in(int year, long start, long target, int from, int to) {
        checkArgument(from < to, "a trajectory from %s to %s; the last year comes after the first", from, to);
        if (start >= target || year <= from) {
            return start;
        }
        if (year >= to) {
            return target;
        }
        long whole = to - from;
        long gone = year - from;
        long left = to - year;
        return switch (this) {
            case FRONT_LOADED -> target - ceiling((target - start) * left * left, whole * whole);
            case LINEAR -> start + (target - start) * gone / whole;
            case BACK_LOADED -> start + (target - start) * gone * gone / (whole * whole);
        };
    }

    private static long ceiling(long numerator, long denominator) {
        return (numerator + denominator - 1) / denominator;
    }

    /** The first year in which spending reaches a share; the last year at the latest, when the share is not above the target. */
    public int yearOf(long share, long start, long target, int from, int to) {
        checkArgument(
                share <= Math.max(start, target),
                "a share of %s is above both the start %s and the target %s; it is never reached",
                share,
                start,
                target);
        int year = from;
        while (in(year, start, target, from, to) < share) {
            year++;
        }
        return year;
    }
}
