package io.github.concertlib.minilateral.treaty;

/** What a bilateral instrument is about. Only the first two create a duty to assist a state under attack. */
public enum TreatyType {
    /** A duty of its own with a trigger of its own. */
    MUTUAL_DEFENCE,
    /** A duty to help that points back to Article 5 of the North Atlantic Treaty and, between EU states, to Article 42(7). */
    MUTUAL_DEFENCE_ANCHORED,
    CONSULTATION,
    COOPERATION,
    /** A declaration: not law. */
    POLITICAL_ASSURANCE,
    /** Stationing and access. */
    BASING,
    /** Arms, money and training for a state at war; no duty to send forces. */
    SECURITY_ASSISTANCE;

    /** Whether a treaty of this type in force obliges its parties to assist each other by law. */
    public boolean isMutualDefence() {
        return this == MUTUAL_DEFENCE || this == MUTUAL_DEFENCE_ANCHORED;
    }
}
