package io.github.concertlib.examples;

import io.github.concertlib.core.analysis.TooLargeException;
import io.github.concertlib.core.pathway.BrokenPathwayException;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.output.Progress;
import io.github.concertlib.examples.output.StandardOut;
import io.github.concertlib.examples.output.Terminal;
import io.github.concertlib.examples.output.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code concert} command. Exit code 0: answered; 1: the answer is "no" where a check was asked for; 2: the input is
 * wrong, and one message on the error stream says where and how; 70: a fault of the command itself or of a pathway, or the
 * answer could not be written. A reader that closes the pipe has seen enough, and ends nothing in error. What it writes is UTF-8, wherever it runs.
 */
@Command(
        name = "concert",
        description = "Answers who can act, by which legal route, who is bound, and who can stop it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            WhoCanBlock.class,
            Decide.class,
            Compare.class,
            PowerCommand.class,
            Eligible.class,
            DoorCommand.class,
            BillCommand.class,
            LoanCommand.class,
            ForceCommand.class,
            MapCommand.class,
            DyadCommand.class,
            DutiesCommand.class,
            ClustersCommand.class,
            CouncilsCommand.class,
            Backtest.class,
            ListCommand.class,
            Laws.class,
            InitCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            DictionaryCommand.class,
            CompletionCommand.class,
            ReportCommand.class,
            Gallery.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  concert init my-question",
            "  concert who-can-block examples/studies/who-can-block.yaml",
            "  concert decide examples/studies/estonia-us-objects.yaml --json",
            "  concert compare examples/studies/nato-more-european.yaml",
            "  concert report examples/studies/who-can-block.yaml --out page"
        })
public final class Concert {

    /** Something went wrong that no input should be able to cause. */
    private static final int FAULT = 70;

    /** When to colour what is printed. */
    private enum When {
        AUTO(Ansi.AUTO),
        ALWAYS(Ansi.ON),
        NEVER(Ansi.OFF);

        private final Ansi ansi;

        When(Ansi ansi) {
            this.ansi = ansi;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Concert() {}

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colour what is printed: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private void colour(When when) {
        spec.commandLine().setColorScheme(CommandLine.Help.defaultColorScheme(when.ansi));
    }

    public static void main(String[] arguments) {
        System.exit(run(
                StandardOut.ofThisProcess(), new PrintWriter(System.err, false, StandardCharsets.UTF_8), arguments));
    }

    /** Runs the command and returns its exit code, for programs and tests. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, false, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int code = execute(commandLine().setOut(out).setErr(err), arguments);
        if (out.checkError()) {
            err.println("concert: the answer could not be written");
            code = FAULT;
        }
        err.flush();
        return code;
    }

    private static int execute(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (LinkageError | VirtualMachineError | ServiceConfigurationError fault) {
            command.getErr().println("concert: " + fault);
            return FAULT;
        }
    }

    static CommandLine commandLine() {
        CommandLine concert = new CommandLine(new Concert());
        concert.getSubcommands().values().forEach(subcommand -> Output.describe(subcommand.getCommandSpec()));
        return concert.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .registerConverter(LocalDate.class, Misuse::day)
                .setExecutionStrategy(Concert::runShowingProgress)
                .setParameterExceptionHandler((problem, arguments) -> misused(problem))
                .setExitCodeExceptionMapper(
                        fault -> fault instanceof ParameterException ? CommandLine.ExitCode.USAGE : FAULT)
                .setExecutionExceptionHandler((problem, command, parsed) -> report(problem, command));
    }

    private static int runShowingProgress(ParseResult parsed) {
        CommandSpec last = parsed.asCommandLineList()
                .get(parsed.asCommandLineList().size() - 1)
                .getCommandSpec();
        try (Progress progress = Progress.on(last.commandLine().getErr(), last.name(), Terminal.isThere())) {
            Output.of(last).ifPresent(output -> output.showing(progress));
            return new RunLast().execute(parsed);
        }
    }

    private static int misused(ParameterException problem) {
        PrintWriter errors = problem.getCommandLine().getErr();
        errors.println("concert: " + Misuse.message(problem));
        errors.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** Bad input and a broken pathway are one message; anything else is a fault of ours and keeps its trace. */
    private static int report(Exception problem, CommandLine command) throws Exception {
        boolean broken = problem instanceof BrokenPathwayException;
        if (!(broken || problem instanceof IllegalArgumentException || problem instanceof TooLargeException)) {
            throw problem;
        }
        PrintWriter errors = command.getErr();
        errors.println("concert: " + problem.getMessage());
        errors.flush();
        return broken ? FAULT : CommandLine.ExitCode.USAGE;
    }
}
