package io.github.concertlib.examples;

import io.github.concertlib.core.catalog.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One message about a command line that makes no sense: what is wrong, and what was probably meant. */
final class Misuse {

    private static final Pattern UNKNOWN_SUBCOMMAND = Pattern.compile("Unknown subcommand '(.*)'\\.");

    private Misuse() {}

    /** What to say of a problem. */
    static String message(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String words = words(problem, command);
        return words.contains("; did you mean") ? words : words + "; see '" + name(command) + " --help'";
    }

    private static String words(ParameterException problem, CommandLine command) {
        Matcher unknown = UNKNOWN_SUBCOMMAND.matcher(String.valueOf(problem.getMessage()));
        if (unknown.matches()) {
            return unknownCommand(unknown.group(1), command);
        }
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        Optional<List<String>> constants = Optional.ofNullable(problem.getArgSpec())
                .filter(argument -> argument.converters().length == 0)
                .flatMap(Misuse::constants);
        if (constants.isPresent() && problem.getValue() != null) {
            return "'" + problem.getValue() + "' is no value of " + label(problem.getArgSpec())
                    + Nearest.hint(problem.getValue(), constants.get());
        }
        return String.valueOf(problem.getMessage()).equals("Missing required subcommand")
                ? "name a command: " + String.join(", ", subcommands(command))
                : String.valueOf(problem.getMessage()).strip();
    }

    private static String unmatched(String argument, CommandLine command) {
        if (argument.startsWith("-")) {
            String option = argument.replaceFirst("=.*", "");
            List<String> options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return "unknown option '" + option + "' of '" + name(command) + "'"
                    + Nearest.to(option, options)
                            .map(meant -> "; did you mean '" + meant + "'?")
                            .orElse("");
        }
        return command.getSubcommands().isEmpty()
                ? "'" + argument + "' is one argument too many for '" + name(command) + "'"
                : unknownCommand(argument, command);
    }

    private static String unknownCommand(String word, CommandLine command) {
        CommandLine parent = command.getSubcommands().isEmpty() ? command.getParent() : command;
        return "unknown command '" + word + "'" + Nearest.hint(word, subcommands(parent == null ? command : parent));
    }

    private static Collection<String> subcommands(CommandLine command) {
        return command.getSubcommands().keySet();
    }

    /** The constants on offer where an enumeration is asked for, as a person writes them. */
    private static Optional<List<String>> constants(ArgSpec argument) {
        return Stream.concat(Stream.of(argument.type()), Arrays.stream(argument.auxiliaryTypes()))
                .filter(Class::isEnum)
                .findFirst()
                .map(type -> argument.completionCandidates() != null
                        ? Stream.of(argument.completionCandidates())
                                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .toList()
                        : Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String name(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        return spec.qualifiedName(" ");
    }

    /** A day as the studies write it. */
    static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException(
                    "'" + words + "' is not a date; write it as year-month-day, such as 2026-07-01");
        }
    }
}
