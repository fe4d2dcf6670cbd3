package io.github.concertlib.minilateral.group;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    /** Known to the month; the first day stands for it. */
    MONTH,
    /** Known to the year; the first day stands for it. */
    YEAR,
    /** The beginning is not known; the day is that of the source that describes it as existing. */
    ATTESTED
}
