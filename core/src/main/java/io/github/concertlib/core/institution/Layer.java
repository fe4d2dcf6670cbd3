package io.github.concertlib.core.institution;

/** Where an arrangement stands in the layered order, from the smallest circle to the one that spans all. */
public enum Layer {
    /** Two states. */
    BILATERAL,
    /** A regional or functional group. */
    CLUSTER,
    /** Collective defence of the whole area. */
    ALLIANCE,
    /** Supports all other layers. */
    OVERLAY
}
