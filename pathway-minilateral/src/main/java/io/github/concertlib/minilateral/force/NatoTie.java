package io.github.concertlib.minilateral.force;

/** What NATO has to say in the use of a headquarters. */
public enum NatoTie {
    /** Nothing. */
    NONE("outside NATO"),
    /** It may be lent to NATO by agreement; as long as it is not, it is free. */
    AVAILABLE("available to NATO, free unless lent"),
    /** It stands in NATO's force structure: its nations share it with NATO, which has to release it for other uses. */
    SHARED("in NATO's force structure, to be released"),
    /** It belongs to NATO's command structure. The North Atlantic Council decides on it, by consensus. */
    COMMAND("NATO's own");

    private final String words;

    NatoTie(String words) {
        this.words = words;
    }

    /** Whether it can be used while the North Atlantic Council is blocked. */
    public boolean isFreeWhileBlocked() {
        return this == NONE || this == AVAILABLE;
    }

    @Override
    public String toString() {
        return words;
    }
}
