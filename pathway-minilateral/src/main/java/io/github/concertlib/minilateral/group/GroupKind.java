package io.github.concertlib.minilateral.group;

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
    ALLIANCE
}
