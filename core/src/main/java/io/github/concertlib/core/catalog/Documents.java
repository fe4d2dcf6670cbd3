package io.github.concertlib.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a whole JSON or YAML file into entries, or fails with one error that names file and line. */
public final class Documents {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    private Documents() {}

    /** Reads a file: YAML where its name ends so, JSON otherwise. */
    public static Entry read(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(name, 0, "", Optional.empty(), "there is no such file");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return parse(name, reader, isYaml(name) ? YAML : JSON);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** Reads a JSON resource that stands beside a class. */
    public static Entry resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new BadInputException(
                        name, 0, "", Optional.empty(), "there is no such resource beside " + beside);
            }
            return json(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    public static Entry json(String name, String content) {
        return parse(name, new StringReader(content), JSON);
    }

    public static Entry yaml(String name, String content) {
        return parse(name, new StringReader(content), YAML);
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private static BadInputException unreadable(String name, IOException cause) {
        return (BadInputException)
                new BadInputException(name, 0, "", Optional.empty(), "cannot be read: " + cause.getMessage())
                        .initCause(cause);
    }

    private static Entry parse(String name, Reader content, ObjectMapper mapper) {
        try (JsonParser parser = mapper.createParser(content)) {
            if (parser.nextToken() == null) {
                throw new BadInputException(name, 0, "", Optional.empty(), "the file is empty");
            }
            Entry root = entry(name, parser, "", line(parser));
            if (parser.nextToken() != null) {
                throw new BadInputException(
                        name, line(parser), "", Optional.empty(), "more than one document in a file");
            }
            return root;
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            throw (BadInputException) new BadInputException(
                            name, Math.max(0, line), "", Optional.empty(), "not well formed: " + firstLine(malformed))
                    .initCause(malformed);
        }
    }

    private static String firstLine(JacksonException malformed) {
        return malformed.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static Entry entry(String name, JsonParser parser, String path, int line) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Entry.fields(name, line, path, fields(name, parser, path));
            case START_ARRAY -> Entry.list(name, line, path, items(name, parser, path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Entry.scalar(name, line, path, Entry.Kind.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> Entry.scalar(name, line, path, Entry.Kind.FLAG, parser.getString());
            case VALUE_NULL -> Entry.scalar(name, line, path, Entry.Kind.NOTHING, "");
            default -> Entry.scalar(name, line, path, Entry.Kind.TEXT, parser.getString());
        };
    }

    private static Map<String, Entry> fields(String name, JsonParser parser, String path) {
        Map<String, Entry> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            String below = path.isEmpty() ? key : path + "." + key;
            if (fields.put(key, entry(name, parser, below, line)) != null) {
                throw new BadInputException(name, line, below, Optional.of(key), "the field stands here twice");
            }
        }
        return fields;
    }

    private static List<Entry> items(String name, JsonParser parser, String path) {
        List<Entry> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(entry(name, parser, path + "[" + items.size() + "]", line(parser)));
        }
        return items;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
