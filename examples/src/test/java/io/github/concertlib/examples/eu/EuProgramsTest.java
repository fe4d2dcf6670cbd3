package io.github.concertlib.examples.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EuProgramsTest {

    private static final Path PURCHASE = Path.of("studies", "eu-joint-purchase.yaml");

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int purchase(Path file) {
        return JointPurchase.run(file, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private Path changed(String from, String to) throws IOException {
        Path copy = folder.resolve("project.yaml");
        Files.writeString(copy, Files.readString(PURCHASE).replace(from, to));
        return copy;
    }

    @Test
    @DisplayName(
            "the purchase with 40 % from outside is not eligible under SAFE, and the answer says what would fix it")
    void jointPurchase() throws IOException {
        purchase(PURCHASE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "not eligible: rocket artillery for Poland and Ukraine under Security Action for Europe (safe)")
                .contains("40.00 % of the components from outside")
                .contains("to fix: to move 5.00 % of the components inside");
        out.reset();
        assertThat(purchase(changed("PL: 45, UA: 15, US: 25", "PL: 50, UA: 15, US: 20")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("eligible: rocket artillery for Poland and Ukraine under Security Action for Europe (safe)");
    }

    @Test
    @DisplayName("a project without buyers is exit 2 and one message with file, line and field")
    void noBuyers() throws IOException {
        assertThat(purchase(changed("[PL, UA]", "[]"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("project.yaml:8: field 'buyers': a project has buyers; name one at least");
    }

    @Test
    @DisplayName("opening SAFE to the United Kingdom, step by step")
    void openSafe() {
        assertThat(OpenSafe.run(new String[] {"GB", "2026-06-01", "2000000000", "75000000"}, print(out), print(err)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("eligibility: + is a candidate or a security and defence partner")
                .contains("consent: Council, unanimity")
                .contains("missing EUR 1,925,000,000.00");
        assertThat(OpenSafe.run(new String[] {"NZ", "2026-06-01", "1", "1"}, print(out), print(err)))
                .isEqualTo(2);
        assertThat(OpenSafe.run(new String[] {"GB", "summer", "1", "1"}, print(out), print(err)))
                .isEqualTo(2);
    }
}
