package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final String STUDY = """
            title: a study
            date: 2026-07-01
            event: armed-attack
            victim: EE
            function: authorise
            layers:
              - name: NATO
                arrangements: [nato]
              - name: JEF
                arrangements: [jef]
            reforms:
              - id: r
                title: a reform
                from: 2026-07-01
                grant: {arrangement: jef, function: command, rule: {at-least: 3}}
            positions:
              US: object
              otherwise: assent
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run decide(String study) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, study);
        return Run.concert("decide", file.toString());
    }

    @Test
    void theStudyIsGoodBeforeItIsSpoilt() throws IOException {
        assertThat(decide(STUDY).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "victim: EE | victim: UK | study.yaml:4: field 'victim': unknown actor 'UK'; did you mean 'GB'?",
                "[jef] | [jeff] | study.yaml:10: field 'layers[1].arrangements[0]': unknown arrangement 'jeff' on"
                        + " 2026-07-01; did you mean 'jef'?",
                "[jef] | [JEF] | unknown arrangement 'JEF' on 2026-07-01; did you mean 'jef'?",
                "[jef] | [nordic_2027] | unknown arrangement 'nordic_2027' on 2026-07-01. Maybe the jar of its pathway is not"
                        + " on the class path",
                "victim: EE | readings: {nordic.vote: unanimity} | unknown interpretation 'nordic.vote'; possible: ",
                "victim: EE | readings: {nordic.vote: unanimity} | . Maybe the jar of its pathway is not on the class"
                        + " path",
                "[jef] | [E6] | 'E6' is a label of 2 groups: ",
                "positions: | positons: | study.yaml:16: field 'positons': unknown field 'positons'; did you mean"
                        + " 'positions'?",
                "date: 2026-07-01 | dat: 2026-07-01 | study.yaml:2: field 'dat': unknown field 'dat'; did you mean 'date'?",
                "date: 2026-07-01 | date: July | study.yaml:2: field 'date': 'July' is not a date",
                "event: armed-attack | event: armed attac | study.yaml:3: field 'event': unknown event 'armed attac';"
                        + " did you mean 'armed-attack'?",
                "US: object | UK: object | study.yaml:17: field 'positions.UK': unknown actor 'UK'; did you mean 'GB'?",
                "US: object | US: objct | study.yaml:17: field 'positions.US': unknown level 'objct'; did you mean"
                        + " 'object'?",
                "function: authorise | function: authorize | unknown function 'authorize'; did you mean 'AUTHORISE'?",
                "name: JEF | name: NATO | study.yaml:9: field 'layers[1].name': two layers are called 'NATO'",
                "US: object | US: {nacc: object} | study.yaml:17: field 'positions.US.nacc': unknown forum 'nacc'; did you"
                        + " mean 'nato:nac'?",
                "US: object | US: {nac: object} | unknown forum 'nac'; did you mean 'nato:nac'?",
                "US: object | US: {NAC: object} | unknown forum 'NAC'; did you mean 'nato:nac'?",
                "US: object | US: {jef: object} | US has no seat in 'jef'; it has one in: nato:",
                "US: object | US: {} | field 'positions.US': expected a level, or levels by forum, found nothing",
                "US: object | CH: object | field 'positions.CH': CH has no seat in any layer of this study",
                "US: object | us: object | unknown actor 'us'; did you mean 'US'?",
                "victim: EE | days: 4 | field 'days': expected days by forum, such as {nato:nac: 4, otherwise:"
                        + " 10}",
                "victim: EE | days: {nac: 4} | study.yaml:4: field 'days.nac': no layer of this study has a forum 'nac'; did"
                        + " you mean 'nato:nac'?",
                "victim: EE | days: {eu:council: 4} | no layer of this study has a forum 'eu:council'; there are: jef, nato:",
                "victim: EE | days: {jef: -4} | field 'days.jef': '-4' is not a number of days from 0 to 3653",
                "victim: EE | days: {jef: 2.5} | field 'days.jef': '2.5' is not a whole number",
                "[jef] | [jef, jef] | field 'layers[1].arrangements[1]': arrangement 'jef' stands in this layer twice",
                "[jef] | [] | field 'layers[1].arrangements': a layer needs at least one arrangement",
                "date: 2026-07-01 | date: 20260701 | '20260701' is not a date; write it as year-month-day",
                "date: 2026-07-01 | date: 1026-07-01 | '1026-07-01' is out of range; a day lies between the years 1900 and"
                        + " 2200",
                "from: 2026-07-01 | from: 9999-07-01 | '9999-07-01' is out of range",
                "{at-least: 3} | {at-least: 99999999999} | '99999999999' is not a whole number between 0 and 2147483647",
                "{at-least: 3} | {at-least: -1} | '-1' is not a whole number between 0 and 2147483647",
                "{at-least: 3} | {weighted: {quota: 3, weights: {ZZ: 1}}} | field"
                        + " 'reforms[0].grant.rule.weighted.weights.ZZ': unknown actor 'ZZ'",
                "{at-least: 3} | {weighted: {quota: 3, weights: {US: 1}}} | 'US' has no vote here; there are: [DK, EE,",
                "{at-least: 3} | {opt-in: {lead: US, others: 1}} | field 'reforms[0].grant.rule.opt-in.lead': 'US' has no"
                        + " vote here",
                "{at-least: 3} | {at-least: 99} | field 'reforms[0].grant.rule.at-least': '99' are more than the 10 who vote"
                        + " here",
                "{at-least: 3} | {at-most: 3} | unknown field 'at-most'",
                "{at-least: 3} | {weighted: {quota: 9223372036854775808, weights: {GB: 1}}} | is not a whole number",
                "{at-least: 3} | {weighted: {quota: 2, weights: {GB: 1, DK: 1}}} | no weight in 'votes' for [EE, FI, IS, LT,"
                        + " LV, NL, NO, SE], who vote in jef",
            })
    void oneMessageSaysWhereAndWhat(String good, String bad, String message) throws IOException {
        assertThat(STUDY).contains(good);
        Run run = decide(STUDY.replace(good, bad));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip())
                .startsWith("concert: ")
                .doesNotContain("\n")
                .contains(message);
    }

    @Test
    void aMisspeltFunctionIsNotCombined() throws IOException {
        Run run = decide(STUDY.replace("positions:", "combine: {authorize: all-of}\npositions:"));
        assertThat(run.err())
                .contains("study.yaml:16: field 'combine.authorize': unknown function 'authorize'; did you mean"
                        + " 'AUTHORISE'?");
    }

    @Test
    void aCombinerBelongsToAFunction() throws IOException {
        Run run = decide(STUDY.replace("positions:", "combine: all-of\npositions:"));
        assertThat(run.err())
                .contains(
                        "study.yaml:16: field 'combine': expected a combiner by function, such as {authorise: any-of}");
    }

    @Test
    void anAliasIsNotReadAsTheNameOfItsAnchor() throws IOException {
        String study = STUDY.replace("US: object", "FR: &object assent\n  US: *object");
        assertThat(decide(study).err())
                .contains("study.yaml:18: field 'positions.US': aliases are not supported; write the value");
    }

    @Test
    void aReformIdStandsForOneReform() throws IOException {
        String reform = STUDY.substring(STUDY.indexOf("  - id: r"), STUDY.indexOf("positions:"));
        Run run = decide(STUDY.replace(reform, reform + reform));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("study.yaml:16: field 'reforms[1].id': two reforms are called 'r'");
    }

    @Test
    void anEmptyFieldIsSaidToBeEmpty() throws IOException {
        String study =
                STUDY.substring(0, STUDY.indexOf("  - name: NATO")) + STUDY.substring(STUDY.indexOf("positions:"));
        assertThat(decide(study).err()).contains("study.yaml:6: field 'layers': required field 'layers' is empty");
    }

    @Test
    void aPositionInAForumCountsThere() throws IOException {
        assertThat(decide(STUDY.replace("US: object", "US: {\"nato:nac\": object}"))
                        .out())
                .isEqualTo(decide(STUDY).out());
    }

    @Test
    void aStudyNeedsADate() throws IOException {
        Run run = decide(STUDY.replace("date: 2026-07-01\n", ""));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("required field 'date' is missing");
    }

    @Test
    void bothGroupsCalledE6AreNamed() throws IOException {
        Run run = decide(STUDY.replace("[jef]", "[E6]"));
        assertThat(run.err()).contains("e6_finance").contains("e6_taylor").contains("use the id");
    }

    @Test
    void malformedYamlNamesItsLine() throws IOException {
        Run run = decide(STUDY.replace("[nato]", "[nato"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsPattern("study\\.yaml:\\d+: not well formed");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        Run run = Run.concert("decide", folder.resolve("nowhere.yaml").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such file");
    }

    @Test
    void aMissingParameterIsBadInputToo() {
        assertThat(Run.concert("decide").exitCode()).isEqualTo(2);
        assertThat(Run.concert("decide").err()).contains("Missing required parameter: 'STUDY.yaml'");
        assertThat(Run.concert("devide").exitCode()).isEqualTo(2);
        assertThat(Run.concert("devide").err()).contains("decide");
    }

    @Test
    void aPlaceThatLooksLikeAKnownOneIsRefused() throws IOException {
        Run run = decide(STUDY.replace("victim: EE", "victim: US\nplace: hawai"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("study.yaml:5: field 'place': unknown place 'hawai'; did you mean 'hawaii'?");
        assertThat(decide(STUDY.replace("victim: EE", "victim: GB\nplace: Falkands"))
                        .err())
                .contains("study.yaml:5: field 'place': unknown place 'Falkands'; did you mean 'falklands'?");
    }

    @Test
    void aSeatIsNotAPosition() throws IOException {
        Run run = decide(STUDY.replace("US: object", "US: not-seated"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("who has a seat follows from membership");
    }

    @Test
    void aMisspeltLevelMayMeanTwoAndNeverASeat() throws IOException {
        assertThat(decide(STUDY.replace("US: object", "US: asent")).err())
                .contains("unknown level 'asent'; did you mean 'absent' or 'assent'?");
        assertThat(decide(STUDY.replace("US: object", "US: refuse")).err())
                .contains("unknown level 'refuse'; possible: object, abstain-declared, abstain, silent, assent, absent,"
                        + " unknown");
    }
}
