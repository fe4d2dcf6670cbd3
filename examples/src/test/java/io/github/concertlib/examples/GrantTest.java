package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grant adds a way to perform a function, wherever it is made; it takes others away only where it says so. */
class GrantTest {

    @TempDir
    private Path folder = Path.of("");

    private int routes(String arrangement, String... grants) throws IOException {
        StringBuilder study = new StringBuilder(String.format("""
                date: 2026-07-01
                event: armed-attack
                victim: EE
                function: authorise
                layers:
                  - {name: one, arrangements: [%s]}
                reforms:
                """, arrangement));
        for (int i = 0; i < grants.length; i++) {
            study.append("  - {id: r").append(i).append(", title: r, from: 2026-07-01, grant: {arrangement: ");
            study.append(arrangement).append(", function: authorise, rule: {at-least: 3}");
            study.append(grants[i]).append("}}\n");
        }
        study.append("positions: {otherwise: assent}\n");
        Path file = Files.writeString(folder.resolve("study.yaml"), study);
        return Run.json("decide", file.toString()).get("routes").size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nato", "jef", "eurocorps", "eu"})
    void everyGrantAddsAWay(String arrangement) throws IOException {
        int before = routes(arrangement);
        assertThat(routes(arrangement, "")).isEqualTo(before + 1);
        assertThat(routes(arrangement, "", "")).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nato", "jef", "eurocorps", "eu"})
    void aReplacingGrantIsTheOnlyWay(String arrangement) throws IOException {
        assertThat(routes(arrangement, ", replace: true")).isEqualTo(1);
        assertThat(routes(arrangement, "", ", replace: true")).isEqualTo(1);
        assertThat(routes(arrangement, ", replace: true", "")).isEqualTo(2);
    }
}
