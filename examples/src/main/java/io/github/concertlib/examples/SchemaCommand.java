package io.github.concertlib.examples;

import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.examples.form.Form;
import io.github.concertlib.examples.form.Schemas;
import io.github.concertlib.examples.output.Output;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The JSON Schema of a kind of file. */
@Command(
        name = "schema",
        header = "The JSON Schema of a study or another file, for an editor.",
        description =
                "Prints what may stand in a file of this kind, as a JSON Schema of draft 7. An editor with a language"
                        + " server for YAML then completes fields and marks mistakes where the first line of the file reads"
                        + " # yaml-language-server: $$schema=study.schema.json",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert schema study --out study.schema.json"})
final class SchemaCommand implements Runnable {

    @Parameters(paramLabel = "KIND", description = "study, game, norm, project, bill, rates or cases.")
    private Form form = Form.STUDY;

    @Mixin
    private final Output output = Output.of();

    @Override
    public void run() {
        Map<String, Object> schema = Schemas.of(form, Pathways.installed());
        output.print(Output.json(schema), schema);
    }
}
