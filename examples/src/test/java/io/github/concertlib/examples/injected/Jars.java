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
            compile(List.of(Files.writeString(home.resolve(className + ".java"), source, UTF_8)), home);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path written = home.resolve("classes").resolve(file.getKey());
                Files.createDirectories(written.getParent());
                Files.writeString(written, file.getValue(), UTF_8);
            }
            return zip(home, className);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The jar of a Maven project, without Maven. */
    Path jar(Path project) {
        try {
            Path home = Files.createDirectories(directory.resolve(project.getFileName()));
            Path main = project.resolve("src").resolve("main");
            compile(files(main.resolve("java")), home);
            Path resources = main.resolve("resources");
            for (Path file : files(resources)) {
                Path copy = home.resolve("classes").resolve(resources.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return zip(home, project.getFileName().toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void compile(List<Path> sources, Path home) {
        List<String> arguments = new ArrayList<>(List.of("-cp", CLASS_PATH, "-proc:none", "-d"));
        arguments.add(home.resolve("classes").toString());
        sources.forEach(source -> arguments.add(source.toString()));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new AssertionError("cannot compile " + sources);
        }
    }

    private static Path zip(Path home, String name) throws IOException {
        Path jar = home.resolve(name + ".jar");
        Path classes = home.resolve("classes");
        try (JarOutputStream zip = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files(classes)) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return jar;
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
