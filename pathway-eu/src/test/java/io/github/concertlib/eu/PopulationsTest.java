package io.github.concertlib.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PopulationsTest {

    private static EuPopulations read(String unit, String numbers) {
        return EuPopulations.read(
                Documents.json(
                        "mine.json",
                        "{\"tables\": [{\"id\": \"mine\", \"title\": \"mine\", \"unit\": \"" + unit
                                + "\", \"asOf\": \"2026-01-01\", \"source\": \"mine\",\n \"numbers\": {" + numbers
                                + "}}]}"),
                States.standard());
    }

    private static String each(long number, String but) {
        return Votes.TODAY.members().stream()
                .filter(state -> !state.code().equals(but))
                .map(state -> "\"" + state + "\": " + number)
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("the shipped tables name their source and know every member of their day")
    void shipped() {
        assertThat(EuPopulations.shipped().tables())
                .extracting(Populations::id)
                .containsExactly("eurostat-2025", "council-2025", "council-2016", "approximate-2019");
        assertThat(EuPopulations.shipped().tables())
                .allSatisfy(table -> assertThat(table.source().isSourced()).isTrue());
    }

    @Test
    @DisplayName("on a day with the United Kingdom the nearest table that knows it is used")
    void olderDays() {
        assertThat(Sitting.on(LocalDate.of(2016, 6, 1)).populations().id()).isEqualTo("council-2016");
        assertThat(Sitting.on(LocalDate.of(2019, 4, 15)).populations().id()).isEqualTo("approximate-2019");
        assertThat(Sitting.on(LocalDate.of(2020, 2, 1)).populations().id()).isEqualTo("eurostat-2025");
    }

    @Test
    @DisplayName("a table that misses a member names file, field and member")
    void missingMember() {
        assertThat(read("persons", each(5, "")).tables()).hasSize(1);
        assertThatThrownBy(() -> read("persons", each(5, "MT")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "mine.json:2: field 'tables[0].numbers': no number for [MT], members of the Union on 2026-01-01");
    }

    @Test
    @DisplayName("a share above 100 %, nobody, a fraction, a stranger and an overflow are refused")
    void badNumbers() {
        assertThatThrownBy(() -> read("hundredths of a per cent", each(5, "MT") + ", \"MT\": 15500"))
                .hasMessage(
                        "mine.json:2: field 'tables[0].numbers.MT': a share of 15500 hundredths of a per cent is above"
                                + " 100 %, which is 10000");
        assertThatThrownBy(() -> read("persons", each(5, "MT") + ", \"MT\": 0"))
                .hasMessageContaining("'0' is not a number of persons; it has to be 1 or more");
        assertThatThrownBy(() -> read("persons", each(5, "MT") + ", \"MT\": 5.5"))
                .hasMessageContaining("'5.5' is not a whole number");
        assertThatThrownBy(() -> read("persons", each(5, "") + ", \"UK\": 5"))
                .hasMessageContaining("unknown actor 'UK'");
        Populations large =
                read("persons", each(Long.MAX_VALUE / 2, "")).tables().get(0);
        assertThatThrownBy(large::total).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void unknownTable() {
        assertThatThrownBy(() -> EuPopulations.shipped().named("eurostat"))
                .hasMessageStartingWith("no population table 'eurostat'; there are [eurostat-2025,");
    }
}
