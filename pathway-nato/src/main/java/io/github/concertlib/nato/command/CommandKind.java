package io.github.concertlib.nato.command;

/** What sort of headquarters a command is. */
public enum CommandKind {
    /** One of the two at the top: operations and transformation. */
    STRATEGIC,
    /** Leads a regional plan with forces of all kinds. */
    JOINT,
    /** Leads the air, land or maritime forces of the whole alliance. */
    COMPONENT,
    SUPPORT,
    /** Nationally or multinationally provided, outside the command structure proper. */
    FORCE_STRUCTURE,
    AIR_OPERATIONS,
    ASSISTANCE
}
