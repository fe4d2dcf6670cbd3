package io.github.concertlib.examples.output;

/** A text for a person, line by line. */
public final class Lines {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is. */
    public Lines line(String words) {
        text.append(words).append(System.lineSeparator());
        return this;
    }

    /** Adds lines that are whole. */
    public Lines block(String lines) {
        text.append(lines);
        return this;
    }

    /** Adds an empty line. */
    public Lines gap() {
        return line("");
    }

    /** Adds a sentence, broken where the terminal ends; what follows is indented by two more than its beginning. */
    public Lines wrapped(String sentence) {
        return line(Terminal.wrapped(sentence));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
