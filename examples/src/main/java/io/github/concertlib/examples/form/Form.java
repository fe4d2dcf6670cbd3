package io.github.concertlib.examples.form;

import io.github.concertlib.core.catalog.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A kind of file that a person writes. */
public enum Form {
    /** A question put to a layered order. */
    STUDY,
    /** Players and a rule. */
    GAME,
    /** What ought to be covered. */
    NORM,
    /** Something to be bought or built. */
    PROJECT,
    /** What an operation, or aid to a partner, costs. */
    BILL,
    /** What members pay for their own debt. */
    RATES,
    /** Real decisions: a list. */
    CASES;

    /** The kind of a file, told by its fields: the one that shares most of them. Empty where no kind shares any. */
    public static Optional<Form> of(Entry file) {
        if (file.isList()) {
            return Optional.of(CASES);
        }
        Set<String> fields = file.fields().keySet();
        return Arrays.stream(values())
                .filter(form -> form.shared(fields) > 0)
                .max(Comparator.comparingLong((Form form) -> form.shared(fields))
                        .thenComparing(Comparator.<Form>naturalOrder().reversed()));
    }

    private long shared(Set<String> fields) {
        return properties().stream().filter(fields::contains).count();
    }

    /** The fields that may stand in the file itself. */
    public List<String> properties() {
        return schema().get("properties") instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What may stand in such a file, as a JSON Schema of draft 7. */
    public Map<String, Object> schema() {
        return Schemas.parsed(resource());
    }

    private String resource() {
        String name = word() + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(
                Form.class.getResourceAsStream("/io/github/concertlib/examples/schema/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** "study". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "study, game, norm, project, bill, rates, cases". */
    public static String words() {
        return Arrays.stream(values()).map(Form::word).collect(Collectors.joining(", "));
    }
}
