package io.github.concertlib.eu.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.vote.CommitteeStage.Sequel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommitteeStageTest {

    @Test
    void withoutAnOpinionTheCommissionMayAdoptUnlessTheSubjectIsProtectedOrMostOppose() {
        assertThat(CommitteeStage.EXAMINATION.after(Comitology.NO_OPINION, false))
                .isEqualTo(Sequel.COMMISSION_MAY_ADOPT);
        assertThat(CommitteeStage.EXAMINATION.after(Comitology.NO_OPINION, true))
                .isEqualTo(Sequel.TO_APPEAL_COMMITTEE);
        assertThat(CommitteeStage.EXAMINATION_OF_A_PROTECTED_SUBJECT.after(Comitology.NO_OPINION, false))
                .isEqualTo(Sequel.TO_APPEAL_COMMITTEE);
        assertThat(CommitteeStage.APPEAL.after(Comitology.NO_OPINION, true)).isEqualTo(Sequel.COMMISSION_MAY_ADOPT);
    }

    @Test
    void aMajorityAgainstEndsItBeforeTheAppealCommitteeAlone() {
        assertThat(CommitteeStage.EXAMINATION.after(Comitology.NEGATIVE, true)).isEqualTo(Sequel.TO_APPEAL_COMMITTEE);
        assertThat(CommitteeStage.APPEAL.after(Comitology.NEGATIVE, true)).isEqualTo(Sequel.MAY_NOT_ADOPT);
        assertThat(Sequel.MAY_NOT_ADOPT.isOpen()).isFalse();
    }

    @Test
    void beforeTheReformACouncilThatCannotDecideLeavesTheCommissionNoChoice() {
        assertThat(CommitteeStage.REGULATORY.after(Comitology.NO_OPINION, false))
                .isEqualTo(Sequel.TO_COUNCIL);
        assertThat(CommitteeStage.REGULATORY_IN_COUNCIL.after(Comitology.NO_OPINION, true))
                .isEqualTo(Sequel.COMMISSION_SHALL_ADOPT);
        assertThat(CommitteeStage.REGULATORY_IN_COUNCIL.after(Comitology.NEGATIVE, true))
                .isEqualTo(Sequel.MAY_NOT_ADOPT);
    }

    @Test
    void theOpinionIsCountedInTheVotesOfItsDay() {
        LocalDate nice = LocalDate.of(2010, 6, 1);
        Electorate members =
                Electorate.of(Forum.of("eu:committee"), Sitting.on(nice).members());
        DecisionRule weights = EuRules.weightedMajority(nice, true);
        Positions threeLargeAgainst = Positions.all(Level.ASSENT);
        for (String large : new String[] {"DE", "FR", "GB"}) {
            threeLargeAgainst = threeLargeAgainst.with(ActorId.of(large), Level.OBJECT);
        }
        assertThat(Comitology.of(new Ballot(members, threeLargeAgainst), weights))
                .isEqualTo(Comitology.POSITIVE);
        Positions four = threeLargeAgainst.with(ActorId.of("IT"), Level.OBJECT);
        assertThat(Comitology.of(new Ballot(members, four), weights)).isEqualTo(Comitology.NO_OPINION);
    }

    @Test
    void theTwelveNeedEightMembersWithoutAProposal() {
        LocalDate twelve = LocalDate.of(1993, 2, 13);
        Electorate members =
                Electorate.of(Forum.of("eu:council"), Sitting.on(twelve).members());
        assertThat(EuRules.weightedMajority(twelve, false).over(members).describe())
                .contains("8 of");
    }
}
