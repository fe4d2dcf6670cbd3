package io.github.concertlib.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One value in a JSON or YAML file, which knows where it stands. Reading what is not there, or is of another kind, is a
 * {@link BadInputException} that says so.
 */
public final class Entry {

    /** What a value can be. */
    enum Kind {
        TEXT("a text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NOTHING("nothing"),
        LIST("a list"),
        FIELDS("named fields");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final String file;
    private final int line;
    private final String path;
    private final Kind kind;
    private final String scalar;
    private final List<Entry> items;
    private final Map<String, Entry> fields;

    private Entry(
            String file,
            int line,
            String path,
            Kind kind,
            String scalar,
            List<Entry> items,
            Map<String, Entry> fields) {
        this.file = file;
        this.line = line;
        this.path = path;
        this.kind = kind;
        this.scalar = scalar;
        this.items = ImmutableList.copyOf(items);
        this.fields = ImmutableMap.copyOf(fields);
    }

    static Entry scalar(String file, int line, String path, Kind kind, String scalar) {
        return new Entry(file, line, path, kind, scalar, List.of(), Map.of());
    }

    static Entry list(String file, int line, String path, List<Entry> items) {
        return new Entry(file, line, path, Kind.LIST, "", items, Map.of());
    }

    static Entry fields(String file, int line, String path, Map<String, Entry> fields) {
        return new Entry(file, line, path, Kind.FIELDS, "", List.of(), fields);
    }

    /** The file in which this stands, as the reader named it. */
    public String file() {
        return file;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The way to this value from the top: {@code layers[1].arrangement}. */
    public String path() {
        return path;
    }

    /** An error about this value; {@code problem} says what is wrong and what would be right. */
    public BadInputException error(String problem) {
        boolean isScalar = kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.FLAG;
        return new BadInputException(file, line, path, isScalar ? Optional.of(scalar) : Optional.empty(), problem);
    }

    /**
     * Builds a value from this entry; an {@link IllegalArgumentException} or an overflow on the way becomes an error about
     * this entry.
     */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BadInputException alreadyPlaced) {
            throw alreadyPlaced;
        } catch (IllegalArgumentException | ArithmeticException problem) {
            throw (BadInputException)
                    error(String.valueOf(problem.getMessage())).initCause(problem);
        }
    }

    /** A text that stands where this value does: the name of its field, say, so that an error about the name points here. */
    public Entry naming(String text) {
        return scalar(file, line, path, Kind.TEXT, text);
    }

    private Entry require(Kind wanted) {
        if (kind != wanted) {
            throw error("expected " + wanted.words + ", found "
                    + (kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.FLAG
                            ? "'" + scalar + "'"
                            : kind.words));
        }
        return this;
    }

    /** Whether this is a text. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Whether this is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Whether this has named fields. */
    public boolean hasFields() {
        return kind == Kind.FIELDS;
    }

    /** The named fields, in the order of the file. */
    public Map<String, Entry> fields() {
        return require(Kind.FIELDS).fields;
    }

    /** The items of a list, in order. */
    public List<Entry> items() {
        return require(Kind.LIST).items;
    }

    /** Refuses fields that are not among these, naming the nearest. */
    public Entry only(String... allowed) {
        fields().forEach((name, entry) -> {
            if (!Arrays.asList(allowed).contains(name)) {
                throw new BadInputException(
                        file,
                        entry.line,
                        entry.path,
                        Optional.of(name),
                        "unknown field '" + name + "'" + Nearest.hint(name, Arrays.asList(allowed)));
            }
        });
        return this;
    }

    /** A field that has to be there. */
    public Entry field(String name) {
        return optional(name)
                .orElseThrow(() -> fields.containsKey(name)
                        ? fields.get(name).error("required field '" + name + "' is empty")
                        : error("required field '" + name + "' is missing"
                                + (fields.isEmpty() ? "" : "; there are: " + String.join(", ", fields.keySet()))));
    }

    /** A field that may be missing, or empty, which is the same. */
    public Optional<Entry> optional(String name) {
        return Optional.ofNullable(fields().get(name)).filter(entry -> entry.kind != Kind.NOTHING);
    }

    /** The items of a list that may be missing. */
    public List<Entry> list(String name) {
        return optional(name).map(Entry::items).orElse(ImmutableList.of());
    }

    /** A text, not blank. Numbers and flags are refused: quote them if text is meant. */
    public String text() {
        require(Kind.TEXT);
        if (scalar.isBlank()) {
            throw error("expected a text, found nothing but blanks");
        }
        return scalar;
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    /** A whole number of 64 bits; fractions and larger numbers are refused. */
    public long integer() {
        require(Kind.NUMBER);
        try {
            return Long.parseLong(scalar);
        } catch (NumberFormatException notWhole) {
            throw error("'" + scalar + "' is not a whole number between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE);
        }
    }

    /** A whole number of 32 bits from 0; others are refused. */
    public int count() {
        require(Kind.NUMBER);
        try {
            int count = Integer.parseInt(scalar);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException notWhole) {
            // said below
        }
        throw error("'" + scalar + "' is not a whole number between 0 and " + Integer.MAX_VALUE);
    }

    /** Any finite number, as it stands in the file. */
    public double decimal() {
        return Double.parseDouble(require(Kind.NUMBER).scalar);
    }

    /** True or false. */
    public boolean flag() {
        require(Kind.FLAG);
        return scalar.equals("true");
    }

    /** A day, written year-month-day. */
    public LocalDate date() {
        if (kind != Kind.NUMBER) {
            text();
        }
        try {
            return LocalDate.parse(scalar);
        } catch (DateTimeException notADate) {
            throw error("'" + scalar + "' is not a date; write it as year-month-day, such as 2026-07-01");
        }
    }

    /** One of an enumeration's constants, in upper or lower case, with {@code -} for {@code _} if preferred. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()));
    }

    /**
     * One of some constants of an enumeration, written in the same way.
     *
     * @param possible at least one
     */
    public <E extends Enum<E>> E oneOf(List<E> possible) {
        return make(() -> Names.constant(possible, text(), words(possible.get(0).getDeclaringClass())));
    }

    /**
     * A text that has to be one of those known.
     *
     * @param what what is asked for, such as "region", for the message
     */
    public String among(String what, Collection<String> known) {
        if (!known.contains(text())) {
            throw error("unknown " + what + " '" + text() + "'" + Nearest.hint(text(), known));
        }
        return text();
    }

    /**
     * A text that may be new, but not a slip of the pen for one of those known.
     *
     * @param what what is asked for, such as "region", for the message
     */
    public String newOrAmong(String what, Collection<String> known) {
        return known.contains(text()) || Nearest.to(text(), known).isEmpty() ? text() : among(what, known);
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path);
    }
}
