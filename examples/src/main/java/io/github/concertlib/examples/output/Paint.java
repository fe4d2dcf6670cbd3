package io.github.concertlib.examples.output;

import java.util.List;
import java.util.regex.Pattern;

/** Colours for a terminal: they repeat what the words say, and so can be left out. */
public final class Paint {

    private static final String RESET = "\u001B[0m";

    /** Words at the start of a line, and the colour that goes with them. */
    private record Mark(Pattern words, String colour) {

        static Mark of(String words, String colour) {
            return new Mark(Pattern.compile("(?m)^(" + words + ")"), "\u001B[" + colour + "m");
        }

        String on(String text) {
            return words.matcher(text).replaceAll(match -> colour + match.group(1) + RESET);
        }
    }

    private static final String BOLD = "1";
    private static final String GREEN = "1;32";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";

    /** The first line is the question, a line above a rule the head of a table. */
    private static final List<Mark> MARKS = List.of(
            Mark.of("AUTHORISED|eligible:|valid:", GREEN),
            Mark.of("BLOCKED|not eligible:", RED),
            Mark.of("UNDETERMINED|NOT APPLICABLE", YELLOW),
            Mark.of(".+(?=\\R-+(  -+)*$)", BOLD),
            new Mark(Pattern.compile("\\A([^\\n\\u001B]+)"), "\u001B[" + BOLD + "m"));

    private Paint() {}

    static String on(String text) {
        String painted = text;
        for (Mark mark : MARKS) {
            painted = mark.on(painted);
        }
        return painted;
    }
}
