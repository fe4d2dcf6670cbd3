package io.github.concertlib.minilateral.council;

/** How a design of a European Security Council would authorise an operation. */
public enum CouncilRule {
    /** Every voting member agrees (Task Force report 2026, recommendations on pathway 2). */
    UNANIMITY("unanimity among the members"),
    /** As the European Council decides on defence: nobody votes against (Articles 24(1) and 31(1) TEU). */
    EU_UNANIMITY("unanimity as in the European Union; an abstention does not block"),
    /** It may meet and steer; nothing it says authorises anything. */
    INFORMAL_CONSENSUS("informal consensus"),
    /** The proposal says that not all need agree, and not how many must. */
    NOT_ALL_NEEDED("not all must agree; how many, the proposal does not say"),
    /** The proposal says nothing. */
    NOT_GIVEN("not given");

    private final String words;

    CouncilRule(String words) {
        this.words = words;
    }

    /** Whether the design as it was put forward says how it would authorise anything. */
    public boolean authorises() {
        return this == UNANIMITY || this == EU_UNANIMITY;
    }

    @Override
    public String toString() {
        return words;
    }
}
