package io.github.concertlib.examples.injected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on writing a pathway shows the files of the sample plug-in, and what the command says of it. */
class WritingAPathwayTest {

    private static final Pattern FILE =
            Pattern.compile("(?m)^`([^`\\n]+)`:\\n\\n```\\w+\\n(.*?)\\n```$", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("(?m)^```console\\n\\$ java -cp \\S+ ([^\\n]+)\\n(.*?)\\n```$", Pattern.DOTALL);
    private static final String STUDY = "revived-weu.yaml";
    private static final Path SHIPPED_STUDY = Path.of("studies", "plug-in", STUDY);

    @TempDir
    static Path directory;

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "writing-a-pathway.md"));
    }

    private static Stream<MatchResult> files() throws IOException {
        return FILE.matcher(page()).results();
    }

    @Test
    void showsEveryFileOfThePlugIn() throws IOException {
        List<String> shown = files().map(file -> file.group(1)).toList();
        assertThat(shown).doesNotHaveDuplicates().contains(STUDY);
        Path plugIn = Path.of("plugin-weu");
        try (Stream<Path> all = Files.walk(plugIn)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> plugIn.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("target/")))
                    .containsExactlyInAnyOrderElementsOf(
                            shown.stream().filter(file -> !file.equals(STUDY)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void showsItAsItIs(MatchResult file) throws IOException {
        String name = file.group(1);
        String text = Files.readString(name.equals(STUDY) ? SHIPPED_STUDY : Path.of("plugin-weu", name));
        assertThat(file.group(2))
                .as(name)
                .isEqualTo((name.equals(STUDY) ? text.substring(text.indexOf("title:")) : text).stripTrailing());
    }

    @Test
    void showsWhatIsPrinted() throws IOException {
        Path weu = new Jars(directory).jar(Path.of("plugin-weu"));
        List<MatchResult> runs = RUN.matcher(page()).results().toList();
        assertThat(runs).hasSize(5);
        for (MatchResult run : runs) {
            String[] words = Arrays.stream(run.group(1).split(" "))
                    .map(word -> word.equals(STUDY) ? SHIPPED_STUDY.toString() : word)
                    .toArray(String[]::new);
            Jars.Result printed = Jars.java(Jars.classPath(true), List.of(weu), words);
            assertThat(printed.exitCode()).as(printed.out()).isZero();
            assertThat(printed.out())
                    .contains(run.group(2)
                            .lines()
                            .filter(line -> !line.equals("...") && !line.isBlank())
                            .toList());
        }
    }
}
