package io.github.concertlib.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void sixtyFivePercentOfTheUnionIsCountedToThePerson() {
        assertThat(Share.percent(65).leastPartOf(450_646_971)).isEqualTo(292_920_532);
        assertThat(Share.percent(55).leastPartOf(27)).isEqualTo(15);
        assertThat(Share.of(2, 3).leastPartOf(27)).isEqualTo(18);
    }

    @Test
    void moreThanHalfOfAnEvenNumberIsOneMore() {
        assertThat(Share.of(1, 2).leastPartAbove(12)).isEqualTo(7);
        assertThat(Share.of(1, 2).leastPartAbove(13)).isEqualTo(7);
        assertThat(Share.of(1, 2).leastPartAbove(0)).isEqualTo(1);
    }

    @Test
    void wholesOf64BitsDoNotOverflow() {
        assertThat(Share.of(1, 1).leastPartOf(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(Share.of(1, 2).leastPartOf(Long.MAX_VALUE)).isEqualTo(1L << 62);
        assertThat(Share.of(1, 2).leastPartAbove(Long.MAX_VALUE)).isEqualTo(1L << 62);
    }

    @Test
    void isKeptInLowestTermsAndPrintedInPercentWhereThatIsWhole() {
        assertThat(Share.of(4, 6)).isEqualTo(Share.of(2, 3)).hasToString("2/3");
        assertThat(Share.of(3, 4)).hasToString("75 %");
        assertThat(Share.percent(65)).hasToString("65 %");
        assertThat(Share.percent(0)).hasToString("0 %");
        assertThat(Share.percent(65).complement()).isEqualTo(Share.percent(35));
    }

    @Test
    void nothingOutsideNoughtAndOneIsAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.percent(155))
                .withMessage("share 155/100 lies outside 0..1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(-1, 2))
                .withMessage("share -1/2 lies outside 0..1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(0, 0))
                .withMessage("share 0/0 lies outside 0..1");
        assertThat(Share.of(1, 1)).isEqualTo(Share.percent(100));
    }
}
