package io.github.concertlib.examples.output;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.source.Bibliography;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.table.Dataset;
import io.github.concertlib.examples.table.Format;
import io.github.concertlib.examples.table.Parquet;
import io.github.concertlib.examples.table.Rows;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where an answer goes, and in which form. Mixed into every subcommand, which says what tables it has. */
public final class Output {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<Dataset<?>> datasets;
    private final boolean citing;
    private final Map<Dataset<?>, Supplier<Rows>> tables = new LinkedHashMap<>();
    private Supplier<? extends Collection<Source>> sources = List::of;
    private Optional<Dataset<?>> preferred = Optional.empty();
    private Optional<Progress> progress = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON object instead of text: short for --format json.")
    private boolean json;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to write the answer.")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--table", paramLabel = "NAME", description = "Which table to write.")
    private Optional<String> table = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, over what is there; its ending names the format where none is given.")
    private Optional<Path> out = Optional.empty();

    private Output(List<Dataset<?>> datasets, boolean citing) {
        this.datasets = ImmutableList.copyOf(datasets);
        this.citing = citing;
    }

    /** Text and JSON, and these tables; the first is written when none is named. */
    public static Output of(Dataset<?>... datasets) {
        return new Output(Arrays.asList(datasets), false);
    }

    /** The same, with a list of sources. */
    public Output citing() {
        return new Output(datasets, true);
    }

    public List<Dataset<?>> datasets() {
        return datasets;
    }

    /** The formats in which something can be written here. */
    Set<Format> formats() {
        Set<Format> formats = EnumSet.of(Format.TEXT, Format.JSON);
        if (!datasets.isEmpty()) {
            formats.add(Format.CSV);
            formats.add(Format.PARQUET);
        }
        if (datasets.stream().anyMatch(dataset -> dataset.link().isPresent())) {
            formats.add(Format.DOT);
            formats.add(Format.GRAPHML);
        }
        if (citing) {
            formats.add(Format.BIBTEX);
        }
        return formats;
    }

    /** That of a subcommand, where it has one. */
    public static Optional<Output> of(CommandSpec spec) {
        return spec.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(Output.class::isInstance)
                .map(Output.class::cast)
                .findFirst();
    }

    /** Makes the options of a subcommand say what this subcommand has: its formats and its tables. */
    public static void describe(CommandSpec spec) {
        of(spec).ifPresent(output -> output.describeIn(spec));
    }

    /** Shows on this line what is being done. */
    public void showing(Progress line) {
        progress = Optional.of(line);
    }

    /** Says what is being done, to somebody who has waited for a second. */
    public void doing(String what) {
        progress.ifPresent(line -> line.doing(what));
    }

    private void describeIn(CommandSpec spec) {
        List<String> names = formats().stream().map(Format::toString).toList();
        replace(spec, "--format", "How to write the answer: " + String.join(", ", names) + ".", names);
        List<String> tables = datasets.stream().map(Dataset::name).toList();
        OptionSpec option = spec.findOption("--table");
        if (tables.isEmpty()) {
            spec.remove(option);
        } else {
            replace(
                    spec,
                    "--table",
                    "Which table to write: " + String.join(", ", tables) + ". Default: the first.",
                    tables);
        }
    }

    private static void replace(CommandSpec spec, String name, String description, List<String> candidates) {
        OptionSpec option = spec.findOption(name);
        spec.remove(option);
        spec.addOption(option.toBuilder()
                .description(description)
                .completionCandidates(candidates)
                .build());
    }

    /** Makes a table the one that is written when none is named. */
    public Output first(Dataset<?> dataset) {
        preferred = Optional.of(dataset);
        return this;
    }

    /** Asks for a table in a format, as if both had been named. */
    public void choose(Dataset<?> dataset, Format asked) {
        table = Optional.of(dataset.name());
        format = Optional.of(asked);
    }

    /** Offers a table, which is made when it is asked for. */
    public <R> Output offer(Dataset<R> dataset, Supplier<? extends Collection<? extends R>> rows) {
        checkArgument(datasets.contains(dataset), "table '%s' is not announced", dataset.name());
        tables.put(dataset, () -> dataset.rows(rows.get()));
        return this;
    }

    /** Offers the sources on which the answer rests. */
    public Output citing(Supplier<? extends Collection<Source>> used) {
        sources = used;
        return this;
    }

    /** Prints the text for a person, the value for a program, or what else was asked for. */
    public void print(String text, Object value) {
        Format wanted = wanted();
        progress.ifPresent(Progress::close);
        if (table.isPresent() && !wanted.isTable() && wanted != Format.JSON) {
            throw new IllegalArgumentException("--table goes with --format csv, parquet, json, dot or graphml");
        }
        switch (wanted) {
            case TEXT -> write(text.stripTrailing() + System.lineSeparator());
            case JSON -> write(json(table.isPresent() ? chosen(wanted).objects() : value) + System.lineSeparator());
            case BIBTEX ->
                write(Citation.ofConcert() + "\n"
                        + Bibliography.of(sources.get()).toBibTeX());
            case PARQUET -> parquet();
            default -> write(wanted.write(chosen(wanted)));
        }
    }

    /** The format asked for; one that this subcommand does not have is refused. */
    private Format wanted() {
        Format wanted = format.or(() -> json ? Optional.of(Format.JSON) : out.flatMap(this::ending))
                .orElseGet(() -> table.isPresent() ? Format.CSV : Format.TEXT);
        checkArgument(
                !json || wanted == Format.JSON, "--json and --format %s ask for two things; leave one out", wanted);
        checkArgument(
                formats().contains(wanted),
                "'%s' cannot be written as %s; possible: %s",
                command.name(),
                wanted,
                formats().stream().map(Format::toString).collect(Collectors.joining(", ")));
        return wanted;
    }

    /** The format that a file's ending names; an ending that names none is refused where there is a choice of formats. */
    private Optional<Format> ending(Path file) {
        String name = String.valueOf(file.getFileName());
        Optional<Format> named = Format.ofFile(name);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        checkArgument(
                named.isPresent() || datasets.isEmpty() || ending.equals(name) || Files.isDirectory(file),
                "--out: '%s' names no format%s, or say which with --format",
                file,
                Nearest.hint(ending, Format.endings(formats())));
        return named;
    }

    private Rows chosen(Format wanted) {
        return Optional.ofNullable(tables.get(dataset(wanted)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "table '" + dataset(wanted).name() + "' does not answer this question; these do: "
                                + tables.keySet().stream().map(Dataset::name).collect(Collectors.joining(", "))))
                .get();
    }

    private Dataset<?> dataset(Format wanted) {
        List<Dataset<?>> possible = datasets.stream()
                .filter(dataset -> !wanted.isGraph() || dataset.link().isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
        if (table.isEmpty()) {
            return preferred.filter(possible::contains).orElse(possible.get(0));
        }
        return possible.stream()
                .filter(dataset -> dataset.name().equals(table.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException((datasets.stream()
                                        .anyMatch(dataset -> dataset.name().equals(table.get()))
                                ? "table '" + table.get() + "' has no links to draw"
                                : "unknown table '" + table.get() + "'")
                        + Nearest.hint(
                                table.get(),
                                possible.stream().map(Dataset::name).toList())));
    }

    private boolean isColoured() {
        return command.commandLine().getColorScheme().ansi().enabled();
    }

    private void parquet() {
        Path target = out.orElseThrow(() ->
                new IllegalArgumentException("Parquet is not text and cannot be printed; name a file with --out FILE"));
        OutFile.at(target, command).write(file -> Parquet.write(chosen(Format.PARQUET), file));
    }

    private void write(String text) {
        if (out.isPresent()) {
            OutFile.at(out.get(), command).write(text);
            return;
        }
        PrintWriter printer = command.commandLine().getOut();
        printer.print(wanted() == Format.TEXT && isColoured() ? Paint.on(text) : text);
        printer.flush();
    }

    public static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A sentence broken into lines, the later ones indented like the first and two more. */
    public static String wrapped(String sentence) {
        return Terminal.wrapped(sentence);
    }
}
