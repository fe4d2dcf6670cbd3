package io.github.concertlib.minilateral.group;

/** How a state comes into a group. */
public enum Joining {
    /** By signing. */
    OPEN,
    /** Open to a class of states, such as those of the Union. */
    OPEN_TO_SOME,
    BY_INVITATION,
    /** With the agreement of all who are in. */
    BY_AGREEMENT,
    /** By negotiating the founding agreement anew. */
    BY_RENEGOTIATION,
    /** Nobody is to join. */
    CLOSED,
    UNKNOWN
}
