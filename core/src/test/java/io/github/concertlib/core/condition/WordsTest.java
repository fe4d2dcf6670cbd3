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
}
