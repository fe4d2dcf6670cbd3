package io.github.concertlib.core.catalog;

import java.util.Optional;

/**
 * A file says something that cannot be right. The message stands alone: file, line, field, what is wrong, what would be
 * right, in one line. Nothing of the file has been loaded when this is thrown.
 */
public final class BadInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String field;
    private final transient Optional<String> value;

    /**
     * @param file as the reader named it
     * @param line counted from 1; 0 when the whole file is meant
     * @param field the path of the field, such as {@code layers[1].arrangement}; empty for the whole file
     * @param value the offending value, when there is one
     * @param problem what is wrong and what would be right
     */
    public BadInputException(String file, int line, String field, Optional<String> value, String problem) {
        super((file + (line > 0 ? ":" + line : "") + ": " + (field.isEmpty() ? "" : "field '" + field + "': ")
                        + problem)
                .replaceAll("\\s*\\R\\s*", " "));
        this.file = file;
        this.line = line;
        this.field = field;
        this.value = value;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }

    public Optional<String> value() {
        return value;
    }
}
