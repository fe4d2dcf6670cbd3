package io.github.concertlib.eu.vote;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.Share;
import io.github.concertlib.eu.Populations;
import java.util.Set;

/**
 * The right of a group that is nearly large enough to block to have talks go on for a reasonable time. It postpones and
 * never prevents.
 *
 * <p>As from April 2017 it takes 55 % of what a blocking minority needs, in members or in population. Of 27 members, 13
 * keep fifteen from voting in favour, so eight may ask; in population the blocking minority starts above 35 %.
 *
 * @see "Decision 2009/857/EC (Ioannina); that 13 members are the number meant is a reading from memory"
 */
public final class DelayClause {

    private static final Share PART_OF_A_BLOCKING_MINORITY = Share.percent(55);
    private static final Share IN_FAVOUR = Share.percent(55);
    private static final Share POPULATION_IN_FAVOUR = Share.percent(65);

    private DelayClause() {}

    /** The least number of members that may ask. */
    public static long membersNeeded(Populations union) {
        int members = union.of().size();
        long blocking = members - IN_FAVOUR.leastPartOf(members) + 1;
        return PART_OF_A_BLOCKING_MINORITY.leastPartOf(blocking);
    }

    /** The least population, in the unit of the table, that those who ask must represent if they are fewer. */
    public static long populationNeeded(Populations union) {
        long blocking = POPULATION_IN_FAVOUR.complement().leastPartAbove(union.total());
        return PART_OF_A_BLOCKING_MINORITY.leastPartOf(blocking);
    }

    /** Whether these members together may have the vote put off. */
    public static boolean mayBeInvokedBy(Set<ActorId> states, Populations union) {
        return states.size() >= membersNeeded(union) || union.total(states) >= populationNeeded(union);
    }
}
