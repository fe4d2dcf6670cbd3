package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void twoLettersSwappedAreOneMistake() {
        assertThat(Nearest.to("titel", List.of("title", "date"))).hasValue("title");
        assertThat(Nearest.to("lsit", List.of("list", "loan"))).hasValue("list");
        assertThat(Nearest.to("dydas", List.of("dyads"))).hasValue("dyads");
    }

    @Test
    void aWordWithoutACommonLetterIsNotMeant() {
        assertThat(Nearest.to("C", List.of("A", "B"))).isEmpty();
        assertThat(Nearest.hint("C", List.of("A", "B"))).isEqualTo("; possible: A, B");
    }

    @Test
    void aWordThatBeginsOneCandidateAloneMeansIt() {
        List<String> doors = List.of("eda", "pesco-project", "safe-loan", "safe-up-to-35");
        assertThat(Nearest.to("pesco", doors)).hasValue("pesco-project");
        assertThat(Nearest.to("safe", doors)).isEmpty();
        assertThat(Nearest.to("", doors)).isEmpty();
    }

    @Test
    void oneMistakeInAShortWordIsFound() {
        assertThat(Nearest.to("gb", List.of("DE", "GB"))).hasValue("GB");
        assertThat(Nearest.to("GBR", List.of("DE", "GB"))).hasValue("GB");
    }
}
