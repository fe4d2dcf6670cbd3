package io.github.concertlib.examples;

import java.util.ArrayList;
import java.util.List;

/** A plain table: columns as wide as their widest cell, the last one free. */
final class Table {

    /** The last column may hold sentences; its rule need not be as long. */
    private static final int LONGEST_LAST_RULE = 40;

    private final List<List<String>> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows, with a rule below the first. */
    String render() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            StringBuilder rule = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                line.append(i == 0 ? "" : "  ").append(cell).append(" ".repeat(widths[i] - cell.length()));
                rule.append(i == 0 ? "" : "  ")
                        .append("-".repeat(i == columns - 1 ? Math.min(widths[i], LONGEST_LAST_RULE) : widths[i]));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
            if (r == 0) {
                text.append(rule).append(System.lineSeparator());
            }
        }
        return text.toString();
    }
}
