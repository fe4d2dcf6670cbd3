package io.github.concertlib.core.institution;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The key of an arrangement. Labels such as "E6" are shared by different groups; keys are not.
 *
 * @param id lower-case letters, digits, {@code _} and {@code -}
 */
public record ArrangementId(String id) implements Comparable<ArrangementId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]*");

    public ArrangementId {
        checkArgument(FORM.matcher(id).matches(), "arrangement id '%s' does not match %s", id, FORM);
    }

    public static ArrangementId of(String id) {
        return new ArrangementId(id);
    }

    @Override
    public int compareTo(ArrangementId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
