package io.github.concertlib.examples.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plain table: columns as wide as their widest cell, the last one free. Where it is wider than the terminal, the widest
 * columns are broken into lines.
 */
public final class Table {

    /** The last column may hold sentences; its rule need not be as long. */
    private static final int LONGEST_LAST_RULE = 40;

    private static final String GAP = "  ";

    /** A column is not made narrower than this. */
    private static final int NARROWEST = 16;

    private final List<List<String>> rows = new ArrayList<>();

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows, with a rule below the first. */
    public String render() {
        return render(Terminal.widthOfTables());
    }

    public String render(int width) {
        int[] widths = widths(width);
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            lines(rows.get(r), widths, text);
            if (r == 0) {
                rule(widths, text);
            }
        }
        return text.toString();
    }

    private int[] widths(int available) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
        while (excess > 0) {
            int widest = widest(widths);
            int next = Math.max(NARROWEST, widths[widest] - excess);
            if (next >= widths[widest]) {
                break;
            }
            excess -= widths[widest] - next;
            widths[widest] = next;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    /** One row, in as many lines as its tallest cell takes. */
    private static void lines(List<String> row, int[] widths, StringBuilder text) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(broken(row.get(i), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int h = 0; h < height; h++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = h < cells.get(i).size() ? cells.get(i).get(h) : "";
                line.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(Math.max(0, widths[i] - part.length())));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
    }

    private static List<String> broken(String cell, int width) {
        return cell.length() <= width
                ? List.of(cell)
                : Terminal.wrapped(cell, width).lines().map(String::strip).toList();
    }

    private static void rule(int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : GAP)
                    .append("-".repeat(i == widths.length - 1 ? Math.min(widths[i], LONGEST_LAST_RULE) : widths[i]));
        }
        text.append(System.lineSeparator());
    }
}
