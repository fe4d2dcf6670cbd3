package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact rational number, in lowest terms.
 *
 * @param numerator any sign
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nought. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** @throws IllegalArgumentException when the denominator is not positive */
    public Fraction {
        checkArgument(denominator.signum() > 0, "denominator %s is not positive", denominator);
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * So many parts of so many.
     *
     * @throws IllegalArgumentException when the denominator is not positive
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The quotient, or zero where the denominator is zero: the share of something in nothing. */
    static Fraction share(BigInteger part, BigInteger whole) {
        return whole.signum() == 0 ? ZERO : new Fraction(part, whole);
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @throws IllegalArgumentException when the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        checkArgument(other.numerator.signum() != 0, "%s is divided by zero", this);
        BigInteger above = numerator.multiply(other.denominator);
        BigInteger under = denominator.multiply(other.numerator);
        return under.signum() > 0 ? new Fraction(above, under) : new Fraction(above.negate(), under.negate());
    }

    /** The nearest double. */
    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(40))
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** "7/30", or "2" for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
