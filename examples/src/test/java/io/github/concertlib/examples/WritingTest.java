package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.ProvisionText;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.law.WritingSubject;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pathways provide, written and read back. */
class WritingTest {

    private static final Trial TRIAL = new Trial(24, 8, 20260701);

    @TestFactory
    Stream<DynamicTest> whatThereIsCanBeKept() {
        return Stream.of(LocalDate.of(1995, 1, 1), LocalDate.of(2026, 7, 1))
                .flatMap(day -> Pathways.installed().all().stream().map(pathway -> kept(pathway, day)));
    }

    private static DynamicTest kept(Pathway pathway, LocalDate day) {
        String name = pathway.descriptor().id() + " on " + day;
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(TRIAL.run(Laws.writing(), WritingSubject.of(pathway.provide(day)), name))
                        .filteredOn(Finding::isFault)
                        .isEmpty());
    }

    @Test
    void aRuleThatWasKeptKnowsNoOtherVoters() {
        Provision nato = Pathways.installed()
                .named("nato")
                .provide(LocalDate.of(2026, 7, 1))
                .only("nato");
        Provision read = ProvisionText.read(Documents.json("kept.json", ProvisionText.write(nato)));
        assertThat(read).isEqualTo(ProvisionText.read(Documents.json("again.json", ProvisionText.write(read))));
        Provision without =
                Edit.leave(ArrangementId.of("nato"), ActorId.of("US")).apply(read);
        assertThatThrownBy(() -> without.procedures().get(0).condition())
                .hasMessageContaining("was kept for [AL, BE,")
                .hasMessageContaining("is not known");
    }

    @Test
    void errorsSayWhere() {
        String text = ProvisionText.write(Pathways.installed()
                .named("minilateral")
                .provide(LocalDate.of(2026, 7, 1))
                .only("jef"));
        assertThatThrownBy(() -> ProvisionText.read(
                        Documents.json("kept.json", text.replace("\"framework-nation\"", "\"leader\""))))
                .hasMessageContaining("kept.json:")
                .hasMessageContaining("field 'arrangements[0].memberships[")
                .hasMessageContaining("].role': unknown role 'leader'");
    }
}
