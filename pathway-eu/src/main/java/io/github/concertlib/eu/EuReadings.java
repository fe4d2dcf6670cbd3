package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.List;

/** The points of Union law that are contested, each with its readings and a default. */
public final class EuReadings {

    /** What {@link #TRIGGER} says by default: practice of 2015. */
    public static final String TRIGGER_AS_IN_2015 = "as-in-2015";

    public static final String TRIGGER_ARMED_ATTACK = "armed-attack";
    public static final String TRIGGER_WITH_HYBRID = "with-hybrid";

    /** Which events call up Article 42(7) TEU. */
    public static final Interpretation TRIGGER = new Interpretation(
            "eu.mutual-assistance-trigger",
            "which events are armed aggression in the sense of Article 42(7) TEU?",
            ImmutableMap.of(
                    TRIGGER_ARMED_ATTACK, "an armed attack by a state alone",
                    TRIGGER_AS_IN_2015,
                            "also a terrorist attack that the victim treats as armed aggression, as France did",
                    TRIGGER_WITH_HYBRID, "these, and hybrid attacks as well"),
            TRIGGER_AS_IN_2015,
            Source.of("CEPS task force report 2026, section 3.3", Quality.SECONDARY, Confidence.STATED)
                    .noting(
                            "France invoked the clause in November 2015 after the Paris attacks; that hybrid threats may fall"
                                    + " under both clauses is the report's view"));

    public static final String TERRITORY_OF_THE_STATE = "territory-of-the-state";
    public static final String TERRITORY_OF_THE_UNION = "territory-of-the-union";

    /** Where Article 42(7) TEU reaches. */
    public static final Interpretation TERRITORY = new Interpretation(
            "eu.mutual-assistance-territory",
            "does \"its territory\" in Article 42(7) TEU include territory of a member to which the Treaties do not apply, such"
                    + " as Greenland?",
            ImmutableMap.of(
                    TERRITORY_OF_THE_STATE, "yes: the words speak of the territory of the state",
                    TERRITORY_OF_THE_UNION, "no: the clause reaches as far as the Treaties apply"),
            TERRITORY_OF_THE_STATE,
            Source.of("Article 42(7) TEU; Article 52 TEU", Quality.TREATY, Confidence.UNVERIFIED)
                    .noting(
                            "the default follows the wording; the dispute, and that the status of each territory is as told,"
                                    + " are from memory"));

    public static final String PESCO_LAUNCH_REINFORCED = "reinforced";
    public static final String PESCO_LAUNCH_STANDARD = "standard";

    /** By which majority permanent structured cooperation was launched. */
    public static final Interpretation PESCO_LAUNCH = new Interpretation(
            "eu.pesco-launch-majority",
            "does a launch of permanent structured cooperation proposed by members need the reinforced majority?",
            ImmutableMap.of(
                    PESCO_LAUNCH_REINFORCED, "yes: neither the Commission nor the High Representative proposed",
                    PESCO_LAUNCH_STANDARD, "no: Article 46(2) TEU speaks of qualified majority alone"),
            PESCO_LAUNCH_REINFORCED,
            Source.of(
                    "Article 46(2) TEU; Article 238(2) TFEU; Decision (CFSP) 2017/2315",
                    Quality.TREATY,
                    Confidence.PARTLY_VERIFIED));

    public static final String SAFE_AGREEMENT_UNANIMITY = "unanimity";
    public static final String SAFE_AGREEMENT_MAJORITY = "qualified-majority";

    /** By which rule an agreement opens SAFE to a third state. */
    public static final Interpretation SAFE_AGREEMENT = new Interpretation(
            "eu.safe-agreement-rule",
            "does an agreement that opens SAFE to a third state need unanimity where the state is not a candidate?",
            ImmutableMap.of(
                    SAFE_AGREEMENT_UNANIMITY, "yes, as Greece and the Commission have said of every such agreement",
                    SAFE_AGREEMENT_MAJORITY, "no: Article 218(8) TFEU asks for it with candidates alone"),
            SAFE_AGREEMENT_UNANIMITY,
            Source.of(
                    "Regulation (EU) 2025/1106, Article 17; Articles 212 and 218(8) TFEU; press of 2025",
                    Quality.SECONDARY,
                    Confidence.PARTLY_VERIFIED));

    public static final String NICE_CHECK_ASKED_FOR = "asked-for";
    public static final String NICE_CHECK_NOT_ASKED_FOR = "not-asked-for";

    /** Whether a member asks for the check of the population while the votes of Nice counted. */
    public static final Interpretation NICE_CHECK = new Interpretation(
            "eu.nice-population-check",
            "from November 2004 to October 2014, does a member ask to check that those in favour represent 62 % of the"
                    + " population?",
            ImmutableMap.of(
                    NICE_CHECK_ASKED_FOR, "yes: whoever loses the vote without it asks",
                    NICE_CHECK_NOT_ASKED_FOR, "no: the votes and the number of members decide"),
            NICE_CHECK_ASKED_FOR,
            Source.of("Article 205(4) EC (Nice); Protocol 36, Article 3(3)", Quality.TREATY, Confidence.PARTLY_VERIFIED)
                    .noting("any member may ask; that one does is assumed, as where all three conditions are counted in"
                            + " studies of Nice"));

    public static final String NICE_VOTES_ASKED_FOR = "asked-for";
    public static final String NICE_VOTES_NOT_ASKED_FOR = "not-asked-for";

    /** Whether a member asks for the votes of Nice in the transition to double majorities. */
    public static final Interpretation NICE_VOTES = new Interpretation(
            "eu.nice-votes-in-transition",
            "from November 2014 to March 2017, does a member ask that the weighted votes of Nice count instead of the double"
                    + " majority?",
            ImmutableMap.of(
                    NICE_VOTES_ASKED_FOR,
                            "yes: the votes of Nice, with the check of the population if that is asked for",
                    NICE_VOTES_NOT_ASKED_FOR, "no: the double majority of Article 16(4) TEU"),
            NICE_VOTES_NOT_ASKED_FOR,
            Source.of("Protocol 36, Article 3(2) and (3)", Quality.TREATY, Confidence.PARTLY_VERIFIED)
                    .noting("the double majority is the rule and the request the exception"));

    public static final String DENMARK_TAKES_PART = "takes-part";
    public static final String DENMARK_LEFT_OUT = "left-out";

    /** Whether Protocol 22 kept Denmark out of assistance measures of the European Peace Facility until June 2022. */
    public static final Interpretation DENMARK_AND_ASSISTANCE = new Interpretation(
            "eu.denmark-and-assistance-measures",
            "until June 2022, did the opt-out of Denmark cover military aid to partners under Article 28(1) TEU?",
            ImmutableMap.of(
                    DENMARK_TAKES_PART, "no: Protocol 22 names Articles 26(1), 42 and 43 to 46 TEU",
                    DENMARK_LEFT_OUT, "yes: such aid has defence implications"),
            DENMARK_TAKES_PART,
            Source.of(
                            "Protocol 22, Article 5; Decision (CFSP) 2022/339; Decision (CFSP) 2023/994",
                            Quality.TREATY,
                            Confidence.PARTLY_VERIFIED)
                    .noting(
                            "the articles of the protocol and the legal basis of the measure were compared; what the decision on"
                                    + " the facility itself said of Denmark was not found"));

    private EuReadings() {}

    /** Which population table counts; its readings are the tables at hand, the first being the default. */
    public static Interpretation populationData(EuPopulations populations) {
        return new Interpretation(
                "eu.population-data",
                "which figures count in population thresholds? On days before the United Kingdom left, the nearest table that"
                        + " knows all members of the day is used instead",
                populations.readings(),
                populations.tables().get(0).id(),
                Source.of(
                                "Council Rules of Procedure, Annex III; Eurostat demo_gind",
                                Quality.OFFICIAL,
                                Confidence.PARTLY_VERIFIED)
                        .noting(
                                "the legal source is Annex III, whose absolute figures for 2025 and 2026 were not found"));
    }

    static List<Interpretation> all(EuPopulations populations) {
        return ImmutableList.of(
                populationData(populations),
                TRIGGER,
                TERRITORY,
                PESCO_LAUNCH,
                SAFE_AGREEMENT,
                NICE_CHECK,
                NICE_VOTES,
                DENMARK_AND_ASSISTANCE);
    }
}
