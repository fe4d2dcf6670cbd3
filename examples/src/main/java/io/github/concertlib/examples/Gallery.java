package io.github.concertlib.examples;

import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.examples.output.Version;
import io.github.concertlib.examples.report.GalleryPage;
import io.github.concertlib.examples.report.GalleryPage.Exhibit;
import io.github.concertlib.examples.report.NewFolder;
import io.github.concertlib.examples.report.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A page for every study, game and norm of some folders, and one that leads to them. */
@Command(
        name = "gallery",
        header = "A report page for every file of some folders, and one that leads to them.",
        description =
                "Writes a report page for every study (.yaml), game (.json) and norm in the folders, the map of a day, and "
                        + "DIR/index.html, which leads to them. One file with an error in it stops the whole; nothing is written then.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  concert gallery examples/studies examples/games examples/norms --out examples/gallery"
        })
final class Gallery implements Runnable {

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with studies, games and norms.")
    private List<Path> folders = List.of();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public void run() {
        NewFolder.check(options.out());
        Map<String, String> files = new LinkedHashMap<>();
        List<Exhibit> exhibits = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        add(files, exhibits, "map.html", Report.onMap(options.at()), "concert map --at " + options.at());
        for (Path folder : folders) {
            for (Path input : inputs(folder)) {
                if (!Report.canBeOn(input)) {
                    leftOut.add(input.toString());
                    continue;
                }
                String name = input.getFileName().toString().replaceFirst("\\.[^.]+$", "");
                add(files, exhibits, unused(name, files.keySet()), Report.on(input, options.at()), input.toString());
            }
        }
        files.put("index.html", GalleryPage.of(exhibits, Version.named()));
        NewFolder.write(options.out(), files);
        PrintWriter answer = command.commandLine().getOut();
        answer.println("Wrote " + exhibits.size() + " pages and "
                + options.out().resolve("index.html") + ", which leads to them.");
        if (!leftOut.isEmpty()) {
            answer.println("Left out, for they are no study, game or norm: " + String.join(", ", leftOut) + ".");
        }
        answer.flush();
    }

    /** The name of a page that no other page has: {@code name.html}, or with the next number. */
    private static String unused(String name, Set<String> used) {
        String page = name + ".html";
        for (int number = 2; used.contains(page); number++) {
            page = name + "-" + number + ".html";
        }
        return page;
    }

    private static List<Path> inputs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new BadInputException(
                    folder.toString(), 0, "", Optional.empty(), "expected a folder with studies, games or norms");
        }
    }

    private static void add(
            Map<String, String> files, List<Exhibit> exhibits, String page, Report report, String input) {
        files.put(page, Page.of(report.title(), report.content()));
        exhibits.add(new Exhibit(
                page, report.title(), String.valueOf(report.content().get("kind")), input, report.finding()));
    }
}
