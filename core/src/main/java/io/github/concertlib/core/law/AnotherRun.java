package io.github.concertlib.core.law;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.pathway.Pathway;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Asks a pathway again in Java machines started for it, on the same class path. Hash tables come in another order there, and
 * the second of them takes itself to be in another country.
 */
final class AnotherRun {

    /** Quick to start. Left alone, most machines would give objects the same hash codes at each start. */
    private static final List<String> OPTIONS = ImmutableList.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=3");

    /** A Turkish machine has its own lower case, and one in Kiritimati its own day. */
    private static final List<List<String>> MACHINES = ImmutableList.of(
            List.of(), List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"));

    private static final long LONGEST_IN_SECONDS = 60;

    private AnotherRun() {}

    /**
     * What a pathway says in each of the runs, asked for once. There are none where no machine can be started, or where it does
     * not come to an end in a minute.
     *
     * @return nothing where another run could not make the same pathway: it takes a class that can be made without arguments
     */
    static Optional<Supplier<List<String>>> of(Pathway pathway, List<LocalDate> days) {
        String classPath = System.getProperty("java.class.path", "");
        if (classPath.isEmpty() || !isMadeWithoutArguments(pathway, days)) {
            return Optional.empty();
        }
        return Optional.of(Suppliers.memoize(() -> MACHINES.stream()
                .map(options -> transcript(classPath, options, pathway.getClass(), days))
                .flatMap(Optional::stream)
                .toList()));
    }

    private static boolean isMadeWithoutArguments(Pathway pathway, List<LocalDate> days) {
        try {
            Pathway another = made(pathway.getClass());
            return Transcript.of(another, days).equals(Transcript.of(pathway, days));
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            return false;
        }
    }

    private static Pathway made(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Pathway) constructor.newInstance();
    }

    private static Optional<String> transcript(
            String classPath, List<String> options, Class<?> pathway, List<LocalDate> days) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, AnotherRun.class.getName(), pathway.getName()));
        days.forEach(day -> command.add(day.toString()));
        try {
            File said = File.createTempFile("transcript", ".txt");
            try {
                return said(command, said);
            } finally {
                Files.deleteIfExists(said.toPath());
            }
        } catch (IOException notStarted) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(List<String> command, File said) throws IOException {
        Process run = new ProcessBuilder(command)
                .redirectOutput(said)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return run.waitFor(LONGEST_IN_SECONDS, TimeUnit.SECONDS) && run.exitValue() == 0
                    ? Optional.of(Files.readString(said.toPath()))
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            run.destroyForcibly();
        }
    }

    /** @param arguments the class of a pathway and the days on which it is asked */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        PrintStream answer = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // a pathway that talks to itself is not to be taken for its answer
        Pathway pathway = made(Class.forName(arguments[0]));
        answer.print(Transcript.of(
                pathway, Arrays.stream(arguments).skip(1).map(LocalDate::parse).toList()));
        answer.flush();
    }
}
