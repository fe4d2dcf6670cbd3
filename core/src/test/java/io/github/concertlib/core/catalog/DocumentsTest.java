package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.condition.Level;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
