package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.condition.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String STUDY = """
            title: a study
            date: 2026-07-01
            layers:
              - name: NATO
                weight: 12
            positions:
              NO: assent
            """;

    @Test
    void knowsWhereEveryValueStands() {
        Entry weight =
                Documents.yaml("s.yaml", STUDY).field("layers").items().get(0).field("weight");
        assertThat(weight.line()).isEqualTo(5);
        assertThat(weight.path()).isEqualTo("layers[0].weight");
        assertThat(weight.integer()).isEqualTo(12);
    }

    @Test
    void readsNorwayAsNorway() {
        Entry positions = Documents.yaml("s.yaml", STUDY).field("positions");
        assertThat(positions.fields()).containsOnlyKeys("NO");
        assertThat(positions.field("NO").oneOf(Level.class)).isEqualTo(Level.ASSENT);
    }

    @Test
    void namesTheNearestField() {
        Entry file = Documents.yaml("s.yaml", "date: 2026-07-01\npositons: {}\n");
        assertThatThrownBy(() -> file.only("date", "positions"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("s.yaml:2: field 'positons': unknown field 'positons'; did you mean 'positions'?");
    }

    @Test
    void namesTheMissingField() {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "title: x\n").field("date"))
                .hasMessage("s.yaml:1: required field 'date' is missing; there are: title");
    }

    @Test
    void namesTheLineOfMalformedYaml() {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "title: x\nlayers: [a, b\ndate: 2026\n"))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        problem -> assertThat(problem.line()).isGreaterThan(1))
                .hasMessageContaining("not well formed");
    }

    @Test
    void namesTheLineOfMalformedJson() {
        assertThatThrownBy(() -> Documents.json("g.json", "{\n \"a\": 1,\n \"b\" 2\n}"))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertThatThrownBy(() -> Documents.json("g.json", "{\"a\": 1, \"a\": 2}"))
                .hasMessageContaining("field 'a'");
    }

    @Test
    void refusesWeightsThatOverflow() {
        Entry weight = Documents.json("g.json", "{\"w\": 9223372036854775808}").field("w");
        assertThatThrownBy(weight::integer)
                .hasMessage("g.json:1: field 'w': '9223372036854775808' is not a whole number between"
                        + " -9223372036854775808 and 9223372036854775807");
    }

    @Test
    void refusesFractionsWhereWholeNumbersCount() {
        Entry weight = Documents.json("g.json", "{\"w\": 1.5}").field("w");
        assertThatThrownBy(weight::integer).hasMessageContaining("'1.5' is not a whole number");
    }

    @Test
    void refusesWhatIsNotADate() {
        Entry date = Documents.yaml("s.yaml", "date: 1 July 2026\n").field("date");
        assertThatThrownBy(date::date)
                .hasMessage("s.yaml:1: field 'date': '1 July 2026' is not a date; write it as year-month-day, such as"
                        + " 2026-07-01");
    }

    @Test
    void saysWhenThereIsNoFile() {
        assertThatThrownBy(() -> Documents.read(Path.of("nowhere.yaml")))
                .hasMessage("nowhere.yaml: there is no such file");
    }

    @Test
    void saysWhenTheFileIsEmpty() {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "")).hasMessageContaining("empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR: &object assent~US: *object | s.yaml:2: field 'US': aliases are not supported; write the value",
                "a: &x {b: 1}~c:~  <<: *x | s.yaml:3: field 'c': merging by '<<' is not supported; write the fields",
                "title: !!str 2026 | s.yaml:1: field 'title': tags are not supported; write the value alone",
                "title: !foo bar | s.yaml:1: field 'title': tags are not supported; write the value alone",
                "list: [!foo bar] | s.yaml:1: field 'list[0]': tags are not supported; write the value alone",
                "a: !foo {b: 1} | s.yaml:1: field 'a': tags are not supported; write the value alone",
            })
    void refusesWhatStandsForAnotherValue(String yaml, String message) {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", yaml.replace('~', '\n')))
                .hasMessage(message);
    }

    @Test
    void saysThatTabsDoNotIndent() {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "layers:\n  - a\n\t- b\n"))
                .hasMessageContaining("s.yaml:3: not well formed: ")
                .hasMessageContaining("found character '\\t(TAB)'")
                .hasMessageContaining("tabs are not allowed here")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\e[31mred", "\\u009b2J", "\\u202Eesrever", "\\x07"})
    void refusesWhatSteersATerminal(String characters) {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "title: \"" + characters + "\""))
                .hasMessageMatching(
                        "s\\.yaml:1: field 'title': the character U\\+[0-9A-F]{4} cannot stand in a text; .*");
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "\"" + characters + "\": 1"))
                .hasMessageContaining("cannot stand in a text");
    }

    @Test
    void saysWhatCannotBeRead(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), "title: Küste".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = Files.write(folder.resolve("wide.yaml"), "title: x".getBytes(StandardCharsets.UTF_16BE));
        assertThatThrownBy(() -> Documents.read(latin)).hasMessageContaining("this is not UTF-8");
        assertThatThrownBy(() -> Documents.read(wide)).hasMessageContaining("not a text in UTF-8");
        assertThatThrownBy(() -> Documents.read(folder)).hasMessageContaining("this is a directory");
    }

    @Test
    void passesOverAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("marked.yaml"), "\uFEFFtitle: x");
        assertThat(Documents.read(file).field("title").text()).isEqualTo("x");
    }

    @Test
    void saysThatAFieldIsEmptyWhenItIs() {
        assertThatThrownBy(() -> Documents.yaml("s.yaml", "title: x\nlayers:\n").field("layers"))
                .hasMessage("s.yaml:2: field 'layers': required field 'layers' is empty");
    }

    @Test
    void saysHowToWriteADateThatLooksLikeANumber() {
        assertThatThrownBy(() ->
                        Documents.yaml("s.yaml", "date: 20260701").field("date").date())
                .hasMessageContaining("'20260701' is not a date; write it as year-month-day");
    }

    @Test
    void anErrorIsOneLine() {
        assertThat(new BadInputException("f", 1, "a", Optional.empty(), "one\n  two").getMessage())
                .isEqualTo("f:1: field 'a': one two");
    }

    @Test
    void saysWhereAFileIsNestedTooDeeply() {
        String deep = "{\"rule\":\n" + "[".repeat(600) + "]".repeat(600) + "}";
        saysWhere("x.json", () -> Documents.json("x.json", deep));
        saysWhere("x.yaml", () -> Documents.yaml("x.yaml", deep));
    }

    private static void saysWhere(String name, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(name + ":2: ")
                .hasMessageContaining("depth (501) exceeds the maximum allowed (500)")
                .hasMessageNotContaining("StreamReadConstraints");
    }
}
