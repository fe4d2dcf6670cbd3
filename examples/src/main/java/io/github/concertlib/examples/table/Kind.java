package io.github.concertlib.examples.table;

/** What the cells of a column hold. */
public enum Kind {
    /** A key that stays the same: the code of an actor, the id of an arrangement, a word of a fixed list. */
    ID("id", "VARCHAR"),
    /** Words for a person. */
    TEXT("text", "VARCHAR"),
    /** A whole number. */
    INTEGER("integer", "BIGINT"),
    /** A whole number of coalitions, which may have more than nineteen digits. */
    COUNT("count", "DECIMAL(38, 0)"),
    /** A number with a fraction, as near as 64 bits allow. */
    NUMBER("number", "DOUBLE"),
    /** A day of the ISO calendar. */
    DATE("date", "DATE"),
    /** {@code true} or {@code false}. */
    FLAG("flag", "BOOLEAN");

    private final String word;
    private final String sql;

    Kind(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    /** The type by which a data base holds such cells. */
    String sql() {
        return sql;
    }

    /** Whether the cells are words, which a spreadsheet might take for a formula. */
    boolean isWords() {
        return this == ID || this == TEXT;
    }

    @Override
    public String toString() {
        return word;
    }
}
