package io.github.concertlib.core.analysis;

import java.math.BigInteger;
import java.util.List;

/** How often each player turns a losing coalition into a winning one: what the classical indices are made of. */
interface Swings {

    /** Winning coalitions. */
    BigInteger winning();

    /** Winning coalitions by size, from 0 to the number of players. */
    List<BigInteger> winningBySize();

    /** Per player, the coalitions without it that win when it joins. */
    List<BigInteger> swings();

    /** The same by size before joining, from 0 to the number of the others. */
    List<List<BigInteger>> swingsBySize();
}
