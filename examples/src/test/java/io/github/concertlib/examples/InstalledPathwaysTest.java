package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.pathway.Pathways;
import org.junit.jupiter.api.Test;

class InstalledPathwaysTest {

    @Test
    void everyPathwayShowsItselfByItsId() {
        assertThat(Pathways.installed()).hasToString("Pathways[all=[eu, minilateral, nato]]");
    }
}
