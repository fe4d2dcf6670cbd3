package io.github.concertlib.eu.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.eu.EuBody;
import io.github.concertlib.eu.EuRules;
import io.github.concertlib.eu.Sitting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AroundTheVoteTest {

    private static final Sitting TODAY = Sitting.on(LocalDate.of(2026, 6, 1));
    private static final Electorate COUNCIL = Electorate.of(EuBody.COUNCIL.forum(), TODAY.members());

    private static Set<ActorId> states(String codes) {
        return Arrays.stream(codes.split(" ")).map(ActorId::of).collect(Collectors.toSet());
    }

    private static Ballot ballot(Level others, String yes, String no) {
        Positions positions = Positions.all(others);
        for (ActorId state : yes.isEmpty() ? Set.<ActorId>of() : states(yes)) {
            positions = positions.with(state, Level.ASSENT);
        }
        for (ActorId state : no.isEmpty() ? Set.<ActorId>of() : states(no)) {
            positions = positions.with(state, Level.OBJECT);
        }
        return new Ballot(COUNCIL, positions);
    }

    @Test
    @DisplayName("comitology has three results")
    void comitology() {
        assertThat(Comitology.of(ballot(Level.ASSENT, "", "DE FR IT"), TODAY.populations()))
                .isEqualTo(Comitology.POSITIVE);
        assertThat(Comitology.of(ballot(Level.OBJECT, "DE FR IT", ""), TODAY.populations()))
                .isEqualTo(Comitology.NEGATIVE);
        assertThat(Comitology.of(
                        ballot(Level.ABSTAIN, "FR IT PL NL BE DK EE LV LT IE", "DE HU SK SI MT"), TODAY.populations()))
                .isEqualTo(Comitology.NO_OPINION);
    }

    @Test
    @DisplayName(
            "a group nearly large enough to block may ask for more talks: eight members, or 19.25 % of the population")
    void delay() {
        assertThat(DelayClause.membersNeeded(TODAY.populations())).isEqualTo(8);
        // 35 % are 157 726 439.85 persons, so that blocking starts at 157 726 440; 55 % of those
        assertThat(DelayClause.populationNeeded(TODAY.populations())).isEqualTo(86_749_542);
        assertThat(DelayClause.mayBeInvokedBy(states("MT LU CY EE LV SI LT HR"), TODAY.populations()))
                .isTrue();
        assertThat(DelayClause.mayBeInvokedBy(states("MT LU CY EE LV SI LT"), TODAY.populations()))
                .isFalse();
        assertThat(DelayClause.mayBeInvokedBy(states("DE NL"), TODAY.populations()))
                .isTrue();
        assertThat(DelayClause.mayBeInvokedBy(states("DE"), TODAY.populations()))
                .isFalse();
    }

    @Test
    @DisplayName("who may ask for more talks need not be able to block: the clause postpones, it is no veto")
    void delayIsNoVeto() {
        Set<ActorId> eight = states("MT LU CY EE LV SI LT HR");
        assertThat(DelayClause.mayBeInvokedBy(eight, TODAY.populations())).isTrue();
        assertThat(EuRules.qualifiedMajority(TODAY.populations())
                        .over(COUNCIL)
                        .evaluate(ballot(Level.ASSENT, "", "MT LU CY EE LV SI LT HR")
                                .positions()))
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    @DisplayName("Article 7(1): four fifths of the 26 others are 21; the state concerned has no vote")
    void articleSeven() {
        Electorate others = COUNCIL.without(ActorId.of("HU"));
        assertThat(EuRules.fourFifths()
                        .over(others)
                        .evaluate(ballot(Level.ASSENT, "", "PL SK CZ IT BG HU").positions()))
                .isEqualTo(Verdict.HOLDS);
        assertThat(EuRules.fourFifths()
                        .over(others)
                        .evaluate(
                                ballot(Level.ASSENT, "", "PL SK CZ IT BG RO HU").positions()))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("a member that is absent blocks a unanimity unless another acts for it, each for one at most")
    void proxies() {
        ActorId luxembourg = ActorId.of("LU");
        ActorId belgium = ActorId.of("BE");
        Positions absent = Positions.all(Level.ASSENT).with(luxembourg, Level.ABSENT);
        assertThat(EuRules.unanimity().over(COUNCIL).evaluate(absent)).isEqualTo(Verdict.FAILS);
        Ballot counted =
                new Proxies(Map.of(luxembourg, belgium)).count(COUNCIL, absent, Map.of(luxembourg, Level.ABSTAIN));
        assertThat(EuRules.unanimity().over(COUNCIL).evaluate(counted.positions()))
                .isEqualTo(Verdict.HOLDS);
        assertThatThrownBy(() -> new Proxies(Map.of(luxembourg, belgium, ActorId.of("NL"), belgium)))
                .hasMessageContaining("a member may act for one other at most");
        assertThatThrownBy(() -> new Proxies(Map.of(belgium, luxembourg))
                        .count(COUNCIL, Positions.all(Level.ABSENT), Map.of(belgium, Level.ASSENT)))
                .hasMessage("LU, who is to act for BE, is not there");
    }
}
