package io.github.concertlib.minilateral;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;

/** The contested points of this pathway. */
public final class Readings {

    /** The reading of {@link #INSTITUTIONAL_VOTE} under which heads of institutions vote. */
    public static final String WITH = "with";
    /** The reading of {@link #INSTITUTIONAL_VOTE} under which they are at the table without a vote. */
    public static final String WITHOUT = "without";
    /** The reading of {@link #ANCHOR} under which a treaty stands by itself. */
    public static final String DUTY_STAYS = "duty-stays";
    /** The reading of {@link #ANCHOR} under which it falls with what it points back to. */
    public static final String DUTY_FALLS = "duty-falls";

    /**
     * Whether heads of institutions vote in a European Security Council. The Task Force calls them members, each acting within
     * their own prerogatives, and sets unanimity among members. Read by the letter the Secretary General of NATO, who acts
     * under a mandate of the North Atlantic Council, would hold a veto in a body meant for the case that this Council is
     * blocked.
     */
    public static final Interpretation INSTITUTIONAL_VOTE = new Interpretation(
            "esc.institutional-vote",
            "Do the Secretary General of NATO and the presidents of EU institutions vote in a European Security Council?",
            ImmutableMap.of(
                    WITHOUT, "at the table, without a vote",
                    WITH, "members with a vote, as the wording of the proposal has it"),
            WITHOUT,
            Source.of(
                    "More Europe in Defence: Three Pathways, Task Force report, May 2026, recommendations on pathway 2",
                    Quality.PROPOSAL,
                    Confidence.STATED));

    /**
     * Whether a bilateral duty that points back to Article 5 and Article 42(7) survives when what it points back to binds one
     * of the parties no more. No source settles it.
     */
    public static final Interpretation ANCHOR = new Interpretation(
            "bilateral.anchor",
            "Does a bilateral duty of assistance that recalls NATO's or the Union's survive when that one lapses?",
            ImmutableMap.of(
                    DUTY_STAYS, "the treaty in force binds by itself",
                    DUTY_FALLS, "the duty falls once none of its anchors binds both parties"),
            DUTY_STAYS,
            Source.of(
                            "clauses of Aachen, Quirinale, Nancy, Kensington and Northolt",
                            Quality.TREATY,
                            Confidence.PARTLY_VERIFIED)
                    .noting("Contested; no source settles it."));

    private Readings() {}
}
