package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.force.Headquarters;
import io.github.concertlib.minilateral.force.HeadquartersBook;
import io.github.concertlib.minilateral.group.DatePrecision;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.map.FrameworkCandidate;
import io.github.concertlib.minilateral.map.RegionalPlan;
import io.github.concertlib.minilateral.map.SecurityMap;
import io.github.concertlib.minilateral.map.StateTies;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Provision PROVISION = new MinilateralPathway().provide(DAY);
    private static final SecurityMap MAP = SecurityMap.of(PROVISION);

    @Test
    void arrangesByLayerAndFunction() {
        assertThat(MAP.byLayer().get(Layer.BILATERAL))
                .extracting(arrangement -> arrangement.id().id())
                .contains("aachen_2019", "cjef", "benesam")
                .doesNotContain("kensington_2025");
        assertThat(MAP.byFunction().get(Function.AUTHORISE))
                .extracting(arrangement -> arrangement.id().id())
                .contains("jef", "eurocorps", "cjef", "esc_e5_no")
                .doesNotContain("nb8", "eatc");
    }

    @Test
    void findsGroupsWithinGroups() {
        assertThat(MAP.overlaps(100))
                .anyMatch(overlap -> overlap.one().id().id().equals("nb8")
                        && overlap.other().id().id().equals("jef")
                        && overlap.contained())
                .noneMatch(overlap -> overlap.one().id().id().equals("b9")
                        && overlap.other().id().id().equals("jef"));
    }

    @Test
    void countsTies() {
        StateTies france = MAP.states().stream()
                .filter(ties -> ties.state().equals(ActorId.of("FR")))
                .findFirst()
                .orElseThrow();
        assertThat(france.mutualDefence()).isEqualTo(actors("DE GR IT PL"));
        assertThat(france.total()).isGreaterThan(15);
        assertThat(MAP.states().get(0).total())
                .isGreaterThanOrEqualTo(MAP.states().get(1).total());
        assertThat(MAP.states()).allMatch(ties -> ties.betweenness() >= 0 && ties.betweenness() <= 1);
        assertThat(MAP.states())
                .filteredOn(ties -> ties.state().equals(ActorId.of("BG")))
                .allMatch(ties -> !ties.cutPoint() && ties.betweenness() == 0);
        assertThat(MAP.states())
                .filteredOn(StateTies::cutPoint)
                .extracting(ties -> ties.state().code())
                .contains("US", "UA");
        assertThat(MAP.bilateralParts().get(0)).contains(ActorId.of("FR"), ActorId.of("UA"), ActorId.of("US"));
    }

    @Test
    void proposesFrameworkNationsWithReasons() {
        RegionalPlan south = RegionalPlan.standard().get(2);
        List<FrameworkCandidate> candidates = FrameworkCandidate.of(
                south, MAP, StateProfiles.standard(), actors("AL BG ES FR GR HR IT ME MK RO SI TR DE GB"));
        assertThat(candidates).extracting(FrameworkCandidate::state).doesNotContain(ActorId.of("DE"), ActorId.of("GB"));
        assertThat(candidates.subList(0, 6))
                .extracting(candidate -> candidate.state().code())
                .containsExactlyInAnyOrder("ES", "FR", "GR", "IT", "RO", "TR");
        assertThat(candidates.get(0).reasons()).contains("has a corps headquarters");
    }

    @Test
    void headquartersAreThereFromTheDayOnWhichTheyAreKnown() {
        for (String day : List.of("1940-01-01", "2026-04-30")) {
            assertThat(HeadquartersBook.standard()
                            .on(new MinilateralPathway().provide(LocalDate.parse(day)))
                            .freeWhileNatoIsBlocked())
                    .extracting(Headquarters::id)
                    .doesNotContain("ulm", "potsdam");
        }
        assertThat(HeadquartersBook.standard().on(PROVISION).all())
                .filteredOn(one -> one.dated() == DatePrecision.ATTESTED)
                .extracting(Headquarters::id)
                .containsExactly("ulm", "potsdam");
    }

    @Test
    void acceptsANormOfOnesOwn() {
        RegionalPlan arctic = new RegionalPlan(
                "arctic",
                "Arctic",
                "JFC Norfolk",
                actors("NO"),
                false,
                Set.of("arctic"),
                List.of(PROVISION.arrangements().get(0).id()),
                Source.stylised("a norm for a test"));
        CoverageNorm norm =
                new CoverageNorm("somebody meets", List.of(arctic), Set.of(Function.CONSULT), Source.unsourced());
        assertThat(norm.check(PROVISION).isComplete()).isTrue();
        assertThat(new CoverageNorm("somebody acts", List.of(arctic), Set.of(Function.AUTHORISE), Source.unsourced())
                        .check(PROVISION)
                        .isComplete())
                .isFalse();
    }
}
