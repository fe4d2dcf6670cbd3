package io.github.concertlib.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.source.Source;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectsTest {

    private static final Forum FORCE = Forum.of("force");
    private static final Forum PARLIAMENT = Forum.of("parliament");
    private static final ActorId DE = ActorId.of("DE");
    private static final ActorId FR = ActorId.of("FR");
    private static final ActorId PL = ActorId.of("PL");
    private static final Electorate THREE = Electorate.of(FORCE, Set.of(DE, FR, PL));
    private static final Source SOURCE = Source.treaty("an agreement");

    /** Whoever offers sends, Germany with the consent of its parliament. */
    private static final Effects OFFERS = Effects.onThoseWhoAssent("what each chooses", SOURCE)
            .subjectTo(Map.of(DE, Condition.assent(DE, PARLIAMENT).as("the parliament of DE consents", SOURCE)));

    private static Consequences following(Positions positions) {
        return OFFERS.of(new Ballot(THREE, positions));
    }

    @Test
    void aVoterIsBoundWhenItAgreesAndItsParliamentConsents() {
        Consequences all = following(Positions.all(Level.ASSENT));
        assertThat(all.bound()).containsExactly(DE, FR, PL);
        assertThat(all.pays()).containsExactly(DE, FR, PL);
        assertThat(all.whyExempt()).isEmpty();
    }

    @Test
    void aParliamentThatRefusesFreesItsOwnStateAlone() {
        Consequences refused = following(
                Positions.all(Level.ASSENT).with(DE, PARLIAMENT, Level.OBJECT).with(PL, Level.OBJECT));
        assertThat(refused.bound()).containsExactly(FR);
        assertThat(refused.exempt()).containsExactly(DE, PL);
        assertThat(refused.exemptFromCost()).containsExactly(DE, PL);
        assertThat(refused.whyExempt())
                .isEqualTo(Map.of(
                        DE, "the parliament of DE consents: DE objects; needed: that it assents", PL, "objects"));
    }

    @Test
    void aParliamentThatHasNotSpokenBindsNobodyYet() {
        Consequences open = following(Positions.all(Level.ASSENT).with(DE, PARLIAMENT, Level.UNKNOWN));
        assertThat(open.bound()).containsExactly(FR, PL);
        assertThat(open.whyExempt().get(DE)).contains("has not taken a position");
    }

    @Test
    void itsConsentAloneSendsNothing() {
        Consequences consent = following(Positions.all(Level.OBJECT).with(DE, PARLIAMENT, Level.ASSENT));
        assertThat(consent.bound()).isEmpty();
        assertThat(consent.whyExempt()).containsEntry(DE, "objects");
    }

    @Test
    void theEffectsNameTheForumsInWhichTheyAreRead() {
        assertThat(OFFERS.forums()).containsExactly(PARLIAMENT);
        assertThat(Effects.onAllVoters("forces", SOURCE).forums()).isEmpty();
    }

    @Test
    void whereNobodyIsToBeBoundThereIsNothingToExplain() {
        Consequences text = Effects.none(SOURCE).of(new Ballot(THREE, Positions.all(Level.ASSENT)));
        assertThat(text.exempt()).containsExactly(DE, FR, PL);
        assertThat(text.whyExempt()).isEmpty();
    }

    @Test
    void ofTwoDecisionsTogetherTheReasonsOfThoseStillFreeAreKept() {
        Consequences one = following(Positions.all(Level.ASSENT).with(FR, Level.SILENT));
        Consequences other = following(Positions.all(Level.OBJECT).with(DE, Level.ASSENT));
        Consequences both = one.and(other);
        assertThat(both.bound()).containsExactly(DE, PL);
        assertThat(both.whyExempt()).isEqualTo(Map.of(FR, "keeps silent; objects"));
    }

    @Test
    void aReasonForOneWhoIsNotExemptIsRefused() {
        assertThatThrownBy(() ->
                        new Consequences(Set.of(DE), Set.of(), Set.of(), Set.of(), "forces", Map.of(DE, "objects")))
                .hasMessage("reasons why [DE] are exempt, but exempt are []");
    }
}
