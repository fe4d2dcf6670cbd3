package io.github.concertlib.examples;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.examples.output.Output;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The script by which a shell completes what is typed. */
@Command(
        name = "completion",
        header = "The script by which bash and zsh complete what is typed.",
        description =
                "Prints a script that completes commands, options and their values after the word 'concert', which may"
                        + " be an alias for java -jar.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  source <(concert completion)"})
final class CompletionCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Output output = Output.of();

    @Override
    public void run() {
        String script = AutoComplete.bash("concert", spec.root().commandLine());
        output.print(script, ImmutableMap.of("bash", script));
    }
}
