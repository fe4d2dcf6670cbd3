package io.github.concertlib.examples.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The data dictionary: every table that the command writes, and what each of its columns means. */
public final class Dictionary {

    private static final String LINE = "\n";

    private Dictionary() {}

    /**
     * The page, in Markdown.
     *
     * @param byCommand the tables of each subcommand, the first the one written when none is named
     */
    public static String page(Map<String, List<Dataset<?>>> byCommand) {
        StringBuilder text = new StringBuilder("# Data dictionary" + LINE + LINE);
        text.append("Printed by `concert dictionary`, from the definitions that write the tables." + LINE + LINE)
                .append(
                        "Every table has one observation a row and one value a cell. Actors are codes of ISO 3166 alpha-2, or"
                                + " short names for those who are no state; days are written `2026-07-01`; an empty cell means that"
                                + " there is nothing or that it is not known, as its column says. CSV follows RFC 4180: UTF-8, lines"
                                + " that end with CR LF, quotes where needed. In CSV alone, words that begin with `=`, `+`, `-`, `@`,"
                                + " a tab or a carriage return have an apostrophe before them, so that no spreadsheet takes them for"
                                + " a formula."
                                + LINE + LINE)
                .append("| kind | in CSV and JSON | in Parquet |" + LINE + "|---|---|---|" + LINE);
        for (Kind kind : Kind.values()) {
            text.append(
                    "| " + kind + " | " + written(kind) + " | " + kind.sql().toLowerCase(Locale.ROOT) + " |" + LINE);
        }
        byCommand.forEach((command, datasets) -> command(text, command, datasets));
        return text.toString();
    }

    private static String written(Kind kind) {
        return switch (kind) {
            case ID -> "a key that stays the same";
            case TEXT -> "words for a person";
            case INTEGER, COUNT -> "a whole number";
            case NUMBER -> "a number with a decimal point";
            case DATE -> "year-month-day";
            case FLAG -> "`true` or `false`";
        };
    }

    private static void command(StringBuilder text, String command, List<Dataset<?>> datasets) {
        text.append(LINE + "## " + command + LINE);
        for (Dataset<?> dataset : datasets) {
            text.append(LINE + "### " + dataset.name() + LINE + LINE + "One row: " + dataset.observation() + "."
                    + dataset.link()
                            .map(link ->
                                    " In dot and graphml, a link from `" + link.from() + "` to `" + link.to() + "`.")
                            .orElse("")
                    + LINE + LINE + "| column | kind | meaning |" + LINE + "|---|---|---|" + LINE);
            for (Column<?> column : dataset.columns()) {
                text.append("| " + column.name() + " | " + column.kind() + " | " + column.meaning() + " |" + LINE);
            }
        }
    }
}
