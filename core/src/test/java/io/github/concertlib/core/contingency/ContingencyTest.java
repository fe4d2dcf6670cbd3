package io.github.concertlib.core.contingency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

    @ParameterizedTest
    @CsvSource({
        "Canary Islands, canary-islands",
        "canary-islands, canary-islands",
        "Curaçao, curacao",
        "TÜRKİYE, turkiye",
        "St. Helena, st-helena",
        "' Cyprus (bases) ', cyprus-bases"
    })
    void aPlaceHasOneKeyHoweverItIsWritten(String name, String key) {
        assertThat(Contingency.placeKey(name)).isEqualTo(key);
    }

    @Test
    void aPlaceHasAName() {
        Contingency attack = Contingency.of(LocalDate.of(2026, 7, 1), Event.ARMED_ATTACK);
        assertThatThrownBy(() -> attack.at(" - ")).hasMessage("place ' - ' has no letter or digit");
    }
}
