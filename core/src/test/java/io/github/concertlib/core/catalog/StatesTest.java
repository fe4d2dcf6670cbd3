package io.github.concertlib.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    private final States states = States.standard();

    @Test
    void knowsTheStatesThatAct() {
        assertThat(states.ids()).hasSize(49).contains(ActorId.of("GB"), ActorId.of("GR"), ActorId.of("XK"));
    }

    @Test
    void twoLettersAreCloseToNothing() {
        Entry entry = Documents.yaml("s.yaml", "victim: EU").field("victim");
        assertThatThrownBy(() -> states.actor(entry)).hasMessage("s.yaml:1: field 'victim': unknown actor 'EU'");
    }

    @ParameterizedTest
    @CsvSource({"UK,GB", "EL,GR", "Turkey,TR", "USA,US", "EST,EE", "Germany,DE", "Germny,DE", "gb,GB", "us,US", "ee,EE"
    })
    void namesTheNearest(String written, String meant) {
        Entry entry = Documents.yaml("s.yaml", "victim: " + written).field("victim");
        assertThatThrownBy(() -> states.actor(entry))
                .hasMessage("s.yaml:1: field 'victim': unknown actor '" + written + "'; did you mean '" + meant + "'?");
    }

    @Test
    void findsAStateByAnyOfItsNames() {
        assertThat(states.called("Denmark")).contains(ActorId.of("DK"));
        assertThat(states.called("uk")).contains(ActorId.of("GB"));
        assertThat(states.called("Atlantis")).isEmpty();
    }

    @Test
    void knowsEveryStateByTheCodesOfOtherDataSets() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(states.ids())
                .allSatisfy(state -> assertThat(states.iso3(state).orElse("")).matches("[A-Z]{3}"))
                .allSatisfy(state -> assertThat(states.cow(state, day)).isPresent());
        assertThat(states.ids().stream().map(state -> states.cow(state, day)).distinct())
                .hasSize(states.ids().size());
        assertThat(states.iso3(ActorId.of("saceur"))).isEmpty();
    }

    @Test
    void germanyHasTwoNumbersAndNoneBeforeItsSovereignty() {
        ActorId germany = ActorId.of("DE");
        assertThat(states.cow(germany, LocalDate.of(1955, 5, 4))).isEmpty();
        assertThat(states.cow(germany, LocalDate.of(1990, 10, 2))).hasValue(260);
        assertThat(states.cow(germany, LocalDate.of(1990, 10, 3))).hasValue(255);
    }
}
