package io.github.concertlib.minilateral.group;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.institution.Function;
import java.util.Set;

/** What sort of group it is. */
public enum GroupKind {
    /** Meets and issues texts. */
    CONSULTATION,
    /** Develops things together; each state picks its areas. */
    COOPERATION,
    /** A list of forces that stay national until an activity is started and they are sent. */
    FORCE_POOL,
    /** A headquarters that exists, with no troops of its own. */
    STANDING_HEADQUARTERS,
    /** States with posts in another group's headquarters and no say on its employment. */
    ASSOCIATION,
    /** One command over assets that stay national. */
    POOLED_COMMAND,
    /** Units of different states put together for good. */
    FORMATION,
    /** Assembled for one purpose; leaves no institution. */
    COALITION,
    /** Buys or develops equipment. */
    PROCUREMENT,
    /** An activity under NATO's name and command to which allies lend assets. */
    NATO_ACTIVITY,
    /** Talks about nuclear forces; every decision on use stays national. */
    NUCLEAR_COORDINATION,
    /** A treaty of mutual defence among several. */
    ALLIANCE;

    private static final Set<Function> OF_FORCES =
            ImmutableSet.of(Function.AUTHORISE, Function.COMMAND, Function.GENERATE, Function.ENABLE);

    /**
     * Whether a group of this kind can have a say on a function at all. Buying together gives no right to use another's forces,
     * nor does talking about nuclear ones.
     */
    public boolean permits(Function function) {
        return this != PROCUREMENT && this != NUCLEAR_COORDINATION || !OF_FORCES.contains(function);
    }
}
