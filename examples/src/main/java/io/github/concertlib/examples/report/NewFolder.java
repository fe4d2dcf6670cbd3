package io.github.concertlib.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files that is written whole or not at all. It takes the place of an earlier one of its kind; a folder that
 * holds anything else is refused.
 */
public final class NewFolder {

    /** Stands in every page written here, so that a later one may take its place. */
    static final String MARK = "<meta name=\"generator\" content=\"concert report\">";

    private NewFolder() {}

    /**
     * Refuses a folder in which nothing may be written, before any work is done.
     *
     * @throws IllegalArgumentException when it holds other files, or its place cannot hold a folder
     */
    public static void check(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new IllegalArgumentException(
                    "--out '" + folder + "' is a file; name a folder that is new, empty, or holds an earlier report");
        }
        Set<String> others = others(place);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("--out '" + folder + "' holds other files: " + some(others)
                    + "; name a folder that is new, empty, or holds an earlier report");
        }
        Path above = place;
        while (above.getParent() != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (!Files.isDirectory(above) || !Files.isWritable(above)) {
            throw new IllegalArgumentException("--out '" + folder + "' cannot be written: '" + above + "' is "
                    + (Files.isDirectory(above) ? "not writable" : "a file"));
        }
    }

    private static String some(Set<String> names) {
        return names.stream().limit(3).collect(Collectors.joining(", "))
                + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }

    /** What stands in the folder and is no earlier page. */
    private static Set<String> others(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !isOurs(file))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("--out '" + folder + "' cannot be read: " + unreadable.getMessage());
        }
    }

    private static boolean isOurs(Path file) {
        try {
            return file.getFileName().toString().endsWith(".html")
                    && Files.isRegularFile(file)
                    && Files.readString(file, StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /**
     * Writes all files, or none.
     *
     * @param folder as checked by {@link #check}
     * @param files content by name
     * @throws IllegalArgumentException when it cannot be written
     */
    public static void write(Path folder, Map<String, String> files) {
        check(folder);
        Path place = folder.toAbsolutePath().normalize();
        Set<Path> made = new LinkedHashSet<>();
        try {
            for (Path above = place.getParent(); above != null && !Files.exists(above); above = above.getParent()) {
                made.add(above);
            }
            Files.createDirectories(place.getParent());
            Path draft =
                    place.resolveSibling(".concert-" + ProcessHandle.current().pid());
            remove(draft);
            Files.createDirectory(draft); // as readable as any folder, which one for temporary files is not
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(draft.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
                }
                remove(place);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(draft);
            }
        } catch (IOException problem) {
            List.copyOf(made).forEach(above -> above.toFile().delete());
            throw new IllegalArgumentException("--out '" + folder + "' cannot be written: " + problem.getMessage());
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
