package io.github.concertlib.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** History with one fact changed: what the records say would have followed. */
class WhatIfTest {

    private static Finding finding(Comparison comparison) {
        return comparison.finding().orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} at {2} makes it {3}")
    @CsvSource({
        "qmv-2019-copyright, DE, abstain, false",
        "qmv-2022-glyphosate, SI, support, true",
        "qmv-2024-nature-jun, AT, oppose, false",
        "qmv-2026-mercosur, IT, oppose, false",
        "tb-three-big, MT, oppose, false",
        "tb-art44, HU, oppose, false",
        "nato-2024-nsatu, HU, oppose, false",
        "nato-2023-nuc-convened, TR, oppose, true",
        "coal-1997-alba, TR, oppose, true",
        "jef-2025-nordic-warden, EE, not_contributing, true",
        "eatc-2010, FR, oppose, false",
        "eu-2024-windfall-june, SK, oppose, false",
        "nato-2017-montenegro, TR, hold, false"
    })
    void oneStanceTurnsIt(String id, String actor, String stance, boolean adopted) {
        assertThat(finding(Corpus.with(id, actor, stance)).adopted()).isEqualTo(adopted);
    }

    @Test
    void withoutARequestTheLawOfNiceDoesNotCountThePopulation() {
        Finding unasked = finding(Corpus.changed(
                "tb-nice-pop-check",
                node -> node.withObject("/expected").withObject("/vote").put("verification_requested", false)));
        assertThat(unasked.adopted()).isTrue();
    }

    @Test
    void theChoiceOfTheLegalBasisDecidesWhetherThereIsAVeto() {
        Finding thirdPillar = finding(Corpus.changed("qmv-2006-data-retention", node -> node.put("rule", "UNANIMITY")));
        assertThat(thirdPillar.adopted()).isFalse();
        assertThat(thirdPillar.blockedBy()).containsExactly(ActorId.of("IE"), ActorId.of("SK"));
    }

    @Test
    void theSameVotesUnderAnotherRuleDoNotCarryTheDuties() {
        assertThat(finding(Corpus.changed("qmv-2024-ev-duties", node -> node.put("rule", "QMV_55_65")))
                        .adopted())
                .isFalse();
    }

    @Test
    void aStateWhoseVoteCountsBlocksWhatItWasLeftOutOf() {
        Finding voting = finding(Corpus.changed("eu-2024-windfall-june", node -> {
            node.withObject("/membership").putArray("not_voting");
            Corpus.stance(node, "HU", "oppose");
        }));
        assertThat(voting.blockedBy()).containsExactly(ActorId.of("HU"));
        assertThat(finding(Corpus.replayed("eu-2024-windfall-june")).notes())
                .anyMatch(note -> note.contains("contested"));
    }

    @Test
    void theCommitteeWithoutFranceIsARouteWhileItMeets() {
        assertThat(routes("nato-2008-bucharest-map")).contains(RouteCode.DPC_WITHOUT_FRANCE);
        assertThat(routes("nato-2011-libya-21mar")).doesNotContain(RouteCode.DPC_WITHOUT_FRANCE);
        assertThat(routes("tb-nato-isolated-opponent"))
                .contains(RouteCode.CHAIR_STATEMENT, RouteCode.AD_HOC_COALITION)
                .doesNotContain(RouteCode.DPC_WITHOUT_FRANCE);
    }

    @Test
    void aRouteThatNeedsTheOneWhoRefusedIsUndecidedAndSaysSo() {
        List<Offer> offers =
                finding(Corpus.replayed("tb-nato-isolated-opponent")).offers();
        assertThat(offers)
                .filteredOn(offer -> offer.code() == RouteCode.NARROWED_PROPOSAL)
                .allSatisfy(offer -> {
                    assertThat(offer.verdict()).isEqualTo(Verdict.OPEN);
                    assertThat(offer.whoCanStop()).hasSize(32);
                });
        assertThat(offers)
                .filteredOn(offer -> offer.code() == RouteCode.AD_HOC_COALITION)
                .allSatisfy(offer -> assertThat(offer.whoCanStop()).isEmpty());
    }

    private static List<RouteCode> routes(String id) {
        return finding(Corpus.replayed(id)).offers().stream().map(Offer::code).toList();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "DPC, 2009-03-31, 25",
        "NATO, 2020-03-26, 29",
        "NATO, 2020-03-27, 30",
        "EDA, 2012-11-19, 26",
        "PESCO, 2022-12-31, 25",
        "PESCO, 2023-05-23, 26",
        "WEU, 1994-07-23, 9",
        "EU, 1994-07-23, 12",
        "JEF, 2023-11-28, 10"
    })
    void countsMembersByDay(String group, LocalDate on, int count) {
        assertThat(new Replay().almanac().members(group, on).orElseThrow()).hasSize(count);
    }

    @Test
    void denmarkVotesOnDefenceAgainFromTheFirstOfJuly2022() {
        Almanac almanac = new Replay().almanac();
        ActorId dk = ActorId.of("DK");
        assertThat(almanac.sitting(LocalDate.of(2022, 6, 30)).membersOnDefence())
                .doesNotContain(dk);
        assertThat(almanac.sitting(LocalDate.of(2022, 7, 1)).membersOnDefence()).contains(dk);
        assertThat(finding(Corpus.replayed("eu-2022-eumam")).takesPart()).contains(dk);
    }

    @Test
    void neitherNameNorOutcomeNorWhatIsExpectedChangesTheAnswer() {
        Finding before = finding(Corpus.replayed("eu-2017-mpcc"));
        Comparison renamed = Corpus.changed("eu-2017-mpcc", node -> {
            node.put("id", "another").put("title", "another");
            node.withObject("/outcome").put("result", "adopted");
            node.withObject("/expected").put("adopted", true);
        });
        assertThat(finding(renamed)).isEqualTo(before);
        assertThat(renamed.mark()).isEqualTo(Mark.MISSED);
        assertThat(renamed.misses()).extracting(Judgement::field).containsExactly(Field.ADOPTED);
    }
}
