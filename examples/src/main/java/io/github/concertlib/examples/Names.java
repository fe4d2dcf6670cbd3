package io.github.concertlib.examples;

import io.github.concertlib.core.catalog.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Constants by the names that a person types: lower case, with hyphens. */
final class Names {

    private Names() {}

    /** "pesco-project" for {@code PESCO_PROJECT}. */
    static String of(Enum<?> constant) {
        return of(constant.name());
    }

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
    }

    /**
     * The constant of this name, in upper or lower case, with hyphens or underscores.
     *
     * @throws IllegalArgumentException naming what is asked for, and those there are
     */
    static <E extends Enum<E>> E constant(Class<E> type, String name, String what) {
        String wanted = of(name.strip());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + what + " '" + name + "'"
                        + Nearest.hint(wanted, all(type)) + "; there are " + all(type)));
    }
}
