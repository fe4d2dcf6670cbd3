package io.github.concertlib.examples;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day asked about, where no study gives one. Mixed into the subcommands that take {@code --at}. */
final class DayOption {

    /** The day up to which the data were compared with their sources. */
    static final LocalDate COMPARED = LocalDate.of(2026, 7, 1);

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "The day, as year-month-day. Default: ${DEFAULT-VALUE}, up to which the data were compared.")
    private LocalDate at = COMPARED;

    LocalDate at() {
        return at;
    }
}
