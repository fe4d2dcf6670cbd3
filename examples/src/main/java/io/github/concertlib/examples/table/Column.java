package io.github.concertlib.examples.table;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.catalog.Names;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name in lower case, with {@code _} between words, so that it is a name in R, Python and SQL
 * @param kind what its cells hold
 * @param meaning what they mean, and when they are empty
 * @param value what a row has there
 */
public record Column<R>(String name, Kind kind, String meaning, Function<? super R, ?> value) {

    public Column {
        checkArgument(name.matches("[a-z][a-z0-9_]*"), "column name '%s' does not match [a-z][a-z0-9_]*", name);
        checkArgument(!meaning.isBlank(), "column '%s' does not say what it means", name);
    }

    /** The cell of a row; null where there is nothing, and for words that say nothing. */
    @Nullable
    Object cell(R row) {
        Object plain = plain(value.apply(row));
        return plain != null && kind == Kind.COUNT ? new BigInteger(plain.toString()) : plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof CharSequence words && words.isEmpty()) {
            return null;
        }
        return value instanceof Enum<?> constant ? word(constant) : value;
    }

    /** A constant as the studies write it: {@code armed-attack}. */
    static String word(Enum<?> constant) {
        return Names.written(constant);
    }
}
