package io.github.concertlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

/**
 * Takes the pictures of report pages that the README shows. No part of the tests; to take them anew:
 *
 * <pre>{@code mvn test -pl examples -am -Dtest=ReportPictures -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class ReportPictures {

    private static final Path PICTURES = Path.of("..", "docs", "images");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void takePictures() throws IOException {
        Files.createDirectories(PICTURES);
        try (Browser browser = Browser.start(folder.resolve("profile"))) {
            browser.resize(1280, false);
            browser.open(page("who-can-block"));
            Files.write(PICTURES.resolve("report.png"), browser.driver().getScreenshotAs(OutputType.BYTES));
            browser.open(page("estonia-us-objects"));
            browser.run("document.querySelector('input[value=ties]').click()");
            Files.write(
                    PICTURES.resolve("report-map.png"),
                    browser.find("#europe-figure").getScreenshotAs(OutputType.BYTES));
        }
        assertThat(PICTURES.resolve("report.png")).isNotEmptyFile();
    }

    private Path page(String study) {
        Path out = folder.resolve(study);
        assertThat(Run.concert("report", Run.study(study), "--out", out.toString())
                        .exitCode())
                .isZero();
        return out.resolve("index.html");
    }
}
