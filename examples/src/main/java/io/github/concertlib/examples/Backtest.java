package io.github.concertlib.examples;

import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.examples.backtest.Case;
import io.github.concertlib.examples.backtest.CaseReader;
import io.github.concertlib.examples.backtest.CrossCheck;
import io.github.concertlib.examples.backtest.HistoryPage;
import io.github.concertlib.examples.backtest.Replay;
import io.github.concertlib.examples.backtest.Report;
import io.github.concertlib.examples.backtest.Result;
import io.github.concertlib.examples.backtest.TableFile;
import io.github.concertlib.examples.dataset.BacktestTables;
import io.github.concertlib.examples.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How many real decisions the library reproduces, and each one that it does not. */
@Command(
        name = "backtest",
        header = "How many real decisions are reproduced, and each one that is not.",
        description =
                "Puts the day, body, legal basis and stances of each case to the library and compares what it computes"
                        + " with the record. Exits with 1 when a case of high confidence is missed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert backtest examples/cases/public-cases.json"})
final class Backtest implements Callable<Integer> {

    @Parameters(paramLabel = "CASES.json", description = "The cases; the format is in examples/cases/README.md.")
    private Path file = Path.of("");

    @Option(
            names = "--memberships",
            paramLabel = "FILE",
            description = "Who belonged to what since when, to be compared with the library's own data.")
    private Optional<Path> memberships = Optional.empty();

    @Option(
            names = "--tables",
            paramLabel = "FILE",
            description =
                    "Population shares and weights, used where a case names them, and compared with the library's own.")
    private Optional<Path> tables = Optional.empty();

    @Option(names = "--page", paramLabel = "FILE.md", description = "Also write a page with one paragraph per case.")
    private Optional<Path> page = Optional.empty();

    @Mixin
    private final Output output = BacktestTables.output();

    @Override
    public Integer call() {
        List<Case> cases = CaseReader.read(file);
        Optional<TableFile> table = tables.map(TableFile::read);
        Replay replay = new Replay(table.map(TableFile::populations).orElse(List.of()));
        CrossCheck check = new CrossCheck(replay);
        List<String> differences = new ArrayList<>(check.counts(cases));
        memberships.map(check::memberships).ifPresent(differences::addAll);
        table.map(check::tables).ifPresent(differences::addAll);
        Result result = Result.of(cases, replay, differences);
        page.ifPresent(target -> write(target, HistoryPage.of(result)));
        BacktestTables.offer(output, result);
        output.print(Report.text(result), Report.json(result));
        return result.sureButNotReproduced().isEmpty() ? 0 : 1;
    }

    private static void write(Path target, String text) {
        try {
            Files.writeString(target, text);
        } catch (IOException unwritable) {
            throw (BadInputException) new BadInputException(
                            target.toString(), 0, "", Optional.empty(), "cannot be written: " + unwritable.getMessage())
                    .initCause(unwritable);
        }
    }
}
