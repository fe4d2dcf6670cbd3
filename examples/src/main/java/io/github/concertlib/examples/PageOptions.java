package io.github.concertlib.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Where pages are written, and the day of the maps on them. */
final class PageOptions {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write.")
    private Path out = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "The day of a map, as year-month-day. Default: ${DEFAULT-VALUE}. A study has its own.")
    private LocalDate at = DayOption.COMPARED;

    Path out() {
        return out;
    }

    LocalDate at() {
        return at;
    }
}
