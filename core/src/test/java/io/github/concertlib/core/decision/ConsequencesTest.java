package io.github.concertlib.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.source.Source;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is bound and who pays, read from one ballot. */
class ConsequencesTest {

    private static final Source RULE = Source.stylised("made up for a test");
    private static final Forum COUNCIL = Forum.of("council");
    private static final ActorId AT = ActorId.of("AT");
    private static final ActorId CY = ActorId.of("CY");
    private static final ActorId DK = ActorId.of("DK");
    private static final ActorId FR = ActorId.of("FR");
    private static final Electorate VOTERS = Electorate.of(COUNCIL, Set.of(AT, CY, DK));

    /** Austria abstains, Cyprus does so with a declaration, Denmark assents. */
    private static final Ballot BALLOT = new Ballot(
            VOTERS,
            Positions.all(Level.ASSENT).with(AT, COUNCIL, Level.ABSTAIN).with(CY, COUNCIL, Level.ABSTAIN_DECLARED));

    @Test
    void aBallotIsReadInItsOwnForumAndOfItsOwnVoters() {
        assertThat(BALLOT.of(AT)).isEqualTo(Level.ABSTAIN);
        assertThat(BALLOT.where(level -> level == Level.ASSENT)).containsExactly(DK);
    }

    @Test
    void circlesAreReadFromTheBallot() {
        assertThat(Circle.NOBODY.of(BALLOT)).isEmpty();
        assertThat(Circle.ALL_VOTERS.of(BALLOT)).containsExactly(AT, CY, DK);
        assertThat(Circle.THOSE_WHO_ASSENT.of(BALLOT)).containsExactly(DK);
        assertThat(Circle.ALL_BUT_DECLARED_ABSTAINERS.of(BALLOT)).containsExactly(AT, DK);
        assertThat(Stream.of(Circle.values()).map(Circle::toString))
                .containsExactly(
                        "nobody", "all members", "those who agree", "all members but those that declare an abstention");
    }

    @Test
    void aDeclaredAbstentionExemptsFromTheActAndNotFromTheCost() {
        Consequences after =
                new Effects(Circle.ALL_BUT_DECLARED_ABSTAINERS, Circle.ALL_VOTERS, "by pledges", RULE).of(BALLOT);
        assertThat(after.bound()).containsExactly(AT, DK);
        assertThat(after.exempt()).containsExactly(CY);
        assertThat(after.pays()).containsExactly(AT, CY, DK);
        assertThat(after.exemptFromCost()).isEmpty();
        assertThat(after.contribution()).isEqualTo("by pledges");
    }

    @Test
    void theCommonKindsHaveNames() {
        assertThat(Effects.onAllVoters("by pledges", RULE).of(BALLOT).bound()).containsExactly(AT, CY, DK);
        assertThat(Effects.onThoseWhoAssent("by pledges", RULE).of(BALLOT).exemptFromCost())
                .containsExactly(AT, CY);
        assertThat(Effects.none(RULE).of(BALLOT).exempt()).containsExactly(AT, CY, DK);
        assertThat(Effects.none(RULE).contribution()).isEqualTo("nothing follows by itself");
        Consequences calledUp =
                Effects.onOthers(Set.of(FR), "each as it chooses", RULE).of(BALLOT);
        assertThat(calledUp.bound()).containsExactly(FR);
        assertThat(calledUp.pays()).containsExactly(FR);
        assertThat(calledUp.exempt()).containsExactly(AT, CY, DK);
    }

    @Test
    void whoEitherDecisionBindsIsBoundAndNoLongerExempt() {
        Consequences first = new Consequences(Set.of(AT), Set.of(CY, DK), Set.of(AT), Set.of(CY, DK), "by pledges");
        Consequences second = new Consequences(Set.of(DK), Set.of(AT, CY), Set.of(CY), Set.of(AT), "by pledges");
        Consequences both = first.and(second);
        assertThat(both.bound()).containsExactly(AT, DK);
        assertThat(both.exempt()).containsExactly(CY);
        assertThat(both.pays()).containsExactly(AT, CY);
        assertThat(both.exemptFromCost()).containsExactly(DK);
        assertThat(both.contribution()).isEqualTo("by pledges");
        assertThat(first.and(Consequences.none()).contribution()).isEqualTo("by pledges; nothing follows by itself");
        assertThat(Consequences.none().bound()).isEmpty();
    }

    @Test
    void anElectorateIsRestrictedToSomeAndReducedByOthers() {
        assertThat(VOTERS.restrictedTo(Set.of(AT, FR)).voters()).containsExactly(AT);
        assertThat(VOTERS.without(AT, FR).voters()).containsExactly(CY, DK);
        assertThat(VOTERS.size()).isEqualTo(3);
        assertThat(VOTERS.each(Level.SILENT)).hasSize(3);
        assertThat(VOTERS.without(AT).forum()).isEqualTo(COUNCIL);
    }
}
