package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what the build does. */
class ReadmeTest {

    private final String readme = read(Path.of("..", "README.md"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The lines between two marks, without their common indentation. */
    private static String between(String text, String from, String to) {
        int start = text.indexOf('\n', text.indexOf(from)) + 1;
        int end = text.lastIndexOf('\n', text.indexOf(to));
        return text.substring(start, end).stripIndent().strip();
    }

    @Test
    void showsTheRealTable() {
        Run run = Run.concert("who-can-block", Run.study("who-can-block"));
        assertThat(run.exitCode()).isZero();
        assertThat(readme)
                .contains(run.out()
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .strip());
    }

    @Test
    void showsAStudyThatRuns() {
        String study = read(Path.of(Run.study("estonia-us-objects")));
        assertThat(readme).contains(study.substring(study.indexOf("title:")).strip());
    }

    @Test
    void showsAProgramThatRuns() {
        String program = read(Path.of("src/main/java/io/github/concertlib/examples/FirstSteps.java"));
        String shown = between(program, "// first steps", "// end of first steps");
        assertThat(shown.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(15);
        assertThat(readme).contains(shown);
        FirstSteps.main(new String[0]);
    }

    @Test
    void showsAPropertyThatRuns() {
        String properties = read(Path.of("src/test/java/io/github/concertlib/examples/AnyThreeProperties.java"));
        assertThat(readme).contains(between(properties, "// first property", "// end of first property"));
    }
}
