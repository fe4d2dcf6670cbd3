package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.examples.output.Progress;
import io.github.concertlib.examples.output.Table;
import io.github.concertlib.examples.output.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The command as people expect it. */
class CommandLineTest {

    private static final String ESTONIA = Run.study("estonia-us-objects");
    private static final String ESCAPE = "\u001B";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | name a command: who-can-block, decide,",
                "devide | unknown command 'devide'; did you mean 'decide'?",
                "help devide | unknown command 'devide'; did you mean 'decide'?",
                "zzzzzzzzzz | unknown command 'zzzzzzzzzz'; possible: who-can-block,",
                "decide --jsn x | unknown option '--jsn' of 'concert decide'; did you mean '--json'?",
                "decide --jsn=1 x | unknown option '--jsn' of 'concert decide'; did you mean '--json'?",
                "--colour=never list | unknown option '--colour' of 'concert'; did you mean '--color'?",
                "decide a b | 'b' is one argument too many for 'concert decide'; see 'concert decide --help'",
                "decide | Missing required parameter: 'STUDY.yaml'; see 'concert decide --help'",
                "list arangements | 'arangements' is no value of WHAT; did you mean 'arrangements'?",
                "decide x --format word | 'word' is no value of --format; possible: text, json, csv, parquet, dot, graphml, bibtex",
                "decide x --format cvs | 'cvs' is no value of --format; did you mean 'csv'?",
                "door GB --door safe-above --at 2026-01-01 | did you mean 'safe-above-35'?",
                "map --at 2026-13-01 | '2026-13-01' is not a date; write it as year-month-day, such as 2026-07-01",
                "door UK --at 2026-01-01 | did you mean 'GB'?",
                "laws --pathway natoo | no pathway 'natoo'; installed: [eu, minilateral, nato]",
                "dyads --from 2030 --to 2020 | no years from 2030 to 2020",
                "dyads --reading esc=x | unknown interpretation 'esc'",
                "schema studdy | 'studdy' is no value of KIND; did you mean 'study'?",
                "decide --format | Missing required parameter for option '--format'",
            })
    void aSlipOfThePenIsAnsweredInOneLine(String typed, String message) {
        Run run = Run.concert(typed == null ? new String[0] : typed.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip())
                .startsWith("concert: ")
                .doesNotContain("\n")
                .contains(message);
    }

    static Stream<String> commands() {
        return Concert.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    private static List<String> examples(String command) {
        List<String> examples = new ArrayList<>();
        for (String line : Concert.commandLine()
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .usageMessage()
                .footer()) {
            if (line.startsWith("  concert ")) {
                examples.add(line.strip());
            }
        }
        return examples;
    }

    /** The words of an example, run from this module, writing into a folder that goes away. */
    private String[] words(String example) {
        String[] words = example.split(" ");
        List<String> run = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            boolean isTarget = words[i - 1].equals("--out") || words[i - 1].equals("init");
            run.add(isTarget ? folder.resolve(words[i]).toString() : words[i].replaceFirst("^examples/", ""));
        }
        return run.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhatItDoesWithAnExampleThatWorks(String command) {
        Run help = Run.concert(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: concert " + command, "--help", "--color");
        assertThat(Concert.commandLine()
                        .getSubcommands()
                        .get(command)
                        .getCommandSpec()
                        .usageMessage()
                        .header())
                .as("the line in the list of commands")
                .isNotEmpty();
        if (command.equals("completion")) {
            assertThat(help.out()).contains("source <(concert completion)");
            return;
        }
        assertThat(examples(command)).isNotEmpty().allSatisfy(example -> {
            Run run = Run.concert(words(example));
            assertThat(run.exitCode()).as(example + run.err()).isLessThanOrEqualTo(1);
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void helpSaysWhichFormatsAndTablesThereAre() {
        assertThat(Run.concert("power", "--help").out())
                .contains("text, json, csv, parquet.", "indices, games, sizes.");
        assertThat(Run.concert("schema", "--help").out()).doesNotContain("--table");
    }

    @Test
    void theVersionIsPrinted() {
        Run run = Run.concert("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("concert ");
    }

    @Test
    void coloursAreForATerminalOrForWhoAsksForThem() {
        String plain = Run.concert("decide", ESTONIA).out();
        assertThat(plain).doesNotContain(ESCAPE);
        String coloured = Run.concert("--color=always", "decide", ESTONIA).out();
        assertThat(coloured).contains(ESCAPE + "[1;32mAUTHORISED" + ESCAPE + "[0m");
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
        assertThat(Run.concert("decide", "--color=always", ESTONIA).out()).isEqualTo(coloured);
        assertThat(Run.concert("decide", ESTONIA, "--color=never").out()).isEqualTo(plain);
        assertThat(Run.concert("decide", ESTONIA, "--color=always", "--json").out())
                .doesNotContain(ESCAPE);
        assertThat(Run.concert("decide", ESTONIA, "--color=always", "--format", "csv")
                        .out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void aTextInAFileHasNoColours() throws IOException {
        Path file = folder.resolve("answer.txt");
        Run.concert("decide", ESTONIA, "--color=always", "--out", file.toString());
        assertThat(Files.readString(file))
                .isEqualTo(Run.concert("decide", ESTONIA).out());
    }

    @Test
    void progressIsShownToWhoWaitsAndTakenAwayBeforeTheAnswer() throws InterruptedException {
        StringWriter screen = new StringWriter();
        try (Progress progress = Progress.on(new PrintWriter(screen), "compare", true)) {
            progress.doing("one thing");
            TimeUnit.MILLISECONDS.sleep(1500);
        }
        assertThat(screen.toString()).startsWith("\rcompare, 1 s: one thing").endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void progressIsNotShownInAPipeOrBeforeASecond() throws InterruptedException {
        StringWriter pipe = new StringWriter();
        try (Progress progress = Progress.on(new PrintWriter(pipe), "compare", false)) {
            progress.doing("one thing");
            TimeUnit.MILLISECONDS.sleep(1200);
        }
        StringWriter screen = new StringWriter();
        try (Progress progress = Progress.on(new PrintWriter(screen), "compare", true)) {
            progress.doing("one thing");
        }
        assertThat(pipe.toString() + screen).isEmpty();
    }

    @Test
    void tablesAndSentencesFitANarrowTerminal() {
        String table = new Table()
                .row("layer", "route", "can act")
                .row("NATO", "North Atlantic Council: find that Article 5 applies, then start an operation", "no")
                .render(50);
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
        assertThat(table.replaceAll("\\s+", " "))
                .contains("North Atlantic Council: find that")
                .contains("operation");
        assertThat(Terminal.wrapped("  one two three four five six", 14).lines())
                .containsExactly("  one two", "    three four", "    five six");
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, Run.concert("completion").out());
        assertThat(completed(script, "deci")).contains("decide");
        assertThat(completed(script, "decide", "--form")).contains("--format");
        assertThat(completed(script, "decide", "--format", "bib")).contains("bibtex");
        assertThat(completed(script, "map", "--table", "ti")).contains("ties", "ties-by-layer");
    }

    /** What bash offers after these words. */
    private static List<String> completed(Path script, String... words) throws Exception {
        String typed = "concert " + String.join(" ", words);
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(" + typed + "); COMP_CWORD=" + words.length
                                + "; COMP_LINE='"
                                + typed + "'; COMP_POINT=${#COMP_LINE}; _complete_concert concert; printf '%s\\n'"
                                + " \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor()).as(out).isZero();
        return out.lines().map(String::strip).toList();
    }

    @Test
    void theFirstStudyRunsAsItIsAndIsNotWrittenOver() throws IOException {
        Path home = folder.resolve("new/my-question");
        Run init = Run.concert("init", home.toString());
        assertThat(init.exitCode()).as(init.err()).isZero();
        for (String line :
                init.out().lines().filter(l -> l.startsWith("  concert ")).toList()) {
            Run run = Run.concert(line.strip().substring("concert ".length()).split(" "));
            assertThat(run.exitCode()).as(line + run.err()).isZero();
        }
        assertThat(Files.readString(home.resolve("study.yaml")))
                .startsWith("# yaml-language-server: $schema=study.schema.json");
        Files.writeString(home.resolve("study.yaml"), "mine");
        Run again = Run.concert("init", home.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("study.yaml' is there already and is not written over");
        assertThat(Files.readString(home.resolve("study.yaml"))).isEqualTo("mine");
        Run onFile = Run.concert("init", home.resolve("study.yaml").toString());
        assertThat(onFile.exitCode()).isEqualTo(2);
        assertThat(onFile.err()).contains("is a file; name a folder");
    }

    @Test
    void commandsAreListedInGroupsOfOneLineEach() {
        assertThat(new CommandLine(Concert.commandLine().getCommandSpec()).getSubcommands())
                .containsKeys("init", "validate", "schema", "dictionary", "completion", "dyads");
    }
}
