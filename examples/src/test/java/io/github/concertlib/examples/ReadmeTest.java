package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.law.Decider;
import io.github.concertlib.testkit.DecidingLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void showsLawsThatRun() {
        String laws = read(Path.of("src/test/java/io/github/concertlib/examples/AnyThreeTest.java"));
        assertThat(readme).contains(between(laws, "// first laws", "// end of first laws"));
    }

    /** What the README shows of a law that is broken. */
    static final class NeedsExactlyThree implements DecidingLaws {
        @Override
        public Decider decider() {
            Electorate council = Electorate.of(
                    Forum.of("council"),
                    Stream.of("DE", "FI", "FR", "GB", "IT", "PL", "SE")
                            .map(ActorId::of)
                            .toList());
            return Decider.opaque(
                    council,
                    ballot -> ballot.where(level -> level == Level.ASSENT).size() == 3);
        }
    }

    @Test
    void showsALawThatIsBroken() {
        assertThatThrownBy(() -> new NeedsExactlyThree().replay("D-01:y1.1.1.1"))
                .satisfies(broken -> assertThat(readme)
                        .contains(broken.getMessage()
                                .lines()
                                .map(String::stripTrailing)
                                .collect(Collectors.joining("\n"))
                                .strip()));
    }
}
