package io.github.concertlib.examples;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.examples.table.Dictionary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the tables hold. */
@Command(
        name = "dictionary",
        header = "What the tables hold: one row of each, and what every column means.",
        description = "Prints the data dictionary, a page in Markdown, from the definitions that write the tables.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  concert dictionary --out data-dictionary.md"})
final class DictionaryCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Output output = Output.of();

    @Override
    public void run() {
        Map<String, List<Dataset<?>>> tables = new LinkedHashMap<>();
        spec.root()
                .subcommands()
                .forEach((name, subcommand) -> Output.of(subcommand.getCommandSpec())
                        .filter(has -> !has.datasets().isEmpty())
                        .ifPresent(has -> tables.put(name, has.datasets())));
        output.print(Dictionary.page(tables), json(tables));
    }

    private static Map<String, Object> json(Map<String, List<Dataset<?>>> tables) {
        Map<String, Object> answer = new LinkedHashMap<>();
        tables.forEach((command, datasets) -> {
            Map<String, Object> byName = new LinkedHashMap<>();
            datasets.forEach(dataset -> byName.put(
                    dataset.name(),
                    dataset.columns().stream()
                            .map(column -> ImmutableMap.of(
                                    "column", column.name(),
                                    "kind", column.kind().toString(),
                                    "meaning", column.meaning()))
                            .toList()));
            answer.put(command, byName);
        });
        return answer;
    }
}
