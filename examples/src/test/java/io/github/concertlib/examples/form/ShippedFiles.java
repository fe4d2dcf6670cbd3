package io.github.concertlib.examples.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The studies, games, norms and cases that come with the command. */
public final class ShippedFiles {

    private ShippedFiles() {}

    /** All of them, relative to this module. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("."), 2)) {
            return files.filter(file -> file.toString()
                            .matches("\\./(studies|games|norms)/.*\\.(yaml|json)"
                                    + "|\\./cases/(public-cases|new-case)\\.json"))
                    .sorted()
                    .toList();
        }
    }
}
