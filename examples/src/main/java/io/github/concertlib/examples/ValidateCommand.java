package io.github.concertlib.examples;

import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.eu.money.Project;
import io.github.concertlib.examples.backtest.CaseReader;
import io.github.concertlib.examples.form.Form;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.examples.study.Study;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.minilateral.map.CoverageNorm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whether a file is right, and what it asks. */
@Command(
        name = "validate",
        header = "Whether a study or another file is right, and what it asks.",
        description =
                "Tells the kind of file by its fields, reads it as the commands do, and says what it asks. Exit code 2"
                        + " with one message that says where and how when something is wrong.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert validate examples/studies/estonia-us-objects.yaml"})
final class ValidateCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "A file in YAML or JSON.")
    private Path file = Path.of("");

    @Mixin
    private final Output output = Output.of();

    @Override
    public void run() {
        Entry entry = Documents.read(file);
        Form form = Form.of(entry)
                .orElseThrow(() -> entry.error("this is no " + Form.words().replace(", cases", "")
                        + " or list of cases; a study has the fields "
                        + String.join(", ", Form.STUDY.properties())));
        String asks = switch (form) {
            case STUDY -> study(entry);
            case GAME -> game(GameFile.read(file));
            case NORM -> norm(CoverageNorm.read(entry, States.standard()));
            case PROJECT -> project(Project.read(entry, States.standard()));
            case BILL -> answeredBy("bill");
            case RATES -> answeredBy("loan");
            case CASES -> counted(new CaseReader(States.standard()).read(entry).size(), "case") + ", for backtest";
        };
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("file", file.toString());
        answer.put("kind", form.word());
        answer.put("valid", true);
        answer.put("asks", asks);
        output.print(Output.wrapped("valid: " + form.word() + ": " + asks), answer);
    }

    /** A file whose command alone knows how to read it: the command is run, and its answer thrown away. */
    private String answeredBy(String command) {
        StringWriter problem = new StringWriter();
        int code = Concert.run(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(problem), command, file.toString(), "--json");
        if (code == CommandLine.ExitCode.USAGE) {
            throw new IllegalArgumentException(problem.toString().strip().replaceFirst("^concert: ", ""));
        }
        return "for " + command;
    }

    private static String study(Entry entry) {
        StudyReader reader = StudyReader.standard();
        Study study = reader.read(entry);
        List<LocalDate> dates = StudyReader.dates(entry);
        dates.forEach(date -> reader.read(entry, date));
        return "'" + study.title() + "'. To " + Silence.word(study.function()) + " in answer to: " + study.contingency()
                + ", through "
                + study.today().tiers().stream().map(Tier::name).collect(Collectors.joining(", "))
                + (study.reforms().isEmpty()
                        ? ""
                        : "; " + counted(study.reforms().size(), "reform"))
                + (dates.isEmpty() ? "" : "; on " + counted(dates.size(), "day"))
                + (study.positions().equals(Positions.unknown())
                        ? "; for who-can-block and compare, and for decide once it says who takes which position"
                        : "; for decide, who-can-block and compare");
    }

    private static String game(GameFile game) {
        game.game();
        return "'" + game.name() + "', " + counted(game.players().size(), "player") + "; for power";
    }

    private static String norm(CoverageNorm norm) {
        return "'" + norm.name() + "', " + counted(norm.plans().size(), "plan") + "; for map --norm";
    }

    private static String project(Project project) {
        return "'" + project.title() + "', bought by " + Codes.joined(project.buyers()) + "; for eligible";
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
