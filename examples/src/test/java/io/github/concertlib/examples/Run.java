package io.github.concertlib.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command, as a person at a terminal sees it. */
record Run(int exitCode, String out, String err) {

    static Run concert(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Concert.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    static JsonNode json(String... arguments) {
        Run run =
                concert(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new AssertionError(run.toString());
        }
        return JsonMapper.builder().build().readTree(run.out());
    }

    /** A study as shipped. */
    static String study(String name) {
        return Path.of("studies", name + ".yaml").toString();
    }
}
