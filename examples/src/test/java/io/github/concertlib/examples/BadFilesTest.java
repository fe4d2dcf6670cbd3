package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no study: one message for each, whatever reads them. */
class BadFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return file;
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The one message of every command that reads a study. */
    private static String refused(Path file) {
        String first = "";
        for (String command : new String[] {"validate", "decide", "who-can-block", "compare"}) {
            Run run = Run.concert(command, file.toString());
            assertThat(run.exitCode()).as(command + " " + file + run).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().strip()).startsWith("concert: ").doesNotContain("\n");
            first = first.isEmpty() ? run.err().strip() : first;
        }
        return first;
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(refused(folder)).endsWith("this is a directory; name a file in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing but a note\n", "\uFEFF"})
    void anEmptyFileIsSaidToBeEmpty(String content) throws IOException {
        assertThat(refused(file("empty.yaml", content))).contains("empty");
    }

    @Test
    void aPictureIsNoText() throws IOException {
        byte[] picture = new byte[4096];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31);
        }
        assertThat(refused(file("picture.yaml", picture))).contains("UTF-8");
        assertThat(refused(file("zeros.yaml", new byte[100]))).contains("not a text");
    }

    @Test
    void somethingElseThanFieldsIsSaidToBe() throws IOException {
        assertThat(refused(file("text.yaml", "just some words\n"))).contains("named fields");
        assertThat(Run.concert("validate", file("other.yaml", "a: 1\nb: 2\n").toString())
                        .err())
                .contains("this is no study, game, norm, project, bill, rates or list of cases");
    }

    @Test
    void tenMegabytesAreRefusedAtOnce() throws IOException {
        String line = "# " + "x".repeat(98) + "\n";
        String study = Files.readString(Path.of(Run.study("estonia-us-objects")));
        String tooLong = "in YAML it may have 1,000,000, in JSON more";
        assertThat(refused(file("long.yaml", line.repeat(105_000) + study))).endsWith(tooLong);
        assertThat(refused(file("wide.yaml", "title: " + "x".repeat(10_500_000) + "\n")))
                .endsWith(tooLong);
        assertThat(refused(file("wide.json", "{\"title\": \"" + "x".repeat(10_500_000) + "\"}")))
                .contains("wide.json");
    }

    @Test
    void aLongFileThatMayBeIsRead() throws IOException {
        String study = Files.readString(Path.of(Run.study("estonia-us-objects")));
        Path file = file("long.yaml", ("# " + "x".repeat(98) + "\n").repeat(9_000) + study);
        assertThat(Run.concert("decide", file.toString()).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 5_000, 100_000})
    void deepNestingIsNoFaultOfOurs(int depth) throws IOException {
        assertThat(refused(file("deep.yaml", "layers: " + "[".repeat(depth) + "]".repeat(depth) + "\n")))
                .contains("deep.yaml");
        assertThat(refused(file("deep.json", "{\"layers\": " + "[".repeat(depth) + "]".repeat(depth) + "}")))
                .contains("deep.json");
    }

    @Test
    void linesMayEndAsOnWindowsAndStartWithAMark() throws IOException {
        String study = Files.readString(Path.of(Run.study("estonia-us-objects")));
        String answer = Run.concert("decide", Run.study("estonia-us-objects")).out();
        Path windows = file("windows.yaml", "\uFEFF" + study.replace("\n", "\r\n"));
        assertThat(Run.concert("decide", windows.toString()).out()).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("io.github.concertlib.examples.form.ShippedFiles#all")
    void everyFileShippedIsValid(Path file) {
        Run run = Run.concert("validate", file.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("valid: ");
    }
}
