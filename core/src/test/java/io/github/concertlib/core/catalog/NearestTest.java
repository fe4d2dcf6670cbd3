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

    @Test
    void namesAllThatAreEquallyClose() {
        List<String> levels = List.of("silent", "assent", "absent", "abstain");
        assertThat(Nearest.hint("asent", levels)).isEqualTo("; did you mean 'absent' or 'assent'?");
        assertThat(Nearest.to("asent", levels)).hasValue("absent");
        assertThat(Nearest.hint("p1-z", List.of("p1-c", "p1-a", "p1-b")))
                .isEqualTo("; did you mean 'p1-a', 'p1-b' or 'p1-c'?");
        assertThat(Nearest.hint("asssent", levels)).isEqualTo("; did you mean 'assent'?");
    }
}
