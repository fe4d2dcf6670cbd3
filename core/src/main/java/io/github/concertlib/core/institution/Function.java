package io.github.concertlib.core.institution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an arrangement is for. The six constants are those by which action is judged; others may be added by name, such as
 * {@code TRAIN} or {@code PROCURE}.
 *
 * @param name upper-case letters and {@code _}
 */
public record Function(String name) implements Comparable<Function> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]*");

    /** Meet and exchange views; nothing follows. */
    public static final Function CONSULT = new Function("CONSULT");
    /** Decide that an operation may take place. */
    public static final Function AUTHORISE = new Function("AUTHORISE");
    /** Plan and lead it. */
    public static final Function COMMAND = new Function("COMMAND");
    /** Bring the forces together. */
    public static final Function GENERATE = new Function("GENERATE");
    /** Supply the strategic enablers: lift, refuelling, intelligence, air defence. */
    public static final Function ENABLE = new Function("ENABLE");
    /** Pay for it. */
    public static final Function FUND = new Function("FUND");

    public Function {
        checkArgument(FORM.matcher(name).matches(), "function '%s' does not match %s", name, FORM);
    }

    public static Function of(String name) {
        return new Function(name);
    }

    /** The six functions of an effective answer, in the order in which they are needed. */
    public static List<Function> standard() {
        return ImmutableList.of(CONSULT, AUTHORISE, COMMAND, GENERATE, ENABLE, FUND);
    }

    @Override
    public int compareTo(Function other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
