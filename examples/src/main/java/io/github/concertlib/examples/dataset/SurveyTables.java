package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Survey;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;

/** The table of {@code laws}. */
public final class SurveyTables {

    private record Tried(Survey.Row row, Finding finding) {}

    static final Dataset<Tried> FINDINGS = Dataset.<Tried>of("findings", "one law, tried on one thing")
            .id("suite", "the suite the law belongs to", tried -> tried.row().suite())
            .id("subject", "what it was tried on", tried -> tried.row().subject())
            .id("law", "its key", tried -> tried.finding().law().id())
            .text("statement", "what it says", tried -> tried.finding().law().statement())
            .id(
                    "severity",
                    "required or optional",
                    tried -> tried.finding().law().severity())
            .id(
                    "status",
                    "holds, fails, waived, not-applicable or untestable",
                    tried -> tried.finding().status())
            .integer(
                    "cases",
                    "in how many cases it had something to say",
                    tried -> tried.finding().cases())
            .flag(
                    "exhausted",
                    "whether all cases of plain yes and no were gone through",
                    tried -> tried.finding().exhausted())
            .text(
                    "counterexample",
                    "the smallest case found in which it does not hold",
                    tried -> tried.finding().counterexample().map(Object::toString))
            .text(
                    "note",
                    "why it was waived, or cannot be tried",
                    tried -> tried.finding().note());

    private SurveyTables() {}

    public static Output output() {
        return Output.of(FINDINGS);
    }

    public static void offer(Output output, Survey survey) {
        output.offer(
                FINDINGS,
                () -> survey.rows().stream()
                        .flatMap(row -> row.findings().stream().map(finding -> new Tried(row, finding)))
                        .toList());
    }
}
