package io.github.concertlib.core.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How people write the constants of the library: {@code armed-attack} in files and commands, "armed attack" in a sentence. */
public final class Names {

    private Names() {}

    /** "armed-attack" for {@code ARMED_ATTACK}. */
    public static String written(Enum<?> constant) {
        return written(constant.name());
    }

    /** The same for a name that is no constant of an enumeration, such as a function's. */
    public static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every constant of an enumeration as it is written, in the order of the enumeration. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::written).toList();
    }

    /** "armed attack" for {@code ARMED_ATTACK}. */
    public static String spoken(Enum<?> constant) {
        return spoken(constant.name());
    }

    /** The same for a name that is no constant of an enumeration, such as a function's. */
    public static String spoken(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The constant of this name, in upper or lower case, with hyphens, underscores or blanks between its words.
     *
     * @param what what is asked for, such as "door", for the message
     * @throws IllegalArgumentException when there is none: "unknown door 'pesko'; did you mean 'pesco'?"
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String name, String what) {
        return constant(Arrays.asList(type.getEnumConstants()), name, what);
    }

    /** The same among some constants of an enumeration. */
    static <E extends Enum<E>> E constant(List<E> possible, String name, String what) {
        String wanted = written(name.strip()).replace(' ', '-');
        return possible.stream()
                .filter(constant -> written(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + what + " '" + name + "'"
                        + Nearest.hint(
                                name, possible.stream().map(Names::written).toList())));
    }
}
