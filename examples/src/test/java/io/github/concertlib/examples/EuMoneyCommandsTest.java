package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who pays, for whom a loan is worth taking, what a force may do, and what a second round of SAFE would change. */
class EuMoneyCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Run changed(String command, String study, String from, String to) throws IOException {
        String text = Files.readString(Path.of(Run.study(study)));
        assertThat(text).contains(from);
        Path copy = folder.resolve("changed.yaml");
        Files.writeString(copy, text.replace(from, to));
        return Run.concert(command, copy.toString());
    }

    private static JsonNode share(JsonNode answer, String state) {
        return StreamSupport.stream(answer.get("shares").spliterator(), false)
                .filter(row -> row.get("state").asString().equals(state))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "lethal aid of 2022: three pay nothing for it and all the rest of their share elsewhere; Denmark pays as well")
    void lethalAidBill() {
        JsonNode answer = Run.json("bill", Run.study("eu-lethal-aid-bill"));
        assertThat(answer.get("shares")).hasSize(27);
        long lethal = 0;
        long other = 0;
        for (JsonNode row : answer.get("shares")) {
            lethal += row.get("paidInCents").get("lethal").asLong();
            other += row.get("paidInCents").get("non-lethal").asLong();
            assertThat(row.get("stillOwesInCents").asLong()).isZero();
        }
        assertThat(lethal).isEqualTo(450_000_000_00L);
        assertThat(other).isEqualTo(50_000_000_00L);
        for (String neutral : new String[] {"AT", "IE", "MT"}) {
            JsonNode row = share(answer, neutral);
            assertThat(row.get("paidInCents").get("lethal").asLong()).isZero();
            assertThat(row.get("paidInCents").get("non-lethal").asLong())
                    .isEqualTo(row.get("dueInCents").asLong());
            assertThat(row.get("makesUpElsewhere").asBoolean()).isTrue();
        }
    }

    @Test
    @DisplayName(
            "an operation: who declares pays none of the common cost, a plain abstainer pays, senders bear their own")
    void operationBill() throws IOException {
        JsonNode answer = Run.json("bill", Run.study("eu-operation-bill"));
        assertThat(answer.get("exemptFromCost")).hasSize(1);
        assertThat(answer.get("exemptFromCost").get(0).asString()).isEqualTo("AT");
        assertThat(share(answer, "BE").get("commonInCents").asLong()).isPositive();
        assertThat(share(answer, "FR").get("ownInCents").asLong()).isEqualTo(80_000_000_00L);
        Run refused = changed("bill", "eu-operation-bill", "BE: abstain,", "BE: object,");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .contains("changed.yaml:14: field 'operation.positions'")
                .contains("nobody pays");
        assertThat(changed("bill", "eu-operation-bill", "BE: abstain,", "\"NO\": abstain,")
                        .err())
                .contains("NO has no vote in it");
    }

    @Test
    @DisplayName("a key of one's own that misses a payer names it; a share cannot be negative")
    void ownKey() throws IOException {
        assertThat(changed(
                                "bill",
                                "eu-operation-bill",
                                "key: population",
                                "key: {id: gni, title: income, source: mine, weights: {DE: 3, FR: 2}}")
                        .err())
                .contains("key 'gni' says nothing of [BE,");
        assertThat(changed("bill", "eu-operation-bill", "key: population", "key: income")
                        .err())
                .contains("unknown key 'income'; take 'population'");
        assertThat(changed("bill", "eu-operation-bill", "date: 2026-07-01", "date: 1950-07-01")
                        .err())
                .contains("field 'date'")
                .contains("the Union has no members on 1950-07-01");
    }

    @Test
    @DisplayName("a loan is worth taking for who borrows more dearly alone")
    void loans() throws IOException {
        JsonNode answer = Run.json("loan", Run.study("eu-safe-loans"));
        for (JsonNode member : answer.get("members")) {
            assertThat(member.get("worthTaking").asBoolean())
                    .isEqualTo(member.get("ownRate").asDouble() > 3.2);
            if (member.get("state").asString().equals("PL")) {
                // 2.2 % of 43.734 billion over ten years, then on a principal that falls by 1/35 a year
                assertThat(member.get("savingInCents").asLong()).isEqualTo(2_694_014_400_000L);
            }
        }
        assertThat(changed("loan", "eu-safe-loans", "years: 45", "years: 46").err())
                .contains("field 'years': 46 years are more than the 45 that SAFE allows");
        assertThat(changed("loan", "eu-safe-loans", "yearsOfGrace: 10", "yearsOfGrace: 11")
                        .err())
                .contains("field 'yearsOfGrace': 11 years are more than the 10 that SAFE allows");
        assertThat(changed("loan", "eu-safe-loans", "years: 45", "years: 10").err())
                .contains("field 'yearsOfGrace': a loan of 10 years with 10 years of grace leaves no year to repay it");
        assertThat(changed("loan", "eu-safe-loans", "years: 45", "amountEur: 9000000000000000000")
                        .err())
                .contains("field 'amountEur': EUR 9000000000000000000 lies beyond the limit of EUR 100000000000000");
        assertThat(changed("loan", "eu-safe-loans", "PL: 5.40", "PL: 540.0").err())
                .contains("a rate of 540.0 % a year lies outside");
        assertThat(changed("loan", "eu-safe-loans", "PL: 5.40", "UK: 5.40").err())
                .contains("unknown actor 'UK'; did you mean 'GB'?");
    }

    @Test
    @DisplayName("the deployment capacity is never used at home, and 27 can refuse its use abroad")
    void force() {
        Run home = Run.concert("force", "rapid-deployment-capacity", "--personnel", "3000", "--inside");
        assertThat(home.exitCode()).isEqualTo(1);
        assertThat(home.out()).contains("- may not be used on the territory of the Union");
        JsonNode abroad = Run.json("force", "rapid-deployment-capacity", "--personnel", "3000");
        assertThat(abroad.get("decidedBy").get(0).get("whoCanRefuse")).hasSize(27);
        assertThat(abroad.get("parliamentBeforehand").toString()).contains("DE").doesNotContain("FR");
        assertThat(Run.concert("force", "european-legion", "--paid-by", "union-budget")
                        .out())
                .contains("operating it may not be paid from the Union budget")
                .doesNotContain("parliament has to agree");
        assertThat(Run.concert("force", "standing-force-100000").out())
                .contains("who would pay for operating it is open")
                .contains("who would decide is open");
        assertThat(Run.concert("force", "rapid-deployment-capacity").out())
                .contains(", 1 person, outside", "takes 1 person, within its 5000");
        assertThat(Run.concert("force", "rapid-deployment-capacity", "--personnel", "5001")
                        .out())
                .containsPattern("it would take: 1\\s+person fewer, or another force");
        assertThat(Run.concert("force", "army").err()).contains("no force 'army'; there are [headline-goal");
        assertThat(Run.concert("force", "frontex", "--mission", "borders").err())
                .contains("unknown mission 'borders'")
                .contains("border-management");
    }

    @Test
    @DisplayName(
            "a second SAFE with the study's numbers would lend to Ukraine, once adopted; an agreement opens the first")
    void secondSafe() throws IOException {
        Run run = Run.concert("eligible", Run.study("eu-second-safe"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("the loan goes to [PL, UA]")
                .contains("to fix: its adoption under Article 122 TFEU (eu:p48)")
                .contains("60.00 % of the components from outside");
        Run agreed = changed(
                "eligible", "eu-second-safe", "reforms:\n", "reforms:\n  - agreement: {state: GB, from: 2026-12-01}\n");
        assertThat(agreed.exitCode()).isZero();
        assertThat(agreed.out()).contains("pays: safe;");
        assertThat(changed("eligible", "eu-second-safe", "foreignCapPercent: 35", "foreignCapPercent: 135")
                        .err())
                .contains("a share of 135 % lies outside 0..100 %");
        assertThat(changed("eligible", "eu-second-safe", "amountEur: 300000000000", "amountEur: 25000000000")
                        .err())
                .contains("more than the ceiling");
    }

    @Test
    @DisplayName("the four trajectories of the United Kingdom, door by door, and a project named by its members")
    void trajectories() {
        assertThat(Run.concert("door", "GB", "--at", "2026-06-01", "--trajectory", "consultative")
                        .out())
                .contains("still shut: 0 of 1");
        assertThat(Run.concert("door", "GB", "--at", "2026-06-01", "--trajectory", "selective-industrial")
                        .out())
                .contains("still shut: 1 of 4");
        assertThat(Run.concert("door", "GB", "--at", "2026-06-01", "--trajectory", "minilateral")
                        .out())
                .contains("still shut: 0 of 1");
        assertThat(Run.concert("door", "GB", "--at", "2026-06-01", "--trajectory", "quasi-association")
                        .out())
                .contains("still shut: 4 of 7")
                .contains("the European Defence Fund: not eligible");
        JsonNode japan =
                Run.json("door", "JP", "--at", "2026-06-01", "--door", "pesco-project", "--project", "NL,DE,FR");
        assertThat(japan.get("eligible").asBoolean()).isFalse();
        assertThat(japan.get("whoCanRefuse")).hasSize(26);
        assertThat(Run.concert("door", "JP", "--at", "2026-06-01", "--door", "pesco-project")
                        .err())
                .contains("say which by --project");
        assertThat(Run.concert("door", "JP", "--at", "2026-06-01", "--door", "pesco")
                        .err())
                .contains("unknown door 'pesco'");
    }

    @Test
    @DisplayName(
            "what a researcher may write is listed: reforms with examples, procedures, instruments, forces, outsiders")
    void lists() {
        assertThat(Run.concert("list", "reforms").out())
                .contains("- eu: {proposal: parliament-2023", "- {second-safe:", "- nato:", "- minilateral:");
        assertThat(Run.json("list", "procedures")).hasSizeGreaterThan(71);
        assertThat(Run.json("list", "instruments")).hasSize(13);
        assertThat(Run.json("list", "forces")).hasSize(14);
        assertThat(Run.json("list", "outsiders", "--at", "2025-01-01").toString())
                .contains("\"UA\"")
                .doesNotContain("safe-agreement");
    }

    @Test
    @DisplayName("every reform listed as an example can be put into a study as it stands")
    void examplesWork() throws IOException {
        for (JsonNode row : Run.json("list", "reforms")) {
            if (row.get("in").asString().equals("a study")) {
                Path study = folder.resolve("example.yaml");
                Files.writeString(
                        study,
                        "title: an example\ndate: 2031-01-01\nevent: crisis\nfunction: authorise\nlayers:\n"
                                + "  - name: all\n    arrangements: [eu, nato, nb8, jef, eurocorps, nordefco, nordic_air]\n"
                                + "reforms:\n  - " + row.get("example").asString()
                                + "\npositions: {otherwise: assent}\n");
                Run run = Run.concert("decide", study.toString());
                assertThat(run.exitCode())
                        .describedAs(row.get("example").asString() + run.err())
                        .isZero();
            }
        }
    }
}
