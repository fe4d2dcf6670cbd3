package io.github.concertlib.minilateral.cluster;

/** Who watches over a strict cluster: the two forms that the proposal offers (Besch and Youngs, Foreign Affairs, May 2025). */
public enum Oversight {
    /** An appointed secretariat of the governments. */
    SECRETARIAT,
    /** A body of members of the parliaments of the states in it. */
    PARLIAMENTARY_BODY
}
