package io.github.concertlib.nato.union;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BerlinPlusTest {

    private static final ActorId CY = ActorId.of("CY");
    private static final ActorId MT = ActorId.of("MT");

    @Test
    void leavesOutMembersThatAreNeitherAlliesNorPartners() {
        assertThat(BerlinPlus.leftOut(LocalDate.of(2002, 12, 11))).isEmpty();
        assertThat(BerlinPlus.leftOut(LocalDate.of(2004, 7, 12))).containsExactly(CY, MT);
        assertThat(BerlinPlus.leftOut(LocalDate.of(2008, 4, 3))).containsExactly(CY);
        assertThat(BerlinPlus.source().note()).isPresent();
    }
}
