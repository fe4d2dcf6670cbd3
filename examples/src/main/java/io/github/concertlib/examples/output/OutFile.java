package io.github.concertlib.examples.output;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A file that is written whole or not at all. */
public final class OutFile {

    private final Path target;

    private OutFile(Path target) {
        this.target = target;
    }

    /** @throws IllegalArgumentException when it is a folder, stands in none, or is a file that the command reads */
    public static OutFile at(Path target, CommandSpec command) {
        checkArgument(!Files.isDirectory(target), "'%s' is a folder; name a file in it", target);
        Path folder = target.toAbsolutePath().getParent();
        checkArgument(
                folder == null || Files.isDirectory(folder),
                "'%s' cannot be written: there is no folder '%s'",
                target,
                folder);
        for (Path input : inputs(command)) {
            checkArgument(!isSame(input, target), "'%s' is what the command reads; name another file", target);
        }
        return new OutFile(target);
    }

    private static List<Path> inputs(CommandSpec command) {
        return command.args().stream()
                .filter(argument -> !(argument instanceof OptionSpec option
                        && option.longestName().equals("--out")))
                .map(ArgSpec::<Object>getValue)
                .flatMap(value -> value instanceof Optional<?> given ? given.stream() : Stream.ofNullable(value))
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    public void write(String text) {
        write(file -> {
            try {
                Files.writeString(file, text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    /** Lets somebody write beside the target, and puts the result in its place. */
    void write(Consumer<Path> writer) {
        try {
            Path beside = target.resolveSibling("." + target.getFileName() + ".part");
            try {
                writer.accept(beside);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw problem(unwritable);
        } catch (UncheckedIOException unwritable) {
            throw problem(unwritable.getCause());
        }
    }

    private IllegalArgumentException problem(IOException unwritable) {
        String why = unwritable instanceof AccessDeniedException
                ? "permission denied"
                : unwritable instanceof NoSuchFileException ? "there is no such folder" : unwritable.getMessage();
        return new IllegalArgumentException("'" + target + "' cannot be written: " + why, unwritable);
    }
}
