package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.cluster.ClusterFinder;
import io.github.concertlib.minilateral.cluster.ClusterGoal;
import io.github.concertlib.minilateral.cluster.ClusterProposal;
import io.github.concertlib.minilateral.cluster.ClusterRanking;
import io.github.concertlib.minilateral.cluster.ThreatPerception;
import io.github.concertlib.minilateral.cluster.Ties;
import io.github.concertlib.minilateral.state.StateProfile;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final StateProfiles PROFILES = StateProfiles.standard();
    private static final Provision PROVISION = new MinilateralPathway().provide(DAY);
    private static final ThreatPerception THREATS = ThreatPerception.byGeography(PROFILES.all());
    private static final Ties TIES = Ties.of(PROVISION.arrangements(), PROVISION.commitments(), DAY);
    private static final ClusterGoal SOUTH = ClusterGoal.in(
            "mediterranean",
            Set.of("escort", "submarine", "fighter", "maritime-patrol", "corps-headquarters", "tanker"));

    private static List<StateProfile> profiles(Set<ActorId> states) {
        return PROFILES.all().stream()
                .filter(profile -> states.contains(profile.id()))
                .toList();
    }

    private static List<StateProfile> fortyFive() {
        return PROFILES.all().stream()
                .filter(profile -> !actors("AU BY NZ RU").contains(profile.id()))
                .toList();
    }

    @Test
    void agreesWithTryingEveryGroup() {
        Set<ActorId> few = actors("DE ES FR GB GR IT NO PT TR");
        ClusterFinder finder = ClusterFinder.among(profiles(few), THREATS, TIES);
        for (ClusterGoal goal : List.of(SOUTH, SOUTH.weighing(0, 3, 1), SOUTH.weighing(1, 0, 4), SOUTH.ofSize(2, 4))) {
            List<ClusterProposal> all = Sets.powerSet(few).stream()
                    .filter(group -> group.size() >= goal.smallest() && group.size() <= goal.largest())
                    .map(group -> finder.judge(goal, group))
                    .sorted(Comparator.comparingInt((ClusterProposal p) -> -p.score())
                            .thenComparing(p -> p.members().size())
                            .thenComparing(p -> p.members().toString()))
                    .limit(5)
                    .collect(Collectors.toCollection(ArrayList::new));
            ClusterRanking ranking = finder.find(goal, 5);
            assertThat(ranking.best()).isEqualTo(all);
            assertThat(ranking.exact()).isTrue();
            assertThat(ranking.bound()).isEqualTo(all.get(4).score());
        }
    }

    @Test
    void answersForFortyFiveStatesInSeconds() {
        assertThat(fortyFive()).hasSize(45);
        ClusterFinder finder = ClusterFinder.among(fortyFive(), THREATS, TIES);
        long start = System.nanoTime();
        ClusterRanking ranking = finder.find(SOUTH, 10);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(ranking.exact()).isTrue();
        assertThat(ranking.best()).hasSize(10);
        assertThat(finder.find(SOUTH, 10)).isEqualTo(ranking);
        assertThat(ranking.best().get(0).members()).isSubsetOf(actors("AL BA CY ES FR GR HR IT ME MK MT RS SI TR XK"));
    }

    @Test
    void aSearchCutOffProvesHowFarOffItMayBe() {
        ClusterFinder finder = ClusterFinder.among(fortyFive(), THREATS, TIES);
        ClusterGoal goal = SOUTH.weighing(1, 1, 1).ofSize(3, 7);
        ClusterRanking cut = finder.lookingAtNoMoreThan(2_000).find(goal, 3);
        assertThat(cut.exact()).isFalse();
        assertThat(cut.tried()).isEqualTo(2_000);
        ClusterRanking whole = finder.find(goal, 3);
        assertThat(whole.best().get(0).score()).isLessThanOrEqualTo(cut.bound());
    }

    @Test
    void saysWhatAGroupLacks() {
        ClusterFinder finder = ClusterFinder.among(fortyFive(), THREATS, TIES);
        ClusterProposal proposal = finder.judge(SOUTH, actors("AL CY NO"));
        assertThat(proposal.missing()).contains("tanker", "corps-headquarters").doesNotContain("fighter");
        assertThat(proposal.lacks())
                .anyMatch(lack -> lack.startsWith("NO minds 'mediterranean' little"))
                .contains("no member with a corps headquarters")
                .anyMatch(lack -> lack.startsWith("no tie yet: "));
    }

    @Test
    void aStateOfWhichNobodySaysWhatItMindsIsSaidToBeUnknown() {
        ThreatPerception some = new ThreatPerception(
                Map.of(ActorId.of("GR"), Map.of("mediterranean", 1000)), Source.stylised("a test"));
        assertThat(ClusterFinder.among(fortyFive(), some, TIES)
                        .judge(SOUTH, actors("GR IT"))
                        .lacks())
                .contains("nobody says how much IT minds 'mediterranean'; it counts as not at all")
                .noneMatch(lack -> lack.contains("minds 'mediterranean' little"));
    }

    @Test
    void theDefaultFiguresSayThatTheyAreStylised() {
        assertThat(THREATS.source().isSourced()).isFalse();
        assertThat(PROFILES.source("regions").isSourced()).isFalse();
        assertThat(THREATS.likeness(ActorId.of("EE"), ActorId.of("EE"))).isEqualTo(1000);
        assertThat(THREATS.likeness(ActorId.of("EE"), ActorId.of("LV"))).isEqualTo(1000);
        assertThat(THREATS.likeness(ActorId.of("EE"), ActorId.of("PT"))).isLessThan(300);
    }

    @Test
    void refusesAGoalThatMakesNoSense() {
        assertThatThrownBy(() -> SOUTH.weighing(0, 0, 0)).hasMessageContaining("one has to count");
        assertThatThrownBy(() -> SOUTH.ofSize(1, 3)).hasMessageContaining("it takes two");
        assertThatThrownBy(() -> ClusterGoal.in("arctic", Set.of())).hasMessageContaining("1 to 30");
    }
}
