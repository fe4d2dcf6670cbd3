package io.github.concertlib.eu;

/** Whose money an act uses. */
public enum Purse {
    /** The act costs nothing of its own. */
    NONE("no common cost", false),
    UNION_BUDGET("paid from the Union budget", false),
    /** Loans raised on the strength of the Union budget. */
    UNION_BORROWING("paid from borrowing backed by the Union budget", false),
    /** Contributions of the members by a key, outside the Union budget; the rest lies where it falls. */
    MEMBER_STATES("each member chooses what it sends; the cost is charged to the members", true),
    /** The European Peace Facility: contributions of the members, outside the Union budget. */
    EPF("paid from the European Peace Facility, by key among those who contribute", true),
    /** Those who take part in a club. */
    PARTICIPANTS("paid by the participants", true),
    /** Every helper pays for its own help. */
    EACH_ITS_OWN("each member chooses what it sends and bears its own cost", false),
    NATIONAL("paid from national budgets", false),
    /** The European Investment Bank. */
    EIB("lent by the European Investment Bank", false);

    private final String words;
    private final boolean charged;

    Purse(String words, boolean charged) {
        this.words = words;
        this.charged = charged;
    }

    /** Whether members pay a share of a common cost, by a key. */
    public boolean isChargedToMembers() {
        return charged;
    }

    @Override
    public String toString() {
        return words;
    }
}
