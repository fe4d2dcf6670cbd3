package io.github.concertlib.examples;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where an answer goes, and in which form. Mixed into every subcommand. */
final class Output {

    private static final int WIDTH = 100;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    /** A sentence broken into lines of at most a hundred characters, the later ones indented like the first and two more. */
    static String wrapped(String sentence) {
        int indent = sentence.length() - sentence.stripLeading().length();
        StringBuilder text = new StringBuilder(" ".repeat(indent));
        int column = indent;
        for (String word : sentence.strip().split(" ")) {
            if (column > indent && column + 1 + word.length() > WIDTH) {
                text.append(System.lineSeparator()).append(" ".repeat(indent + 2));
                column = indent + 2;
            } else if (column > indent) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }

    /** Prints the text for a person, or the value for a program. */
    void print(String text, Object value) {
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? MAPPER.writeValueAsString(value) : text.stripTrailing());
        out.flush();
    }
}
