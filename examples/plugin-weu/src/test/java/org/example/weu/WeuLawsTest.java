package org.example.weu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.concertlib.core.law.Survey;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Pathways;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeuLawsTest {

    @Test
    void keepsTheLaws() {
        Survey survey = Survey.of(
                Pathways.of(List.of(new WeuPathway())), LocalDate.of(2028, 7, 1), Trial.quick(), next -> {});
        assertEquals(List.of(), survey.faults());
    }
}
