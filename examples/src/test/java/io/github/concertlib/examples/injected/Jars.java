package io.github.concertlib.examples.injected;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * Jars made on the spot, as somebody else would ship them, and runs of Java with these on the class path.
 *
 * @param directory where they are made
 */
record Jars(Path directory) {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** What a run wrote. */
    record Result(int exitCode, String out) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A jar with one class, compiled from its source, and some other files. */
    Path jar(String className, String source, Map<String, String> files) {
        try {
            Path home = Files.createDirectories(directory.resolve(className));
            Path written = Files.writeString(home.resolve(className + ".java"), source, UTF_8);
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-cp",
                            CLASS_PATH,
                            "-proc:none",
                            "-d",
                            home.resolve("classes").toString(),
                            written.toString());
            if (failed != 0) {
                throw new AssertionError("cannot compile " + written);
            }
            return zip(home, className, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path zip(Path home, String className, Map<String, String> files) throws IOException {
        Path jar = home.resolve(className + ".jar");
        try (JarOutputStream zip = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> classes = Files.walk(home.resolve("classes"))) {
            for (Path file : classes.filter(Files::isRegularFile).toList()) {
                put(zip, home.resolve("classes").relativize(file).toString(), Files.readAllBytes(file));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue().getBytes(UTF_8));
            }
        }
        return jar;
    }

    private static void put(JarOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The class path of the build without its tests, with and without what belongs to a container. */
    static List<String> classPath(boolean container) {
        return Stream.of(CLASS_PATH.split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> container || !entry.matches(".*(jakarta\\.enterprise|jakarta\\.interceptor|weld).*"))
                .toList();
    }

    /** Runs a class of its own in a new Java. */
    static Result java(List<String> classPath, List<Path> jars, String... optionsAndMain) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(Stream.concat(classPath.stream(), jars.stream().map(Path::toString))
                .collect(Collectors.joining(java.io.File.pathSeparator)));
        command.addAll(List.of(optionsAndMain));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
