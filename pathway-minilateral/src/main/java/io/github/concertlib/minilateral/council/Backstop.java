package io.github.concertlib.minilateral.council;

/** What a design says of democratic control. */
public enum Backstop {
    /** The parliaments of all who take part, each by its own law (Task Force report 2026, section 3.2). */
    PARLIAMENTS_OF_ALL_PARTICIPANTS,
    /** As the Treaties of the Union provide. */
    EU_TREATIES,
    /** None: seen as a weakness of informal formats. */
    NONE,
    NOT_GIVEN
}
