package io.github.concertlib.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A property with a name.
 *
 * @param id its key, such as {@code D-01}
 * @param statement what holds, in one line
 * @param citation where it comes from: an article, a paper, or the convention of the library
 * @param severity what it means when it does not hold
 * @param untestable why no program can try it, where that is so
 * @param check tries it in one case
 * @param witnesses what breaks it
 * @param <S> what it is about
 */
public record Law<S>(
        String id,
        String statement,
        String citation,
        Severity severity,
        Optional<String> untestable,
        Check<S> check,
        List<Witness<S>> witnesses) {

    private static final Pattern FORM = Pattern.compile("[A-Z]+-\\d\\d");

    public Law {
        checkArgument(FORM.matcher(id).matches(), "law id '%s' does not match %s", id, FORM);
        checkArgument(!statement.isBlank() && !citation.isBlank(), "law %s needs a statement and a citation", id);
        checkArgument(
                (severity == Severity.UNTESTABLE) == untestable.isPresent(),
                "law %s is untestable exactly when it says why",
                id);
        witnesses = ImmutableList.copyOf(witnesses);
    }

    /** A required law. */
    public static <S> Law<S> of(String id, String statement, String citation, Check<S> check) {
        return new Law<>(id, statement, citation, Severity.REQUIRED, Optional.empty(), check, List.of());
    }

    /** A law that a person has to look after. */
    public static <S> Law<S> untestable(String id, String statement, String citation, String why) {
        return new Law<>(
                id,
                statement,
                citation,
                Severity.UNTESTABLE,
                Optional.of(why),
                (subject, draw) -> Optional.empty(),
                List.of());
    }

    /** The same law, worth knowing but not required. */
    public Law<S> optional() {
        return new Law<>(id, statement, citation, Severity.OPTIONAL, untestable, check, witnesses);
    }

    /** The same law with something more that breaks it. */
    public Law<S> brokenBy(String what, Supplier<S> subject) {
        return new Law<>(
                id,
                statement,
                citation,
                severity,
                untestable,
                check,
                ImmutableList.<Witness<S>>builder()
                        .addAll(witnesses)
                        .add(new Witness<>(what, subject))
                        .build());
    }

    /** The id and the statement. */
    @Override
    public String toString() {
        return id + " " + statement;
    }
}
