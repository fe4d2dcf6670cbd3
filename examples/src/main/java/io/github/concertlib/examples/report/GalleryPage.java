package io.github.concertlib.examples.report;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;

/** The page that leads to the others of a gallery. */
public final class GalleryPage {

    /**
     * One page of the gallery.
     *
     * @param file its name, beside the gallery's own page
     * @param title the question
     * @param kind "study", "game" or "map"
     * @param input the file from which it was made
     * @param finding the answer in one line
     */
    public record Exhibit(String file, String title, String kind, String input, String finding) {}

    private GalleryPage() {}

    /** Links to every exhibit, in the order given. */
    public static String of(List<Exhibit> exhibits, String version) {
        String style = Carried.text("page.css") + Page.typefaces();
        return Page.filled(
                "gallery.html",
                style,
                List.of(),
                ImmutableMap.of(
                        "version", Page.escaped(version),
                        "exhibits", exhibits.stream().map(GalleryPage::item).collect(Collectors.joining("\n"))));
    }

    private static String item(Exhibit exhibit) {
        return "<li><a href=\"" + Page.escaped(exhibit.file()) + "\">" + Page.escaped(exhibit.title())
                + "</a><span class=\"finding\">" + Page.escaped(exhibit.finding()) + "</span><span class=\"input\">"
                + Page.escaped(exhibit.kind()) + " · " + Page.escaped(exhibit.input()) + "</span></li>";
    }
}
