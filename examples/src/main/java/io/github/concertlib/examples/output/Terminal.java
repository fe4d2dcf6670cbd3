package io.github.concertlib.examples.output;

import java.io.Console;
import picocli.CommandLine.Model.CommandSpec;

/** Where a person looks at what is printed, and how wide the lines may be there. */
public final class Terminal {

    /** Longer lines are hard to read, and a file or a pipe has no width of its own. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private static final int COLUMNS = columns();

    private Terminal() {}

    private static int columns() {
        if (!isThere()) {
            return Integer.MAX_VALUE;
        }
        CommandSpec measure = CommandSpec.create();
        measure.usageMessage().autoWidth(true);
        return Math.max(NARROWEST, measure.usageMessage().width());
    }

    /** Whether a person types and reads; from Java 22 on there is a console without one. */
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /** How wide a table may be: as wide as the terminal, or as it likes where there is none. */
    static int widthOfTables() {
        return COLUMNS;
    }

    /** A sentence broken into lines that fit, of a hundred characters at most, the later ones indented like the first and two more. */
    public static String wrapped(String sentence) {
        return wrapped(sentence, Math.min(WIDEST, COLUMNS));
    }

    public static String wrapped(String sentence, int width) {
        int indent = sentence.length() - sentence.stripLeading().length();
        StringBuilder text = new StringBuilder(" ".repeat(indent));
        int column = indent;
        for (String word : sentence.strip().split(" ")) {
            if (column > indent && column + 1 + word.length() > width) {
                text.append(System.lineSeparator()).append(" ".repeat(indent + 2));
                column = indent + 2;
            } else if (column > indent) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
