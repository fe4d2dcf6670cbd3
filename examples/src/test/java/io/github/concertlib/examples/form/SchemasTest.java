package io.github.concertlib.examples.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.money.Project;
import io.github.concertlib.eu.money.Spending;
import io.github.concertlib.examples.backtest.CaseReader;
import io.github.concertlib.examples.study.StudyReader;
import io.github.concertlib.minilateral.map.CoverageNorm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas say what the readers say. */
class SchemasTest {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();
    private static final String STRANGER = "zzzzzzzzzzzzzzzzzzzzzzzz";

    private static Schema schema(Form form) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(JSON.writeValueAsString(Schemas.of(form, Pathways.installed())));
    }

    private static JsonNode read(Path file) {
        try {
            return (file.toString().endsWith(".json") ? JSON : YAML).readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> problems(Form form, JsonNode file) {
        return schema(form).validate(file).stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.concertlib.examples.form.ShippedFiles#all")
    void everyFileShippedFitsTheSchemaOfItsKind(Path file) {
        Form form = Form.of(Documents.read(file)).orElseThrow();
        assertThat(problems(form, read(file))).isEmpty();
    }

    private static final String STUDY = """
            title: a study
            date: 2026-07-01
            event: armed-attack
            victim: EE
            function: authorise
            layers:
              - name: JEF
                arrangements: [jef]
            combine: {authorise: all-of}
            readings: {ENERGY_NOTE: x}
            reforms:
              - id: r
                title: a reform
                from: 2026-07-01
                source: {reference: somebody, quality: proposal}
                grant: {arrangement: jef, function: command, rule: {at-least: 3}}
            positions:
              GB: {"jef:ministers": object}
              otherwise: assent
            """.replace("readings: {ENERGY_NOTE: x}\n", "");

    @Test
    void aStudyWithEverythingFits() {
        assertThat(problems(Form.STUDY, YAML.readTree(STUDY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event: armed-attack | event: armed-atack",
                "event: armed-attack | evnt: armed-attack",
                "date: 2026-07-01 | date: July",
                "date: 2026-07-01 | date: 2026-7-1",
                "function: authorise | function: [authorise]",
                "[jef] | []",
                "[jef] | [jef, jef]",
                "[jef] | jef",
                "name: JEF | nme: JEF",
                "all-of | all-off",
                "at-least: 3 | at-most: 3",
                "at-least: 3 | at-least: -1",
                "at-least: 3 | at-least: three",
                "quality: proposal | quality: proposed",
                "reference: somebody, | ",
                "otherwise: assent | otherwise: yes",
                "otherwise: assent | otherwise: not-seated",
                "object} | objct}",
                "victim: EE | victim: ''",
                "combine: | readings: {no.such.point: x}#",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String good, String bad) {
        assertThat(STUDY).contains(good);
        String wrong = STUDY.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad))
                .replace("}#", "}\ncombine:");
        assertThat(problems(Form.STUDY, YAML.readTree(wrong))).isNotEmpty();
        assertThat(refusal(Form.STUDY, Documents.yaml("s.yaml", wrong))).isPresent();
    }

    private static Optional<String> refusal(Form form, Entry file) {
        try {
            switch (form) {
                case STUDY -> StudyReader.standard().read(file);
                case NORM -> CoverageNorm.read(file, States.standard());
                case PROJECT -> Project.read(file, States.standard());
                case CASES -> new CaseReader(States.standard()).read(file);
                case GAME, BILL, RATES -> throw new AssertionError("games are read from files");
            }
            return Optional.empty();
        } catch (BadInputException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static List<String> constants(Class<? extends Enum<?>> type, Enum<?>... but) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> !Arrays.asList(but).contains(constant))
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static JsonNode at(Form form, String pointer) {
        return JSON.valueToTree(form.schema()).at(pointer);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.stringValue()));
        return words;
    }

    @Test
    void theWordsOnOfferAreThoseOfTheLibrary() {
        assertThat(words(at(Form.STUDY, "/properties/event/enum"))).isEqualTo(constants(Event.class));
        assertThat(words(at(Form.STUDY, "/properties/positions/additionalProperties/anyOf/0/enum")))
                .isEqualTo(constants(Level.class, Level.NOT_SEATED));
        assertThat(words(at(Form.STUDY, "/properties/combine/additionalProperties/enum")))
                .isEqualTo(constants(Combiner.class));
        assertThat(words(at(Form.STUDY, "/definitions/source/anyOf/1/properties/quality/enum")))
                .isEqualTo(constants(Quality.class));
        assertThat(words(at(Form.STUDY, "/definitions/source/anyOf/1/properties/confidence/enum")))
                .isEqualTo(constants(Confidence.class));
        assertThat(words(at(Form.STUDY, "/definitions/reform/anyOf/0/properties/standing/enum")))
                .isEqualTo(constants(Standing.class));
        assertThat(words(at(Form.STUDY, "/definitions/function/anyOf/1/enum")))
                .isEqualTo(Function.standard().stream().map(Function::name).toList());
        assertThat(words(at(Form.PROJECT, "/properties/spending/enum"))).isEqualTo(constants(Spending.class));
    }

    /** Objects of a file into which a field is put that no reader knows; the reader then lists those it does. */
    static Stream<List<String>> objects() {
        return Stream.of(
                List.of("STUDY", "", ""),
                List.of("STUDY", "/layers/0", "/properties/layers/items"),
                List.of("STUDY", "/reforms/0", "/definitions/reform/anyOf/0"),
                List.of("STUDY", "/reforms/0/source", "/definitions/source/anyOf/1"),
                List.of("STUDY", "/reforms/0/grant", "/definitions/reform/anyOf/0/properties/grant"),
                List.of("NORM", "", ""),
                List.of("NORM", "/plans/0", "/properties/plans/items"),
                List.of("NORM", "/source", "/definitions/source/anyOf/1"),
                List.of("PROJECT", "", ""));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theFieldsOnOfferAreThoseOfTheReader(List<String> where) {
        Form form = Form.valueOf(where.get(0));
        JsonNode file = switch (form) {
            case STUDY -> YAML.readTree(STUDY);
            case NORM -> read(Path.of("norms/minilateral-seas.yaml"));
            default -> read(Path.of("studies/eu-joint-purchase.yaml"));
        };
        ((ObjectNode) file.at(where.get(1))).put(STRANGER, "x");
        String message =
                refusal(form, Documents.json("f.json", file.toString())).orElseThrow();
        assertThat(message).contains("unknown field '" + STRANGER + "'; possible: ");
        List<String> read = List.of(message.substring(message.indexOf("; possible: ") + "; possible: ".length())
                .split(", "));
        TreeSet<String> offered = new TreeSet<>();
        at(form, where.get(2) + "/properties").propertyNames().forEach(offered::add);
        assertThat(offered).isEqualTo(new TreeSet<>(read));
        assertThat(problems(form, file)).isNotEmpty();
    }

    /** One change of each form that a pathway knows. */
    static Stream<String> changes() {
        return Pathways.installed().all().stream()
                .flatMap(pathway -> pathway.changes().keySet().stream()
                        .map(example -> pathway.descriptor().id() + ": " + example));
    }

    private static String with(String change) {
        return STUDY.replaceFirst(
                "(?s)reforms:.*positions:", "reforms:\n  - " + Matcher.quoteReplacement(change) + "\npositions:");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesInTheWordsOfAPathwayFit(String change) {
        String study = with(change);
        assertThat(problems(Form.STUDY, YAML.readTree(study))).isEmpty();
        String misspelt = with(change.replaceFirst("\\{([a-z-]+):", "{$1x:"));
        assertThat(problems(Form.STUDY, YAML.readTree(misspelt))).isNotEmpty();
        assertThat(refusal(Form.STUDY, Documents.yaml("s.yaml", misspelt))).isPresent();
    }

    @Test
    void everyReadingOnOfferIsInTheSchemaHandedOut() {
        JsonNode readings =
                JSON.valueToTree(Schemas.of(Form.STUDY, Pathways.installed())).at("/properties/readings/properties");
        Map<String, List<String>> offered = new LinkedHashMap<>();
        readings.properties()
                .forEach(point ->
                        offered.put(point.getKey(), words(point.getValue().get("enum"))));
        Pathways.installed().all().stream()
                .flatMap(pathway -> pathway.descriptor().interpretations().stream())
                .forEach(point -> assertThat(offered.get(point.id()))
                        .containsExactlyElementsOf(point.readings().keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"players\": [\"A\"], \"rule\": {\"quota\": 1}}",
                "{\"players\": [\"A\"], \"rule\": {\"player\": \"A\", \"x\": 1}}",
                "{\"players\": [\"A\", \"A\"], \"rule\": {\"player\": \"A\"}}",
                "{\"players\": [\"A\"]}",
                "{\"players\": [\"A\"], \"rule\": {\"any\": [{\"atleast\": 1}]}}",
            })
    void aWrongGameDoesNotFit(String game) {
        assertThat(problems(Form.GAME, JSON.readTree(game))).isNotEmpty();
        assertThat(problems(
                        Form.GAME,
                        JSON.readTree(
                                "{\"players\": [\"A\"], \"rule\": {\"any\": [{\"atLeast\": 1, \"of\": [\"A\"]}]}}")))
                .isEmpty();
    }
}
