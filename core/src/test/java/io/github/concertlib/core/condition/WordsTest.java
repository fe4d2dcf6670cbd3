package io.github.concertlib.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<Condition> acts(Level level, String... codes) {
        return Stream.of(codes)
                .map(code -> Condition.act(ActorId.of(code), Forum.of("f"), level))
                .toList();
    }

    private static Condition one(Level level, String code) {
        return acts(level, code).get(0);
    }

    @Test
    void thoseOfWhomTheSameIsAskedShareAPhrase() {
        assertThat(Condition.all(acts(Level.ABSTAIN_DECLARED, "AL", "BE", "BG")).describe())
                .isEqualTo("no objection from AL, BE and BG");
        assertThat(Condition.any(acts(Level.SILENT, "AL", "BE")).describe())
                .isEqualTo("assent or silence from one of AL, BE");
        assertThat(Condition.atLeast(2, acts(Level.ABSTAIN, "AL", "BE", "BG")).describe())
                .isEqualTo("neither objection nor declared abstention from 2 of AL, BE, BG");
    }

    @Test
    void differentDemandsAreKeptApart() {
        Condition mixed = Condition.all(
                one(Level.ABSTAIN_DECLARED, "AL"),
                one(Level.ASSENT, "BE"),
                one(Level.ABSTAIN_DECLARED, "BG"),
                one(Level.SILENT, "CA"));
        assertThat(mixed.describe())
                .isEqualTo("no objection from AL and BG, BE and CA (that it assents or keeps silent)");
    }

    @Test
    void assentNeedsNoWords() {
        assertThat(Condition.all(acts(Level.ASSENT, "ES", "PL")).describe()).isEqualTo("ES and PL");
        assertThat(Condition.any(acts(Level.ASSENT, "ES", "PL")).describe()).isEqualTo("one of ES, PL");
        assertThat(Condition.atLeast(2, acts(Level.ASSENT, "ES", "PL", "RO")).describe())
                .isEqualTo("2 of ES, PL, RO");
    }

    @Test
    void whatReadsTheSameIsSaidOnce() {
        Condition way = Condition.all(acts(Level.ASSENT, "ES", "PL"));
        Condition stated = way.as("a rule", Source.stylised("made up for a test"));
        assertThat(Condition.any(way, stated).describe()).isEqualTo("ES and PL");
        assertThat(Condition.all(Condition.any(way, stated), one(Level.ASSENT, "RO"))
                        .describe())
                .isEqualTo("(ES and PL) and RO");
    }

    @Test
    void anythingButPlainActsIsBracketedInsideAList() {
        Condition es = one(Level.ASSENT, "ES");
        Condition ro = one(Level.ASSENT, "RO");
        Condition pair = Condition.all(acts(Level.ASSENT, "PL", "PT"));
        Condition choice = Condition.any(acts(Level.ASSENT, "PL", "PT"));
        Condition wayOrTwo = Condition.any(pair, ro);
        assertThat(Condition.any(pair, es).describe()).isEqualTo("(PL and PT) or ES");
        assertThat(Condition.all(choice, es).describe()).isEqualTo("one of PL, PT and ES");
        assertThat(Condition.all(wayOrTwo, es).describe()).isEqualTo("((PL and PT) or RO) and ES");
        assertThat(Condition.all(Condition.all(), es).describe()).isEqualTo("nothing and ES");
        assertThat(Condition.all(Condition.all(es), ro).describe()).isEqualTo("ES and RO");
        assertThat(Condition.any(pair.as("a rule", Source.stylised("made up for a test")), es)
                        .describe())
                .isEqualTo("(PL and PT) or ES");
        assertThat(Condition.any(Condition.scopedTo(pair.actors(), pair), es).describe())
                .isEqualTo("(PL and PT) or ES");
        assertThat(Condition.all(Condition.atLeast(1, List.of(pair)), es).describe())
                .isEqualTo("1 of (PL and PT) and ES");
        assertThat(Condition.any(es).describe()).isEqualTo("ES");
    }

    @Test
    void aQuotaSharesAPhraseOnlyWhereAllAreAskedTheSame() {
        assertThat(Condition.atLeast(1, acts(Level.SILENT, "AL")).describe())
                .isEqualTo("1 of AL (that it assents or keeps silent)");
        assertThat(Condition.atLeast(1, List.of(one(Level.SILENT, "AL"), one(Level.ASSENT, "BE")))
                        .describe())
                .isEqualTo("1 of AL (that it assents or keeps silent), BE");
        assertThat(Condition.atLeast(2, acts(Level.OBJECT, "AL", "BE")).describe())
                .isEqualTo("the presence of 2 of AL, BE");
    }

    private static String tally(Verdict verdict, int sharing, Condition... parts) {
        return Words.tally(List.of(parts), verdict, sharing);
    }

    @Test
    void actorsDoAndConditionsHold() {
        Condition act = one(Level.ASSENT, "ES");
        Condition rule = Condition.any(act);
        assertThat(tally(Verdict.HOLDS, 1, act)).isEqualTo("the only one does");
        assertThat(tally(Verdict.HOLDS, 2, act, act)).isEqualTo("both do");
        assertThat(tally(Verdict.HOLDS, 1, rule)).isEqualTo("the only one holds");
        assertThat(tally(Verdict.HOLDS, 3, rule, act, act)).isEqualTo("all 3 hold");
        assertThat(tally(Verdict.FAILS, 1, act, act)).isEqualTo("1 of 2 does not");
        assertThat(tally(Verdict.FAILS, 2, act, act, act)).isEqualTo("2 of 3 do not");
        assertThat(tally(Verdict.FAILS, 1, rule, act)).isEqualTo("1 of 2 fails");
        assertThat(tally(Verdict.FAILS, 2, rule, act)).isEqualTo("both fail");
        assertThat(tally(Verdict.OPEN, 1, act, act)).isEqualTo("1 of 2 has not said");
        assertThat(tally(Verdict.OPEN, 2, act, act)).isEqualTo("both have not said");
        assertThat(tally(Verdict.OPEN, 1, rule, act)).isEqualTo("1 of 2 is open");
        assertThat(tally(Verdict.OPEN, 2, rule, act)).isEqualTo("both are open");
    }
}
