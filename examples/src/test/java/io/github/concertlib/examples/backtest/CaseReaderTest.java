package io.github.concertlib.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.catalog.BadInputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static final String CASE = """
            [{"id": "one", "title": "t", "date": "2025-06-01", "type": "consult", "body": "NAC",
              "rule": "NATO_CONSENSUS",
              "membership": {"group": "NATO", "as_of": "2025-06-01"},
              "stances": {"default": "support", "by_actor": [
                {"actor": "GB", "stance": "oppose"}]},
              "expected": {"adopted": false}}]
            """;

    @Test
    void theCaseIsGoodBeforeItIsSpoilt() {
        assertThat(Corpus.read(CASE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"GB\" | \"UK\" | cases.json:5: field '[0].stances.by_actor[0].actor': case 'one': unknown actor 'UK'; did"
                        + " you mean 'GB'?",
                "\"stance\": | \"stanse\": | cases.json:5: field '[0].stances.by_actor[0].stanse': case 'one': unknown field"
                        + " 'stanse'; did you mean 'stance'?",
                "oppose | opose | cases.json:5: field '[0].stances.by_actor[0].stance': case 'one': unknown stance 'opose';"
                        + " did you mean 'oppose'?",
                "2025-06-01\", \"type | 2025-06-31\", \"type | cases.json:1: field '[0].date': case 'one': '2025-06-31' is not"
                        + " a date; write it as year-month-day, such as 2026-07-01",
                "{\"adopted\": false} | {\"adopted\": \"no\"} | cases.json:6: field '[0].expected.adopted': case 'one':"
                        + " expected true or false, found 'no'",
                "\"membership\" | \"membrship\" | case 'one': unknown field 'membrship'; did you mean 'membership'?",
            })
    void saysWhereAndWhatWouldBeRight(String good, String bad, String message) {
        assertThatThrownBy(() -> Corpus.read(CASE.replace(good, bad)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesTheSameCaseTwice() {
        String one = CASE.strip().substring(1, CASE.strip().length() - 1);
        assertThatThrownBy(() -> Corpus.read("[" + one + "," + one + "]"))
                .hasMessageContaining("case 'one' stands here twice");
    }

    @Test
    void refusesTwoStancesAtOneStage() {
        String twice = "{\"actor\": \"GB\", \"stance\": \"oppose\"}";
        assertThatThrownBy(() -> Corpus.read(CASE.replace(twice, twice + ", " + twice)))
                .hasMessageContaining("GB has two stances at the stage 'decision'");
    }

    @Test
    void takesAMonthForItsFirstDayAndAnUnknownRuleForWhatItIs() {
        Case one = Corpus.read(CASE.replace("2025-06-01", "2025-06").replace("NATO_CONSENSUS", "QMV_EU15"))
                .get(0);
        assertThat(one.question().date()).hasToString("2025-06-01");
        Comparison comparison = Comparison.of(one, new Replay());
        assertThat(comparison.mark()).isEqualTo(Mark.NOT_MODELLED);
        assertThat(comparison.judgements().get(0).why()).contains("no rule is called 'QMV_EU15'; maybe 'QMV_EU12'");
    }

    @Test
    void theExampleOfANewCaseIsReadAndReproduced() {
        Case example = CaseReader.read(Path.of("cases", "new-case.json")).get(0);
        assertThat(Comparison.of(example, new Replay()).mark()).isEqualTo(Mark.REPRODUCED);
    }
}
