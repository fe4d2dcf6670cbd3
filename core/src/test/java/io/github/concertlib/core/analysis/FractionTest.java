package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction THIRD = Fraction.of(1, 3);

    @Test
    void isKeptInLowestTerms() {
        assertThat(Fraction.of(6, 8)).isEqualTo(Fraction.of(3, 4)).hasToString("3/4");
        assertThat(Fraction.of(-4, 2)).hasToString("-2");
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void addsSubtractsMultipliesAndDivides() {
        assertThat(HALF.plus(THIRD)).isEqualTo(Fraction.of(5, 6));
        assertThat(THIRD.minus(HALF)).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.of(3, 4).times(Fraction.of(2, 5))).isEqualTo(Fraction.of(3, 10));
        assertThat(Fraction.of(3, 4).dividedBy(Fraction.of(2, 5))).isEqualTo(Fraction.of(15, 8));
        assertThat(HALF.dividedBy(Fraction.of(-1, 4))).isEqualTo(Fraction.of(-2, 1));
    }

    @Test
    void isComparedByValue() {
        assertThat(THIRD).isLessThan(HALF);
        assertThat(HALF).isGreaterThan(Fraction.of(-2, 1)).isEqualByComparingTo(Fraction.of(2, 4));
    }

    @Test
    void theNearestDoubleIsFoundHoweverLongTheNumbers() {
        BigInteger huge = BigInteger.ONE.shiftLeft(2_000);
        assertThat(THIRD.doubleValue()).isEqualTo(1.0 / 3);
        assertThat(new Fraction(huge.add(BigInteger.ONE), huge).doubleValue()).isEqualTo(1.0);
    }

    @Test
    void theShareOfSomethingInNothingIsZero() {
        assertThat(Fraction.share(BigInteger.ONE, BigInteger.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.share(BigInteger.ONE, BigInteger.TWO)).isEqualTo(HALF);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HALF.dividedBy(Fraction.ZERO))
                .withMessage("1/2 is divided by zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("denominator 0 is not positive");
    }
}
