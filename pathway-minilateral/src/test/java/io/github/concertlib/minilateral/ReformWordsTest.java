package io.github.concertlib.minilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words in which a study changes small groups. */
class ReformWordsTest {

    private static final LocalDate LATER = LocalDate.of(2029, 1, 1);
    private static final MinilateralPathway PATHWAY = new MinilateralPathway();

    private static Reform reform(String words) {
        return PATHWAY.reform(Documents.yaml("study.yaml", words));
    }

    @Test
    void everyExampleCanBeReadAndChangesSomething() {
        Provision provision = PATHWAY.provide(LATER, Interpretations.defaults().with("bilateral.anchor", "duty-falls"));
        for (String example : PATHWAY.changes().keySet()) {
            Provision changed = reform(example).applyTo(provision);
            assertThat(changed).as(example).isNotEqualTo(provision);
            provision = changed;
        }
    }

    @Test
    void everyKindOfChangeHasAnExample() {
        assertThatThrownBy(() -> reform("{from: 2027-01-01}")).satisfies(error -> {
            String kinds = error.getMessage().replaceAll(".*\\[(.*)]$", "$1");
            assertThat(Arrays.asList(kinds.split(", ")))
                    .hasSizeGreaterThan(9)
                    .allSatisfy(kind -> assertThat(PATHWAY.changes().keySet())
                            .anyMatch(example -> example.startsWith("{" + kind + ": ")));
        });
    }

    @Test
    void everyDesignOfACouncilIsFoundedInWords() {
        for (EuropeanSecurityCouncil design : PATHWAY.councils().all()) {
            String id = design.id().id();
            Provision founded = reform(
                            "{found: " + id + ", members: [DE, FR, PL], rule: {at-least: 2}, from: 2027-01-01}")
                    .applyTo(PATHWAY.provide(LATER).only(id));
            assertThat(founded.procedures())
                    .filteredOn(procedure -> procedure.function().equals(Function.AUTHORISE))
                    .singleElement()
                    .satisfies(procedure -> assertThat(new Blockers(procedure.condition()).wins("DE PL"))
                            .isTrue());
            assertThat(founded.arrangement(design.id()).members(LATER)).isEqualTo(Blockers.actors("DE FR PL"));
        }
        assertThat(List.of("esc_outside", "esc_kub"))
                .allSatisfy(id -> assertThatThrownBy(() -> reform("{found: " + id + ", from: 2027-01-01}"))
                        .hasMessageContaining("field 'found'"));
    }
}
