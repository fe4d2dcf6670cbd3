package io.github.concertlib.core.condition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * Where an act takes place: a body ({@code nato:nac}), the ranks of those taking part ({@code jef:participation}), a
 * treaty under which a request is made ({@code eu:42.7}).
 *
 * @param id lower-case letters, digits and {@code : . _ -}
 */
public record Forum(String id) implements Comparable<Forum> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9:._-]*");

    public Forum {
        checkArgument(FORM.matcher(id).matches(), "forum '%s' does not match %s", id, FORM);
    }

    public static Forum of(String id) {
        return new Forum(id);
    }

    @Override
    public int compareTo(Forum other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
