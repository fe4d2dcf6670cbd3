package io.github.concertlib.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a whole JSON or YAML file into entries, or fails with one error that names file and line. */
public final class Documents {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    /** The key by which YAML takes over the fields of another value. */
    private static final String MERGE = "<<";

    /** The parser of YAML takes a time that grows with the square of the length of a text in it. */
    private static final int LONGEST_YAML = 1_000_000;

    /** How the parser of YAML writes a tab in its messages. */
    private static final String TAB = "(TAB)";

    /** How the parser of YAML writes a place in its messages: the last one is that of the problem. */
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column");

    /** How the parsers name the setting that limits them: "(500, from `StreamReadConstraints.getMaxNestingDepth()`)". */
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

    private Documents() {}

    /** Reads a file: YAML where its name ends so, JSON otherwise. */
    public static Entry read(Path file) {
        String name = file.toString();
        String content = Texts.read(file);
        return isYaml(name) ? yaml(name, content) : json(name, content);
    }

    /** Reads a JSON resource that stands beside a class. */
    public static Entry resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new BadInputException(
                        name, 0, "", Optional.empty(), "there is no such resource beside " + beside);
            }
            return json(name, Texts.decoded(name, stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw Texts.unreadable(name, unreadable);
        }
    }

    public static Entry json(String name, String content) {
        return parse(name, new StringReader(content), JSON);
    }

    /** Reads a text in YAML, of a million characters at most. */
    public static Entry yaml(String name, String content) {
        if (content.length() > LONGEST_YAML) {
            throw new BadInputException(
                    name,
                    0,
                    "",
                    Optional.empty(),
                    String.format(
                            Locale.ROOT,
                            "the file has %,d characters; in YAML it may have %,d, in JSON more",
                            content.length(),
                            LONGEST_YAML));
        }
        return parse(name, new StringReader(content), YAML);
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private static Entry parse(String name, Reader content, ObjectMapper mapper) {
        try (JsonParser parser = mapper.createParser(content)) {
            return parse(name, parser);
        }
    }

    private static Entry parse(String name, JsonParser parser) {
        try {
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
            throw (BadInputException) new BadInputException(
                            name,
                            line(malformed, parser),
                            "",
                            Optional.empty(),
                            "not well formed: " + problem(malformed))
                    .initCause(malformed);
        }
    }

    /** Where the problem is. The location is that of the token before it, when the message knows better. */
    private static int line(JacksonException malformed, JsonParser parser) {
        return PLACE.matcher(malformed.getOriginalMessage())
                .results()
                .reduce((first, last) -> last)
                .map(place -> Integer.valueOf(place.group(1)))
                .orElseGet(() -> malformed.getLocation() == null
                        ? line(parser)
                        : Math.max(0, malformed.getLocation().getLineNr()));
    }

    /** What the parser was doing and what it met; the lines between, which show the place once more, are left out. */
    private static String problem(JacksonException malformed) {
        String problem = SETTING.matcher(malformed.getOriginalMessage())
                .replaceAll("")
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining(", "));
        return problem.contains(TAB) ? problem + "; tabs are not allowed here, indent with spaces" : problem;
    }

    private static Entry entry(String name, JsonParser parser, String path, int line) {
        refuseIndirection(name, parser, path, line);
        return switch (parser.currentToken()) {
            case START_OBJECT -> Entry.fields(name, line, path, fields(name, parser, path));
            case START_ARRAY -> Entry.list(name, line, path, items(name, parser, path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Entry.scalar(name, line, path, Entry.Kind.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> Entry.scalar(name, line, path, Entry.Kind.FLAG, parser.getString());
            case VALUE_NULL -> Entry.scalar(name, line, path, Entry.Kind.NOTHING, "");
            default ->
                Entry.scalar(name, line, path, Entry.Kind.TEXT, Texts.printable(name, line, path, parser.getString()));
        };
    }

    /** What YAML would put in the place of a value: the parser hands on its name as if it were the value. */
    private static void refuseIndirection(String name, JsonParser parser, String path, int line) {
        if (parser instanceof YAMLParser yaml) {
            String problem = yaml.isCurrentAlias()
                    ? "aliases are not supported; write the value"
                    : yaml.getTypeId() != null ? "tags are not supported; write the value alone" : "";
            if (!problem.isEmpty()) {
                throw new BadInputException(name, line, path, Optional.empty(), problem);
            }
        }
    }

    private static Map<String, Entry> fields(String name, JsonParser parser, String path) {
        Map<String, Entry> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int line = line(parser);
            refuseIndirection(name, parser, path, line);
            String key = Texts.printable(name, line, path, parser.currentName());
            if (key.equals(MERGE) && parser instanceof YAMLParser) {
                throw new BadInputException(
                        name, line, path, Optional.of(key), "merging by '<<' is not supported; write the fields");
            }
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
