package io.github.concertlib.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real decisions, and some made up: the library has to come to the same result. */
class HistoryTest {

    private static final Replay REPLAY = new Replay();

    @TestFactory
    Stream<DynamicTest> decisionsOfHighConfidence() {
        return tests(Corpus.all().stream()
                .filter(one -> one.certainty() == Certainty.HIGH)
                .toList());
    }

    /** Cases of the same kinds with other facts, so that nothing hangs on the ones above. */
    @TestFactory
    Stream<DynamicTest> variations() {
        return tests(new CaseReader(States.standard()).read(Documents.resource(HistoryTest.class, "variations.json")));
    }

    private static Stream<DynamicTest> tests(List<Case> cases) {
        return cases.stream()
                .map(one -> dynamicTest(one.title(), () -> {
                    Comparison comparison = Comparison.of(one, REPLAY);
                    assertThat(comparison.judgements())
                            .as(one.toString())
                            .filteredOn(judgement -> judgement.mark() != Mark.NOT_ASSERTED)
                            .isNotEmpty()
                            .allMatch(judgement -> judgement.mark() == Mark.REPRODUCED);
                }));
    }
}
