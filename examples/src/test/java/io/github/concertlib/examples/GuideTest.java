package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in the guide run, in its order, and print what it shows. */
class GuideTest {

    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    /** Files that a reader of the guide makes. */
    private static final Pattern MADE =
            Pattern.compile("my-question(/.*)?|[a-z]+\\.(csv|parquet|graphml|dot|bib|json)");

    @TempDir
    private Path home = Path.of("");

    /** A command and the lines shown below it; a line of three dots stands for any number of lines. */
    private record Shown(String command, List<String> lines) {}

    private static List<Shown> commands() throws IOException {
        List<Shown> commands = new ArrayList<>();
        BLOCK.matcher(Files.readString(Path.of("..", "docs", "guide.md")))
                .results()
                .forEach(block -> {
                    for (String line : block.group(1).split("\n")) {
                        if (line.startsWith("$ concert ")) {
                            commands.add(new Shown(line.substring("$ concert ".length()), new ArrayList<>()));
                        } else {
                            commands.get(commands.size() - 1).lines().add(line);
                        }
                    }
                });
        return commands;
    }

    private String[] words(String command) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.replaceFirst("^examples/", "")) // the tests stand in that folder
                .map(word -> MADE.matcher(word).matches() ? home.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    /** What is printed, with the names that the reader sees, broken as the reader sees it. */
    private String seen(String printed) {
        return printed.replace(home + "/", "").replaceAll("version [^\\s}]+", "version 0.1.0-SNAPSHOT");
    }

    private static String pattern(List<String> lines) {
        return lines.stream()
                .map(line -> line.equals("...") ? "(?s:.*)" : Pattern.quote(line) + "\\s*")
                .collect(Collectors.joining());
    }

    @Test
    void everyCommandPrintsWhatIsShown() throws IOException {
        List<Shown> commands = commands();
        assertThat(commands).hasSizeGreaterThan(10);
        for (Shown shown : commands) {
            Run run = Run.concert(words(shown.command()));
            assertThat(run.exitCode()).as(shown.command() + run.err()).isZero();
            assertThat(seen(run.out()).strip()).as(shown.command()).matches(pattern(shown.lines()));
        }
        assertThat(home.resolve("memberships.parquet")).isNotEmptyFile();
    }
}
