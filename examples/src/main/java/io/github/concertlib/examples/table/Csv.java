package io.github.concertlib.examples.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, in UTF-8: a header, lines that end with CR LF, quotes where a cell holds a comma, a
 * quote or the end of a line. An empty cell means that there is nothing.
 *
 * <p>Words that begin with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return get an apostrophe before
 * them, so that no spreadsheet takes them for a formula. The other formats hold them as they are.
 */
final class Csv {

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** For people and programs: guarded against formulas. */
    static String of(Rows rows) {
        return of(rows, true);
    }

    /** For a program of ours that takes words as they are. */
    static String unguarded(Rows rows) {
        return of(rows, false);
    }

    private static String of(Rows rows, boolean guarded) {
        List<Kind> kinds = rows.dataset().columns().stream().map(Column::kind).toList();
        StringBuilder text = new StringBuilder(
                        rows.dataset().columns().stream().map(Column::name).collect(Collectors.joining(",")))
                .append(END);
        for (List<@Nullable Object> row : rows.cells()) {
            text.append(IntStream.range(0, row.size())
                            .mapToObj(i ->
                                    cell(row.get(i), guarded && kinds.get(i).isWords()))
                            .collect(Collectors.joining(",")))
                    .append(END);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value, boolean guarded) {
        if (value == null) {
            return "";
        }
        String words = value.toString();
        return quoted(guarded && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words);
    }

    private static String quoted(String words) {
        return words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + words.replace("\"", "\"\"") + '"'
                : words;
    }
}
