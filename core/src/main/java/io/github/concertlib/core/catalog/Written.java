package io.github.concertlib.core.catalog;

import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Named fields on their way into a text. The text is the same on every run and every machine: fields stand in the order in
 * which they were given, lines end alike, and whole numbers are written out.
 */
final class Written {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when the text could not be read back: it is blank, or steers a terminal */
    Written with(String name, String text) {
        if (!Texts.isPlain(text)) {
            throw new IllegalArgumentException("the field '" + name + "' cannot be written: '" + text
                    + "' is blank, or has characters that cannot stand in a text");
        }
        return put(name, text);
    }

    Written with(String name, long number) {
        return put(name, number);
    }

    Written with(String name, boolean flag) {
        return put(name, flag);
    }

    Written with(String name, Enum<?> constant) {
        return with(name, Names.written(constant));
    }

    Written with(String name, Written inner) {
        return put(name, inner);
    }

    /** A list of texts. */
    Written texts(String name, Collection<?> values) {
        List<String> texts = values.stream().map(String::valueOf).toList();
        texts.forEach(text -> new Written().with(name, text));
        return put(name, texts);
    }

    <T> Written list(String name, Collection<T> values, Function<T, Written> form) {
        return put(name, values.stream().map(form).toList());
    }

    /** The first and the last day; nothing for what has none. */
    Written with(Validity validity) {
        if (!validity.inForceFrom().equals(LocalDate.MIN)) {
            with("from", validity.inForceFrom().toString());
        }
        validity.expiresBefore().ifPresent(day -> with("until", day.toString()));
        return this;
    }

    Written with(String name, Source source) {
        Written form = new Written()
                .with("reference", source.reference())
                .with("quality", source.quality())
                .with("confidence", source.confidence());
        source.asOf().ifPresent(day -> form.with("asOf", day.toString()));
        source.note().ifPresent(note -> form.with("note", note));
        return with(name, form);
    }

    private Written put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The fields as JSON: what holds a list of objects takes a line for each of them. */
    String text() {
        StringBuilder text = new StringBuilder();
        print(this, "", text);
        return text.append('\n').toString();
    }

    private static void print(Object value, String indent, StringBuilder text) {
        if (value instanceof Written object) {
            Iterator<Map.Entry<String, Object>> fields =
                    object.fields.entrySet().iterator();
            text.append('{');
            while (fields.hasNext()) {
                Map.Entry<String, Object> field = fields.next();
                text.append(JSON.writeValueAsString(field.getKey())).append(": ");
                print(field.getValue(), indent, text);
                text.append(fields.hasNext() ? ", " : "");
            }
            text.append('}');
        } else if (value instanceof List<?> list) {
            boolean lines = list.stream().anyMatch(Written.class::isInstance);
            String deeper = indent + "  ";
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : lines ? "," : ", ").append(lines ? "\n" + deeper : "");
                print(list.get(i), deeper, text);
            }
            text.append(lines ? "\n" + indent : "").append(']');
        } else {
            text.append(JSON.writeValueAsString(value));
        }
    }
}
