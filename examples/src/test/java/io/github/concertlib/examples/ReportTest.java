package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code concert report} writes, and what it refuses to write. */
class ReportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<String> contents(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run report(String file, Path out) {
        return Run.concert("report", file, "--out", out.toString());
    }

    private void assertRefused(Run run, String... words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(words);
    }

    @Test
    void onePageTakesThePlaceOfAnEarlierOne() throws IOException {
        Path out = folder.resolve("new/page");
        assertThat(report(Run.study("estonia-us-objects"), out).exitCode()).isZero();
        String first = Files.readString(out.resolve("index.html"));
        Run again = report(Run.study("estonia-us-objects"), out);
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).startsWith("Wrote " + out.resolve("index.html"));
        assertThat(Files.readString(out.resolve("index.html"))).isEqualTo(first);
        assertThat(contents(out)).containsExactly("index.html");
        assertThat(contents(folder.resolve("new"))).containsExactly("page");
        assertThat(first).contains("default-src 'none'").doesNotContain("unsafe-inline", "unsafe-eval");
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndKept() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "mine");
        Files.writeString(folder.resolve("index.html"), "<p>mine as well</p>");
        assertRefused(
                report(Run.study("estonia-us-objects"), folder), "holds other files: index.html, thesis.tex", "new");
        assertThat(contents(folder)).containsExactly("index.html", "thesis.tex");
        assertThat(Files.readString(folder.resolve("index.html"))).isEqualTo("<p>mine as well</p>");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(report(Run.study("estonia-us-objects"), file), "is a file");
        assertRefused(report(Run.study("estonia-us-objects"), file.resolve("below")), "cannot be written");
        assertThat(contents(folder)).containsExactly("file");
    }

    @Test
    void aFolderWithoutPermissionToWriteIsRefused() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write anywhere");
        assertRefused(report(Run.study("estonia-us-objects"), closed.resolve("page")), "closed' is not writable");
        assertThat(contents(closed)).isEmpty();
    }

    @Test
    void whatCannotBeWrittenAfterAllLeavesNothingBehind() throws IOException {
        assertRefused(report(game(), folder.resolve("new").resolve("x".repeat(300))), "cannot be written");
        assertThat(contents(folder)).isEmpty();
    }

    private static String game() {
        return Path.of("games", "eec-1958.json").toString();
    }

    @Test
    void aStudyWithAnErrorWritesNothing() throws IOException {
        Path study = Files.writeString(
                folder.resolve("bad.yaml"),
                Files.readString(Path.of(Run.study("estonia-us-objects"))).replace("victim: EE", "victim: EW"));
        assertRefused(report(study.toString(), folder.resolve("out")), "bad.yaml:", "victim");
        assertRefused(report(folder.resolve("absent.yaml").toString(), folder.resolve("out")), "absent.yaml");
        assertRefused(
                Run.concert(
                        "gallery",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString()),
                "victim");
        assertThat(contents(folder)).containsExactly("bad.yaml");
    }

    @Test
    void aGalleryLeadsToAPageForEachFile() throws IOException {
        Path out = folder.resolve("gallery");
        Run run = Run.concert("gallery", "games", "norms", "--out", out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(contents(out)).containsExactly("eec-1958.html", "index.html", "map.html", "minilateral-seas.html");
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<a href=\"eec-1958.html\">", "default-src 'none'", "held against: a group that can command");
    }

    @Test
    void filesOfOneNameHaveAPageEach() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("games"));
        Files.copy(Path.of("games/eec-1958.json"), copies.resolve("eec-1958.json"));
        Path out = folder.resolve("gallery");
        Run run = Run.concert("gallery", "games", copies.toString(), copies.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(contents(out))
                .containsExactly("eec-1958-2.html", "eec-1958-3.html", "eec-1958.html", "index.html", "map.html");
    }
}
