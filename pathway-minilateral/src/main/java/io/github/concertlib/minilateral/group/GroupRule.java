package io.github.concertlib.minilateral.group;

import io.github.concertlib.core.institution.Function;

/**
 * How a group decides, by type. One group has one type; what it asks of the members for a given function is worked out by
 * {@link Group#rule(Function, java.time.LocalDate)}.
 *
 * <p>In all of them cooperation stays intergovernmental: no state is made to send forces, and each may call its own back at
 * any time (EUISS Brief 3, 2026; Task Force report 2026, section 3.2).
 */
public enum GroupRule {
    /** They meet and may issue a text to which nobody objects. Nothing binding can come of it, by practice. */
    INFORMAL_CONSENSUS("informal consensus: may consult, never decide"),
    /** Each state that takes part agrees for itself; those that do not have no veto. It takes two to cooperate. */
    CONSENSUS_OF_PARTICIPANTS("consensus of those who take part; the others have no veto"),
    /** A committee of all members decides, none objecting; each may take back its own assets at once (EATC). */
    COMMITTEE_CONSENSUS("consensus of the committee; each nation holds a red card over its own assets"),
    /** All framework nations must agree; associated nations are heard and have no vote (Eurocorps). */
    UNANIMITY_OF_FRAMEWORK_NATIONS("unanimity of the framework nations"),
    /** The lead nation and so many others act; the rest stay out and stop nobody (JEF). */
    OPT_IN_WITH_LEAD("opt-in with a lead nation"),
    /** One state commands, others contribute under its command (Takuba). */
    LEAD_NATION_COMMAND("command of the lead nation"),
    /** NATO's commander runs it within his powers; the group itself decides nothing. */
    SACEUR_AUTHORITY("within the powers of SACEUR; decided in NATO, not here"),
    /** No member votes against (Western European Union, Article VIII(4) of the modified Brussels Treaty). */
    UNANIMITY("unanimity of the members"),
    /** Present, without a vote. */
    NO_VOTE("no vote"),
    /** How it decides was not found. Nothing is derived from it. */
    NOT_KNOWN("not known");

    private final String words;

    GroupRule(String words) {
        this.words = words;
    }

    /** Whether a group with such a rule can bring about a function by its own decision. */
    public boolean canDecideOn(Function function) {
        return switch (this) {
            case INFORMAL_CONSENSUS -> function.equals(Function.CONSULT);
            case SACEUR_AUTHORITY, NO_VOTE, NOT_KNOWN -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
