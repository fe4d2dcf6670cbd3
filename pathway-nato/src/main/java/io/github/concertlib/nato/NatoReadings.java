package io.github.concertlib.nato;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.util.List;

/** The points on which the law of the Alliance is contested, and the readings on offer. */
public final class NatoReadings {

    /** Whether the other parties may suspend the treaty towards a party that breaches it. Off by default. */
    public static final Interpretation BREACH = new Interpretation(
            "nato.material-breach",
            "may the other parties suspend the treaty towards one that attacks an ally?",
            ImmutableMap.of(
                    "no-expulsion", "no: the treaty has no such clause and nobody ever tried",
                    "vienna-60",
                            "yes, by unanimous agreement without it: Article 60(2) Vienna Convention on the Law of Treaties"),
            "no-expulsion",
            Source.of("Just Security, 2019, on Article 60(2) VCLT", Quality.SECONDARY, Confidence.VERIFIED)
                    .noting("a legal argument, never used"));

    /** Which events call up the duty of Article 5. */
    public static final Interpretation ATTACK = new Interpretation(
            "nato.armed-attack",
            "what counts as an armed attack under Article 5?",
            ImmutableMap.of(
                    "by-a-state", "an armed attack alone",
                    "terror-included", "also an attack by terrorists directed from abroad, as found in 2001"),
            "by-a-state",
            Source.of("Article 5 NAT; statement of 2 October 2001", Quality.SECONDARY, Confidence.PARTLY_VERIFIED));

    /** Whether an attack on a disputed place calls up Article 5. */
    public static final Interpretation DISPUTED_PLACES = new Interpretation(
            "nato.disputed-places",
            "does Article 5 reach places on which Article 6 is disputed, such as Ceuta?",
            ImmutableMap.of(
                    "not-covered", "no: by the text they lie outside the area",
                    "covered", "yes: political statements and practice bring them in"),
            "not-covered",
            Source.of("Article 6 NAT and commentary", Quality.SECONDARY, Confidence.PARTLY_VERIFIED));

    /** Whether the holders decided in February 2026 are in office. */
    public static final Interpretation REDISTRIBUTION = new Interpretation(
            "nato.redistribution",
            "have the commanders decided on 6 February 2026 taken over?",
            ImmutableMap.of(
                    "not-yet", "no: each takes over at a rotation whose day is not published",
                    "in-effect", "yes: counted from the day of the decision, as reports already do"),
            "not-yet",
            Source.of("NATO news of 6 February 2026", Quality.OFFICIAL, Confidence.VERIFIED)
                    .noting(
                            "decided as a phased change; More Europe in defence, 3.1, writes of it in the present tense"));

    /** Whether a deputy leads while the post above is vacant. */
    public static final Interpretation DEPUTY = new Interpretation(
            "nato.deputy",
            "does a deputy lead while the post above is vacant?",
            ImmutableMap.of(
                    "until-filled", "no: the line is broken until the Council fills the post",
                    "deputy-acts", "yes, for the time being"),
            "until-filled",
            Source.of("no text found", Quality.SECONDARY, Confidence.UNVERIFIED));

    private NatoReadings() {}

    /** All of them, in the order in which they are explained. */
    public static List<Interpretation> all() {
        return ImmutableList.of(ATTACK, BREACH, DEPUTY, DISPUTED_PLACES, REDISTRIBUTION);
    }
}
