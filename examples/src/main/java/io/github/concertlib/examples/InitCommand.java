package io.github.concertlib.examples;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.examples.form.Form;
import io.github.concertlib.examples.form.Schemas;
import io.github.concertlib.examples.output.OutFile;
import io.github.concertlib.examples.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A first study to change. */
@Command(
        name = "init",
        header = "Writes a commented first study, which runs as it is.",
        description =
                "Makes a folder with a study to change and the schema by which an editor helps. Writes over nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert init my-question"})
final class InitCommand implements Runnable {

    private static final String STUDY = "study.yaml";
    private static final String SCHEMA = "study.schema.json";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is missing.")
    private Path folder = Path.of("");

    @Mixin
    private final Output output = Output.of();

    @Override
    public void run() {
        checkArgument(!Files.exists(folder) || Files.isDirectory(folder), "'%s' is a file; name a folder", folder);
        for (String name : List.of(STUDY, SCHEMA)) {
            checkArgument(
                    !Files.exists(folder.resolve(name)),
                    "'%s' is there already and is not written over; name another folder",
                    folder.resolve(name));
        }
        makeFolder();
        String schema = Output.json(Schemas.of(Form.STUDY, Pathways.installed())) + "\n";
        OutFile.at(folder.resolve(SCHEMA), spec).write(schema);
        OutFile.at(folder.resolve(STUDY), spec).write(starter());
        String study = folder.resolve(STUDY).toString();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("study", study);
        answer.put("schema", folder.resolve(SCHEMA).toString());
        output.print(
                String.join(
                        System.lineSeparator(),
                        "Wrote " + study + ". Change it with any editor of texts, then run:",
                        "  concert validate " + study,
                        "  concert decide " + study,
                        "  concert who-can-block " + study,
                        "  concert compare " + study),
                answer);
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new IllegalArgumentException(
                    "the folder '" + folder + "' cannot be made: " + unwritable.getMessage(), unwritable);
        }
    }

    private static String starter() {
        try (InputStream stream =
                Objects.requireNonNull(InitCommand.class.getResourceAsStream("starter-study.yaml"), "starter study")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the starter study cannot be read", unreadable);
        }
    }
}
