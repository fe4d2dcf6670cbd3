package io.github.concertlib.eu.money;

import static io.github.concertlib.core.source.Confidence.STATED;
import static io.github.concertlib.core.source.Confidence.UNVERIFIED;
import static io.github.concertlib.core.source.Confidence.VERIFIED;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.Purse;
import java.util.List;

/**
 * Kinds of spending, each with the purses that may pay for it. What matters is the legal basis and the kind of spending, not
 * whether it is about weapons: a loan with which a third state buys arms is economic assistance under Article 212 TFEU.
 */
public enum Spending {
    ADMINISTRATION("administration of foreign and defence policy", "Article 41(1) TEU", UNVERIFIED, Purse.UNION_BUDGET),
    /** Unanimity may charge it to the members instead. */
    CIVILIAN_OPERATION(
            "operating a civilian mission", "Article 41(2) TEU", VERIFIED, Purse.UNION_BUDGET, Purse.MEMBER_STATES),
    /** Unanimity may choose another key, never another purse. */
    MILITARY_COMMON_COST(
            "common costs of a military operation",
            "Article 41(2) TEU; Decision (CFSP) 2021/509",
            VERIFIED,
            Purse.EPF,
            Purse.MEMBER_STATES),
    /** Troops, fuel, losses: costs lie where they fall. */
    MILITARY_OTHER_COST("other costs of a military operation", "Article 41(2) TEU", VERIFIED, Purse.NATIONAL),
    LETHAL_ASSISTANCE("weapons for a partner's forces", "Decision (CFSP) 2021/509", VERIFIED, Purse.EPF),
    OTHER_ASSISTANCE("training and other aid for a partner's forces", "Decision (CFSP) 2021/509", VERIFIED, Purse.EPF),
    DEFENCE_RESEARCH(
            "defence research and development",
            "Articles 173, 182 to 188 TFEU",
            VERIFIED,
            Purse.UNION_BUDGET,
            Purse.NATIONAL),
    PRODUCTION(
            "production lines of the defence industry",
            "Articles 114 and 173 TFEU",
            VERIFIED,
            Purse.UNION_BUDGET,
            Purse.NATIONAL),
    JOINT_BUYING_INCENTIVE(
            "the extra cost of buying together", "Article 173 TFEU", VERIFIED, Purse.UNION_BUDGET, Purse.NATIONAL),
    OWN_EQUIPMENT(
            "equipment for a member's own forces",
            "Regulation (EU) 2025/1106",
            VERIFIED,
            Purse.NATIONAL,
            Purse.UNION_BORROWING,
            Purse.EIB),
    DUAL_USE_INFRASTRUCTURE(
            "transport and other infrastructure of use to forces",
            "Articles 170 to 172 TFEU",
            UNVERIFIED,
            Purse.UNION_BUDGET,
            Purse.NATIONAL,
            Purse.EIB),
    THIRD_STATE_ASSISTANCE(
            "economic and financial assistance to a third state, whatever it buys",
            "Article 212 TFEU",
            VERIFIED,
            Purse.UNION_BORROWING,
            Purse.PARTICIPANTS,
            Purse.UNION_BUDGET),
    CLUB("acts of an enhanced cooperation", "Article 332 TFEU", VERIFIED, Purse.PARTICIPANTS, Purse.UNION_BUDGET),
    MUTUAL_ASSISTANCE("help under Article 42(7) TEU", "Article 42(7) TEU", STATED, Purse.EACH_ITS_OWN, Purse.NATIONAL),
    BORDER_MANAGEMENT("border management by the Union's agency", "Article 77 TFEU", UNVERIFIED, Purse.UNION_BUDGET),
    PAY_OF_TROOPS("pay of a member's own forces", "national law", STATED, Purse.NATIONAL);

    private final String words;
    private final Source source;
    private final List<Purse> purses;

    Spending(String words, String article, Confidence confidence, Purse... purses) {
        this.words = words;
        this.source = Source.of(article, Quality.TREATY, confidence);
        this.purses = ImmutableList.copyOf(purses);
    }

    /** The purses that may pay, the one that does by default first. */
    public List<Purse> purses() {
        return purses;
    }

    /** Whether it is operating expenditure with military or defence implications. */
    public boolean isMilitaryOperation() {
        return this == MILITARY_COMMON_COST || this == MILITARY_OTHER_COST;
    }

    /** Whether a purse may pay for it; no vote can change the answer. */
    public Finding mayBePaidFrom(Purse purse) {
        if (purses.contains(purse)) {
            return Finding.met(words + " may be " + purse, source);
        }
        boolean ofTheUnion = purse == Purse.UNION_BUDGET || purse == Purse.UNION_BORROWING;
        String never = isMilitaryOperation() && ofTheUnion ? "; unanimity can change the key, not the purse" : "";
        return Finding.unmet(words + " may not be " + purse + never, "to have it " + purses.get(0), source);
    }

    @Override
    public String toString() {
        return words;
    }
}
