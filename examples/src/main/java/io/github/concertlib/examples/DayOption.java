package io.github.concertlib.examples;

import io.github.concertlib.examples.study.StudyReader;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day asked about, where no study gives one. Mixed into the subcommands that take {@code --at}. */
final class DayOption {

    /** The day up to which the data were compared with their sources. */
    static final LocalDate COMPARED = StudyReader.COMPARED;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "The day, as year-month-day. Default: ${DEFAULT-VALUE}, up to which the data were compared.")
    private LocalDate at = COMPARED;

    LocalDate at() {
        return at;
    }
}
