package io.github.concertlib.examples;

import io.github.concertlib.core.law.Finding;
import io.github.concertlib.core.law.Finding.Status;
import io.github.concertlib.core.law.Severity;
import io.github.concertlib.core.law.Survey;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.examples.dataset.SurveyTables;
import io.github.concertlib.examples.output.Output;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which laws the pathways on the class path keep, and the smallest case in which one does not hold. */
@Command(
        name = "laws",
        header = "Which laws the pathways, their rules and the orders made of them keep.",
        description = {
            "Tries every law on every pathway on the class path, your own among them: put its jar there.",
            "Ends with exit code 1 when a required law does not hold and nobody wrote down why."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert laws --pathway nato"})
final class Laws implements Callable<Integer> {

    @Option(names = "--pathway", paramLabel = "ID", description = "Look at this pathway alone.")
    private Optional<String> pathway = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "The day on which orders are put together. Default: ${DEFAULT-VALUE}.")
    private LocalDate at = DayOption.COMPARED;

    @Option(names = "--page", description = "Print a page in Markdown: the laws, and the whole table.")
    private boolean page;

    @Option(names = "--thorough", description = "Try more cases: minutes instead of seconds.")
    private boolean thorough;

    @Mixin
    private final Output output = SurveyTables.output();

    @Override
    public Integer call() {
        Pathways installed = Pathways.installed();
        Pathways chosen =
                pathway.map(id -> Pathways.of(List.of(installed.named(id)))).orElse(installed);
        Survey survey = Survey.of(chosen, at, thorough ? Trial.thorough() : Trial.quick(), output::doing);
        SurveyTables.offer(output, survey);
        output.print(page ? LawPage.of(survey) : LawTable.text(survey), LawTable.json(survey));
        return survey.faults().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** The mark of a finding in a table. */
    static String mark(Finding finding) {
        return switch (finding.status()) {
            case HOLDS -> "+";
            case FAILS -> finding.law().severity() == Severity.OPTIONAL ? "no" : "FAIL";
            case WAIVED -> "w";
            case NOT_APPLICABLE -> ".";
            case UNTESTABLE -> "?";
        };
    }

    /** Worth saying more about: it fails, or somebody waived it. */
    static boolean isNotable(Finding finding) {
        return finding.isFault() || finding.status() == Status.WAIVED;
    }
}
