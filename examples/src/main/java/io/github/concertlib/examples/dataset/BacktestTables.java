package io.github.concertlib.examples.dataset;

import io.github.concertlib.examples.backtest.Comparison;
import io.github.concertlib.examples.backtest.Judgement;
import io.github.concertlib.examples.backtest.Result;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;

/** The tables of {@code backtest}. */
public final class BacktestTables {

    private record Judged(Comparison comparison, Judgement judgement) {}

    static final Dataset<Judged> JUDGEMENTS = Dataset.<Judged>of("judgements", "one field of one case, judged")
            .id("case", "the key of the case", one -> one.comparison().subject().id())
            .id("field", "which field", one -> one.judgement().field().key())
            .id(
                    "mark",
                    "reproduced, missed, not-modelled or not-asserted",
                    one -> one.judgement().mark())
            .text(
                    "expected",
                    "what the record says, in words",
                    one -> one.judgement().expected())
            .text(
                    "computed",
                    "what the library says, in words",
                    one -> one.judgement().computed())
            .text(
                    "why",
                    "what sets them apart, in words",
                    one -> one.judgement().why());

    static final Dataset<Comparison> CASES = Dataset.<Comparison>of("cases", "one case")
            .id("case", "its key", one -> one.subject().id())
            .text("title", "in words", one -> one.subject().title())
            .date(
                    "date",
                    "of the decision, or of the failed attempt",
                    one -> one.subject().question().date())
            .text(
                    "body",
                    "the body asked, as the record calls it",
                    one -> one.subject().question().body())
            .id(
                    "type",
                    "what sort of act it is",
                    one -> one.subject().question().type())
            .id(
                    "rule",
                    "the rule in force, as the record calls it",
                    one -> one.subject().question().ruleCode())
            .id(
                    "certainty",
                    "how sure the record is: high, medium or low",
                    one -> one.subject().certainty())
            .id(
                    "mark",
                    "the worst of what is asserted: reproduced, missed, not-modelled or not-asserted",
                    Comparison::mark);

    private BacktestTables() {}

    public static Output output() {
        return Output.of(JUDGEMENTS, CASES);
    }

    public static void offer(Output output, Result result) {
        output.offer(
                        JUDGEMENTS,
                        () -> result.comparisons().stream()
                                .flatMap(one -> one.judgements().stream().map(judgement -> new Judged(one, judgement)))
                                .toList())
                .offer(CASES, result::comparisons);
    }
}
