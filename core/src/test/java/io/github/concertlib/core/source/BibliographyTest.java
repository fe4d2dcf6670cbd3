package io.github.concertlib.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibliographyTest {

    @Test
    void aDocumentStandsOnceHoweverManyFactsRestOnIt() {
        Source verified = Source.treaty("Article 16(4) TEU");
        Source unsure = Source.of("Article 16(4) TEU", Quality.TREATY, Confidence.UNVERIFIED)
                .asOf(LocalDate.of(2026, 7, 1))
                .noting("who counts is contested");
        assertThat(Bibliography.of(List.of(unsure, verified, unsure)).toBibTeX())
                .isEqualTo("""
                @misc{article-16-4-teu,
                  title = {{Article 16(4) TEU}},
                  note = {treaty; verified, unverified; as of 2026-07-01; who counts is contested}
                }
                """);
    }

    @Test
    void documentsThatLookAlikeHaveKeysOfTheirOwn() {
        assertThat(Bibliography.of(List.of(
                                Source.treaty("Article 5 (NAT)"),
                                Source.treaty("Article 5, NAT"),
                                Source.treaty("条約"),
                                Source.treaty("Traité de l'Élysée")))
                        .works())
                .extracting(Bibliography.Work::key)
                .containsExactly("article-5-nat", "article-5-nat-2", "source", "traite-de-l-elysee");
    }

    @Test
    void nothingInAReferenceIsACommandOfTeX() {
        assertThat(Bibliography.of(List.of(Source.stylised("100 % of {A & B}_\\input{x}\n$~^#")))
                        .toBibTeX())
                .contains("title = {{100 \\% of \\{A \\& B\\}\\_\\textbackslash{}input\\{x\\} "
                        + "\\$\\textasciitilde{}\\textasciicircum{}\\#}}");
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        List<Source> sources =
                List.of(Source.treaty("b"), Source.of("a", Quality.OFFICIAL, Confidence.STATED), Source.stylised("a"));
        assertThat(Bibliography.of(List.of(sources.get(2), sources.get(0), sources.get(1))))
                .isEqualTo(Bibliography.of(sources));
    }
}
