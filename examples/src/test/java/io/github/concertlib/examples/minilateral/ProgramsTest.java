package io.github.concertlib.examples.minilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgramsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void theFiveWithoutNato() {
        assertThat(FiveWithoutNato.report(DAY).lines())
                .containsExactly(
                        "The E5 on 2026-07-01, NATO void",
                        "treaties in force today, duty-stays: 3 edges [DE-FR, FR-IT, FR-PL]; tied to nobody: [GB]",
                        "treaties in force today, duty-falls: 3 edges [DE-FR, FR-IT, FR-PL]; tied to nobody: [GB]",
                        "Kensington and Northolt in force, duty-stays: 5 edges [DE-FR, DE-GB, FR-IT, FR-PL, GB-PL]; tied to nobody: []",
                        "Kensington and Northolt in force, duty-falls: 3 edges [DE-FR, FR-IT, FR-PL]; tied to nobody: [GB]");
    }

    @Test
    void theJefCanActInTheArcticAndNordefcoCannot() {
        assertThat(ArcticOperation.report(DAY).lines())
                .containsExactly(
                        "Joint Expeditionary Force (jef)",
                        "  for crisis management it lacks: nothing that is known of",
                        "  for defence and deterrence it lacks: a way to enable, a way to fund",
                        "  in the words of the sources: Fit for crisis management in the north; lacks planning, enablers and staying power for defence and deterrence across the NATO area.",
                        "NORDEFCO (nordefco)",
                        "  for crisis management it lacks: a way to authorise, a way to command, a way to generate",
                        "  for defence and deterrence it lacks: a way to authorise, a way to command, a way to generate, a way to enable, a way to fund, corps-headquarters, strategic-lift, tanker",
                        "  in the words of the sources: As the JEF, incapable of defence and deterrence across the NATO area.");
    }
}
