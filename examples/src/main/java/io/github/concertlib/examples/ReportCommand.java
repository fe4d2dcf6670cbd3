package io.github.concertlib.examples;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.examples.report.NewFolder;
import io.github.concertlib.examples.report.Page;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The answers to a study as one page to read, print and pass on. */
@Command(
        name = "report",
        header = "The answers to a study as one page to read, print and pass on.",
        description =
                "Writes DIR/index.html: one page that needs no network, with every answer that the file asks for, as text, tables "
                        + "and charts. FILE is a study, a game for 'power', or a norm for 'map'; without it the page shows the map of a day. "
                        + "DIR is new, empty, or holds an earlier report, whose place it takes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  concert report examples/studies/who-can-block.yaml --out page",
            "  concert report examples/games/eec-1958.json --out page",
            "  concert report --at 2026-07-01 --out page"
        })
final class ReportCommand implements Runnable {

    private static final int KILOBYTE = 1000;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A study, a game or a norm of coverage.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final PageOptions options = new PageOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public void run() {
        NewFolder.check(options.out());
        Report report = file == null ? Report.onMap(options.at()) : Report.on(file, options.at());
        String page = Page.of(report.title(), report.content());
        NewFolder.write(options.out(), ImmutableMap.of("index.html", page));
        PrintWriter answer = command.commandLine().getOut();
        answer.println("Wrote " + options.out().resolve("index.html") + ", "
                + page.getBytes(StandardCharsets.UTF_8).length / KILOBYTE
                + " kB: open it in a browser. It needs no network.");
        if (!Page.hasCharts()) {
            answer.println(
                    "It shows tables alone: this concert was built without npm, and so without the scripts for charts.");
        }
        answer.flush();
    }
}
